"""One sentence as a source, one fact of it, and what the check says of the two."""

from collections.abc import Collection, Mapping
from typing import Any

from proving import FOLLOWING

from qnfacts.check.run import check_registry
from qnfacts.registry.model import Registry
from qnfacts.text.quotation import source_text

LABEL = {"en": "x", "vi": "x"}
AREAS = {
    "vietnam": ("Việt Nam", "Vietnam", None),
    "son-ha": ("tỉnh Sơn Hà", "Sonha province", "vietnam"),
    "lam-giang": ("tỉnh Lam Giang", "Lamgiang province", "vietnam"),
    "ben-dua": ("huyện Bến Dừa", "Bendua district", "son-ha"),
}
FORMS = {"son-ha": ["Sơn Hà", "Sonha"], "lam-giang": ["Lam Giang", "Lamgiang"]}
UNITS = {
    "enterprise": ["doanh nghiệp", "enterprises"],
    "product": ["sản phẩm", "products"],
    "person": ["người", "people"],
    "km": ["km", "kilometres"],
    "m2": ["m²", "m2"],
    "VND": ["đồng", "dong"],
    "percent": ["%", "percent"],
}
INDICATORS: dict[str, dict[str, Any]] = {
    "enterprises": {"unit": "enterprise", "forms": ["doanh nghiệp đang hoạt động", "enterprises"]},
    "dissolved": {
        "unit": "enterprise",
        "forms": ["doanh nghiệp giải thể", "dissolved enterprises"],
    },
    "products": {"unit": "product", "forms": ["sản phẩm OCOP", "OCOP products"]},
    "more-products": {
        "unit": "product",
        "forms": ["sản phẩm OCOP tăng"],
        "measures": "change",
    },
    "workers": {"unit": "person", "forms": ["lao động", "người có việc làm", "workers"]},
    "roads": {"unit": "km", "forms": ["đường nhựa", "paved roads"]},
    "floors": {"unit": "m2", "forms": ["diện tích sàn"]},
    "revenue": {"unit": "VND", "forms": ["doanh thu", "revenue"]},
    "costs": {"unit": "VND", "forms": ["chi phí", "costs"]},
    "poverty": {"unit": "percent", "forms": ["tỷ lệ hộ nghèo", "poverty rate"]},
    "online-sales": {"unit": "percent", "forms": ["bán hàng qua mạng"], "share_of": "revenue"},
    "growth": {
        "unit": "percent",
        "forms": ["kinh tế tăng trưởng", "economy grew"],
        "measures": "change",
    },
}
NAMES = {"enterprises": "Doanh nghiệp", "products": "Sản phẩm OCOP"}
AGENTS = {
    "mai-an": ("Mai An", "person"),
    "vu-binh": ("Vũ Bình", "person"),
    "council": ("HĐND tỉnh", "organisation"),
    "committee": ("UBND tỉnh", "organisation"),
}


def codes(
    words: str,
    value: str = "500",
    *,
    text: str = "",
    language: str = "vi",
    indicator: str | dict[str, Any] = "enterprises",
    more: Collection[dict[str, str]] = (),
    select: Collection[str] = ("value", "between"),
    **fields: Any,
) -> set[str]:
    """The codes of what is found against a figure whose first quotation is `words`.

    The source is `text`, or the words as a sentence. It is about Sơn Hà. An indicator that is no
    name of one is added with these fields. What follows from a label and a translation that say
    nothing is left out.
    """
    fields = {"kind": "figure", "area": "son-ha", **fields}
    name = indicator if isinstance(indicator, str) else "given"
    if value and fields["kind"] in ("figure", "target"):
        fields |= {"value": value, "indicator": name}
    quotes = [{"source": "bao", "text": words, "translation": "x"}, *more]
    fact = {"id": "fact", "label": LABEL, "topics": ["all"], "quotes": quotes, **fields}
    given = {} if isinstance(indicator, str) else {"given": indicator}
    registry = registry_of([fact], language, {**INDICATORS, **given})
    texts = {"bao": source_text(text or f"{words}.")}
    report = check_registry(registry, texts, select=select, ignore=["unfit-form"])
    found = {problem.code for problem in report.problems if problem.fact == "fact"}
    return found - FOLLOWING - {"repeated-translation"}


def registry_of(
    facts: Collection[dict[str, Any]],
    language: str = "vi",
    indicators: Mapping[str, dict[str, Any]] = INDICATORS,
) -> Registry:
    """A registry of these facts, with the vocabularies above."""
    return Registry.model_validate(
        {
            "version": 1,
            "title": LABEL,
            "sources": [
                {
                    "id": "bao",
                    "label": LABEL,
                    "type": "article-newspaper",
                    "title": "x",
                    "issued": "2025-06-01",
                    "language": language,
                    "file": "bao.txt",
                    "sha256": "0" * 64,
                    "area": "son-ha",
                }
            ],
            "topics": [{"id": "all", "label": LABEL}],
            "units": [{"id": id_, "label": LABEL, "forms": f} for id_, f in UNITS.items()],
            "areas": [
                {
                    "id": id_,
                    "label": {"vi": vi, "en": en},
                    "forms": FORMS.get(id_, []),
                    "part_of": around,
                }
                for id_, (vi, en, around) in AREAS.items()
            ],
            "agents": [
                {"id": id_, "label": {"vi": name, "en": name}, "type": type_}
                for id_, (name, type_) in AGENTS.items()
            ],
            "indicators": [
                {"id": id_, "label": {"vi": NAMES.get(id_, f"x {id_}"), "en": f"x {id_}"}, **each}
                for id_, each in indicators.items()
            ],
            "facts": facts,
        }
    )

"""A fact sheet: one HTML file that needs no other, and no script."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from jinja2 import Environment, StrictUndefined

from qnfacts.formats import drawings
from qnfacts.formats.links import address_of, is_on_the_web
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import Wording, in_running_text, noted_reference, original, quoted
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.render.escaping import escape
from qnfacts.render.pages import Bars, Scale, Timeline
from qnfacts.terms import PLURALS, Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qnfacts.formats.exports import Selected
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.render.pages import Block, Fields, Page


class Pages(NamedTuple):
    """What a sheet shows in one language: drawings by their titles, fields by ids of facts."""

    drawings: Mapping[str, Page]
    fields: Mapping[str, Fields]


def fact_sheet(chosen: Selected, pages: Mapping[Language, Pages]) -> str:
    """The sheet in both languages, of which that of the reader is shown first."""
    catalogue = chosen.store.catalogue
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_visible,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    source = files(__package__).joinpath("fact_sheet.html").read_text("utf-8")
    return environment.from_string(source).render(
        lang=chosen.lang,
        languages=get_args(Language),
        say=say,
        pick=pick,
        title=catalogue.title,
        kinds=_by_kind(chosen.facts),
        topics={topic for fact in chosen.facts for topic in fact["topics"]},
        catalogue=catalogue,
        pages=pages,
        data=_linked_data(chosen),
        drawing=_drawing,
        quotes=lambda fact: _quotes(fact, catalogue),
        value=lambda fact, lang: _value(fact, catalogue, lang),
        citation=lambda fact, lang: _citation(fact, catalogue, lang),
        reference=noted_reference,
    )


def _visible(value: Any) -> Any:
    """Texts with their hidden characters written out."""
    return escape(value) if type(value) is str else value


def _by_kind(facts: Sequence[Record]) -> dict[str, list[Record]]:
    """The facts under the plurals of their kinds, in the order of the kinds."""
    grouped = {
        plural: [fact for fact in facts if fact["kind"] == kind] for kind, plural in PLURALS.items()
    }
    return {plural: of_kind for plural, of_kind in grouped.items() if of_kind}


def _drawing(block: Block) -> drawings.Drawing | None:
    match block:
        case Bars():
            return drawings.bars(block)
        case Timeline():
            return drawings.timeline(block)
        case Scale():
            return drawings.scale(block)
    return None


def _quotes(fact: Record, catalogue: Catalogue) -> Iterator[Record]:
    for quote in fact["quotes"]:
        source = catalogue.sources[quote["source"]]
        yield {
            **quote,
            "words": original(quote),
            "language": source["language"],
            "cited": source["URL"] if is_on_the_web(source) else None,
            "address": address_of(quote, source),
            "reference": {lang: noted_reference(source, lang) for lang in get_args(Language)},
        }


def _value(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    value = fact["value"]
    return phrase_value(value, catalogue.units[value["unit"]], lang) if value else ""


def _citation(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    """What "copy citation" copies: the claim, its translation, the reference and the id."""
    source = catalogue.sources[fact["quotes"][0]["source"]]
    claim = quoted({**fact, "quotes": fact["quotes"][:1]}, source, Wording(lang))
    return f"{in_running_text(claim)} — {noted_reference(source, lang)} [{fact['id']}]"


def _linked_data(chosen: Selected) -> Record:
    """The sheet for search engines, in the words of schema.org."""
    catalogue, lang = chosen.store.catalogue, chosen.lang
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": pick(catalogue.title, lang),
        "description": say("exported facts", lang),
        "inLanguage": [*get_args(Language)],
        "citation": [noted_reference(source, lang) for source in catalogue.sources.values()],
        "hasPart": [
            {
                "@type": "Quotation",
                "@id": f"#{fact['id']}",
                "name": pick(fact["label"], lang),
                "text": quote["words"],
                "inLanguage": quote["language"],
                "citation": quote["reference"][lang],
            }
            for fact in chosen.facts
            for quote in [next(_quotes(fact, catalogue))]
        ],
    }

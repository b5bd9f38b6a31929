"""One judgement of how a quotation stands in a text, whoever asks for it."""

from pathlib import Path
from typing import Any

import pytest
from case import Case
from hypothesis import example, given
from hypothesis import strategies as st
from red_team import SPOILT, TEXTS, spoil
from world import LAM_SON

from qnfacts import verify_batch
from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.quotations.layout import Layout
from qnfacts.check.quotations.standing import standing
from qnfacts.check.rules import RULES
from qnfacts.check.run import run_rules
from qnfacts.registry.loading import load
from qnfacts.registry.model import Quote, Registry
from qnfacts.registry.texts import read_sources
from qnfacts.text.quotation import SourceText, source_text, words

Segments = tuple[str, ...]

CODES = [
    "not-verbatim",
    "misattributed",
    "segments-apart",
    "ambiguous-quotation",
    "truncated-quotation",
    "joined-sentences",
]
LEASE = "Bên thuê không được phép bán nhà này trong năm."
CAPTION = "Hội chợ đón gần 900\n\nTRANG 8\n\nlượt khách."
PAGE = ({"text": "TRANG 8", "kind": "page-number"},)
BROKEN = "Toàn tỉnh có 13\nxã chưa có điện, còn lại đều là\ndoanh nghiệp lớn."


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        (LEASE, ("Bên thuê", "được phép bán nhà này")),
        (LEASE, ("được phép bán nhà này trong năm",)),
        (LEASE, ("thuê", "Bên")),
        (LEASE, ("Bên thuê không được phép b",)),
        (LEASE, ("ên thuê không được phép bán nhà này",)),
        ("Tỉnh bán nhà, nhưng giữ đất.", ("Tỉnh bán nhà",)),
        ("Nhà này, nhà kia, nhà này.", ("hà này",)),
        ("Bán nhà này. Không bán nhà này.", ("bán nhà này",)),
        ("bán nhà này; bán nhà này", ("bán nhà này",)),
        (CAPTION, ("Hội chợ đón gần 900", "khách.")),
        (BROKEN, ("Toàn tỉnh có 13", "doanh nghiệp lớn")),
        ("Hội chợ đón gần 900\n\nTRANG 9\n\nlượt khách.", ("Hội chợ đón gần 900", "lượt khách.")),
        (LEASE, ()),
        (LEASE, ("Bên thuê", " ")),
    ],
)
def test_what_does_not_stand_soundly(text: str, segments: Segments) -> None:
    assert verdict(text, segments) == []


@pytest.mark.parametrize(
    ("text", "segments", "spans"),
    [
        (LEASE, ("Bên thuê không được phép bán nhà này",), [(0, 36)]),
        (CAPTION, ("Hội chợ đón gần 900", "lượt khách."), [(0, 19), (30, 41)]),
        ("bán nhà\r\nnày", ("bán nhà\r\nnày",), [(0, 12)]),
    ],
)
def test_what_stands_soundly(text: str, segments: Segments, spans: list[tuple[int, int]]) -> None:
    assert verdict(text, segments) == spans


@pytest.mark.parametrize(
    ("start", "end", "stands"),
    [
        (0.0, 36.0, True),
        (0, 36.0, True),
        (0.5, 36, False),
        (float("nan"), float("nan"), True),  # a data frame has it for None
        (0, float("inf"), False),
    ],
)
def test_offsets_that_are_not_ints_are_compared_by_their_value(
    start: Any, end: Any, *, stands: bool
) -> None:
    recorded = {"text": LEASE[:36], "start": start, "end": end}
    quote = {"source": "lease", "segments": [recorded]}
    assert verify_batch([quote], {"lease": LEASE}) == [[(0, 36)] if stands else []]


def test_only_the_first_two_places_are_looked_for() -> None:
    assert standing(("a",), Layout(source_text("a a a a"), "vi")).places == (((0, 1),), ((2, 3),))


WORDS = st.sampled_from(
    ["Bên thuê", "bán", "nhà", "này", "không", "chưa", "nhưng", "trừ", "hơn", "ho\u0301a", "hóa"]
)
BETWEEN = st.sampled_from([" ", " ", " ", ", ", ". ", "\n", "\r\n", "\n\n", "\n\nTRANG\n\n", ""])


@st.composite
def quoted(draw: st.DrawFn) -> tuple[str, Segments]:
    """A text, and parts of it in order, most of them at the ends of words."""
    parts = draw(st.lists(st.tuples(WORDS, BETWEEN), min_size=1, max_size=12))
    text = "".join(word + between for word, between in parts)
    ends = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=4)))
    cut = [text[start:end].strip() for start, end in zip(ends[::2], ends[1::2], strict=False)]
    whole = [part for part in cut if part] or [text.strip()]
    fold = words if draw(st.booleans()) else str
    return text, tuple(map(fold, draw(st.permutations(whole))))


@given(quoted())
@example((LEASE, ("Bên thuê", "được phép bán nhà này")))
@example(("a\u0301b", ("\u0301b",)))
@example(("a b b", ("a", "b")))
def test_verify_batch_agrees_with_check(asked: tuple[str, Segments]) -> None:
    text, segments = asked
    registry = load_lam_son(Quote(source="bao", segments=segments, translation="…"))
    assert agree(registry, {"bao": source_text(text)})


OF_QUOTATIONS = [
    case
    for case in SPOILT.values()
    if RULES[case.code].group == "verbatim"
    or any(change.file in TEXTS or "text: " in change.new for change in case.changes)
]
"""Those that change a quotation or a text: the others are all alike to `verify_batch`."""


@pytest.mark.parametrize(
    "case", [None, *OF_QUOTATIONS], ids=lambda case: case.name if case else "the good registry"
)
def test_verify_batch_agrees_with_check_on_the_red_team(case: Case | None, tmp_path: Path) -> None:
    spoil(tmp_path, case, locked=False)
    registry = load(tmp_path / "facts.yaml")
    texts, _ = read_sources(registry.sources, tmp_path)
    assert agree(registry, texts)


def verdict(text: str, segments: Segments) -> list[tuple[int, int]] | None:
    """What `verify_batch` says of a quotation without offsets."""
    quote = {"source": "text", "segments": [{"text": segment} for segment in segments]}
    (only,) = verify_batch([quote], {"text": text}, {"text": PAGE})
    return only


def load_lam_son(quote: Quote) -> Registry:
    """The registry of Lam Sơn with one fact alone, and one quotation."""
    (fact,) = (fact for fact in LOADED.facts if fact.id == "fair")
    update = {"facts": (fact.model_copy(update={"quotes": (quote,)}),)}
    return LOADED.model_copy(update=update)


def agree(registry: Registry, texts: dict[str, SourceText]) -> bool:
    """Whether both accept the same of the quotations whose texts are at hand.

    A number or date that is cut needs the units of the registry: that is for `check` alone.
    """
    checked = CheckedRegistry(registry, texts, None)
    refused = {
        finding.at
        for finding in run_rules(checked, CODES)[0]
        if not finding.message.startswith(("the quotation cuts", "in its sentence"))
    }
    quotes = [quote for fact in checked.facts for quote in fact.quotes if quote.text]
    asked = [
        {
            "source": quote.model.source,
            "kind": quote.kind,
            "segments": [{"text": text} for text in quote.model.spans],
        }
        for quote in quotes
    ]
    waived = {s.id: [waiver.model_dump() for waiver in s.waived] for s in registry.sources}
    verdicts = verify_batch(asked, {id_: text.original for id_, text in texts.items()}, waived)
    return all(
        bool(spans) != any(at[: len(quote.path)] == quote.path for at in refused)
        for quote, spans in zip(quotes, verdicts, strict=True)
    )


LOADED = load(LAM_SON)

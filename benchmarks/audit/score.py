"""Judgements held against a key: what is right of what was said, and of what was to be said."""

from collections.abc import Callable, Mapping, Sequence
from math import comb
from typing import NamedTuple

from qnfacts.audit.reading.draft import Span
from qnfacts.audit.verdicts import FINDINGS, Judgement


class Row(NamedTuple):
    """A mention of a draft, the verdicts that are fair, and where else a finding may point."""

    draft: str
    registry: str
    half: str
    span: Span
    allowed: frozenset[str]
    first: str
    also: tuple[Span, ...]

    @classmethod
    def of(cls, cells: Mapping[str, str], text: str) -> "Row":
        """The mention of a line of a key."""
        verdicts = cells["verdict"].split("|")
        also = [anchor.split(":", 2) for anchor in cells["also"].split(" || ") if anchor]
        return cls(
            cells["draft"],
            cells["registry"],
            cells["half"],
            _span(text, cells["line"], cells["text"], cells["nth"]),
            frozenset(verdicts),
            verdicts[0],
            tuple(_span(text, line, words, nth) for line, nth, words in also),
        )

    @property
    def must_be_found(self) -> bool:
        """Whether every fair verdict is a finding."""
        return self.allowed <= set(FINDINGS)


class Share(NamedTuple):
    """So many of so many."""

    right: int = 0
    of: int = 0

    def in_words(self) -> str:
        """The share with the interval that holds it in 95 cases of 100, by Clopper and Pearson."""
        if not self.of:
            return "none"
        low, high = clopper_pearson(self.right, self.of)
        return f"{self.right / self.of:.2f} ({self.right}/{self.of}, {low:.2f} to {high:.2f})"


class Score(NamedTuple):
    """What is right: of the findings, of the mentions to be found, and so of what is supported."""

    found: Share = Share()
    owed: Share = Share()
    claimed: Share = Share()
    borne: Share = Share()

    def __add__(self, other: object) -> "Score":
        """Both together."""
        assert isinstance(other, Score)  # noqa: S101
        pairs = zip(self, other, strict=True)
        return Score(*(Share(a.right + b.right, a.of + b.of) for a, b in pairs))


def scored(rows: Sequence[Row], judged: Sequence[Judgement]) -> Score:
    """How the judgements on a draft meet its key; each right only by its own verdict."""
    findings = [j for j in judged if j.verdict in FINDINGS]
    supported = [(j, row) for j in judged if j.verdict == "supported" for row in _at(j, rows)]
    must = [row for row in rows if row.must_be_found]
    owed = [row for row in rows if row.first == "supported" and "unknown" not in row.allowed]
    return Score(
        Share(
            sum(any(j.verdict in r.allowed for r in _near(j, rows)) for j in findings),
            len(findings),
        ),
        Share(sum(any(_is_fair(j, row) for j in findings) for row in must), len(must)),
        Share(sum("supported" in row.allowed for _, row in supported), len(supported)),
        Share(sum(any(_is_fair(j, row) for j in judged) for row in owed), len(owed)),
    )


def clopper_pearson(right: int, of: int, level: float = 0.95) -> tuple[float, float]:
    """The exact interval of a share that was seen in so many of so many."""
    tail = (1 - level) / 2

    def at_least(chance: float, count: int) -> float:
        terms = (comb(of, k) * chance**k * (1 - chance) ** (of - k) for k in range(count, of + 1))
        return sum(terms)

    low = 0.0 if right == 0 else _root(lambda chance: at_least(chance, right) - tail)
    high = 1.0 if right == of else _root(lambda chance: at_least(chance, right + 1) - (1 - tail))
    return low, high


def _root(rising: Callable[[float], float]) -> float:
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return low


def _is_fair(judgement: Judgement, row: Row) -> bool:
    """Whether it says of a mention, or of the words that stand for it, what is fair."""
    places = (row.span, *(row.also if judgement.verdict in FINDINGS else ()))
    return judgement.verdict in row.allowed and any(_meet(judgement.span, each) for each in places)


def _at(judgement: Judgement, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if _meet(judgement.span, row.span)][:1]


def _near(judgement: Judgement, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if any(_meet(judgement.span, s) for s in (row.span, *row.also))]


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _span(text: str, line: str, words: str, nth: str) -> Span:
    lines = text.split("\n")
    start = sum(len(each) + 1 for each in lines[: int(line) - 1]) - 1
    for _ in range(int(nth)):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))

"""Articles of an invented newspaper, each with the facts it states and where their words stand.

An article is a pure function of its number and the seed: a registry of any size can be written
piece by piece, and any piece of it without the rest.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from benchmarks.details import details, filled
from benchmarks.newspaper import COMMUNES, NEWSPAPER, Entry

FACTS_PER_ARTICLE = 10
MOST_FACTS = FACTS_PER_ARTICLE * len(COMMUNES) * 12 * 20
"""One article for each commune and month of twenty years."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a quotation, and its code points in the article's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact's own fields as a registry writes them, and the quotation that proves it."""

    id: str
    fields: Entry
    segments: tuple[Segment, ...]
    translation: str


@dataclass(frozen=True, slots=True)
class Article:
    """A source of a registry: its text, its facts, and the passages that state none."""

    id: str
    issued: str
    headline: str
    page: str | None
    text: str
    facts: tuple[Fact, ...]

    @property
    def file(self) -> str:
        """The name of the file that holds the text in UTF-8."""
        return f"{self.id}.txt"

    @property
    def sha256(self) -> str:
        """Of that file's bytes."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def articles(facts: int, seed: int = 0) -> Iterator[Article]:
    """As many articles as state `facts` facts. Raises ValueError above MOST_FACTS."""
    if facts > MOST_FACTS:
        raise ValueError(f"no more than {MOST_FACTS} facts can be invented")
    for start in range(0, facts, FACTS_PER_ARTICLE):
        yield article(start // FACTS_PER_ARTICLE, seed, facts=facts - start)


def article(number: int, seed: int = 0, *, facts: int = FACTS_PER_ARTICLE) -> Article:
    """The article of this number, with no more than its first `facts` facts."""
    random = Random(f"{seed}/{number}")  # noqa: S311 it has to be repeatable, not secret
    given = details(random, number)
    claims = _claims(random, facts)
    interrupted = random.randrange(len(claims)) if random.random() < _INTERRUPTED else None
    page = None if interrupted is None else f"TRANG {given['page']}"
    text, stated = given["headline"], list[Fact]()
    for index, claim in enumerate(claims):
        text += " " if index % _SENTENCES_PER_PARAGRAPH else "\n\n"
        gap = f"\n\n{page}\n\n" if index == interrupted else " "
        passage = _Passage(filled(claim["opening"], given), filled(claim["core"], given), gap)
        stated += _facts(claim, passage, len(text), given)
        text += f"{passage}, {', '.join(random.sample(NEWSPAPER['tails'], _TAILS))}."
    return Article(
        id=given["source"],
        issued=given["edtf_day"],
        headline=given["headline"],
        page=page,
        text="\n\n".join(map(_wrapped, text.split("\n\n"))),
        facts=tuple(stated[:facts]),
    )


@dataclass(frozen=True, slots=True)
class _Passage:
    """The words of a claim; what stands in the gap is not of it."""

    opening: str
    core: str
    gap: str

    def __str__(self) -> str:
        return f"{self.opening}{self.gap}{self.core}"

    def segments(self, start: int, *, opening_only: bool) -> tuple[Segment, ...]:
        """The parts of it, where the passage begins at `start`."""
        opening = Segment(self.opening, start, start + len(self.opening))
        end = start + len(str(self))
        if opening_only:
            return (opening,)
        if self.gap == " ":
            return (Segment(str(self), start, end),)
        return opening, Segment(self.core, end - len(self.core), end)


def _claims(random: Random, facts: int) -> list[Entry]:
    """The claims of an article, as many as it takes to state `facts` facts."""
    claims = [*NEWSPAPER["claims"], random.choice(NEWSPAPER["last_claims"])]
    stated = accumulate((len(claim["facts"]) for claim in claims), initial=0)
    return [claim for claim, before in zip(claims, stated, strict=False) if before < facts]


def _facts(claim: Entry, passage: _Passage, start: int, given: Entry) -> Iterator[Fact]:
    for stated in claim["facts"]:
        yield Fact(
            id=f"{given['source']}-{stated['id']}",
            fields=filled(stated["fact"], given),
            segments=passage.segments(start, opening_only=stated.get("quotes") == "opening"),
            translation=filled(stated["translation"], given),
        )


def _wrapped(paragraph: str) -> str:
    """In lines of no more than _WIDTH characters; every line break stands for one space."""
    lines, start = [], 0
    while len(paragraph) - start > _WIDTH:
        end = paragraph.rindex(" ", start, start + _WIDTH + 1)
        lines.append(paragraph[start:end])
        start = end + 1
    return "\n".join([*lines, paragraph[start:]])


_WIDTH = 96
_SENTENCES_PER_PARAGRAPH = 3
_TAILS = 4
_INTERRUPTED = 0.3
"""How often a page ends inside a quotation of an article."""

"""The sentences of a draft, each with its mentions and what stands over it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from qnfacts.audit.reading.draft import Draft, Passage, Span
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import Mark, Places
from qnfacts.audit.reading.tokens import Token, has_marks, is_content, tokens
from qnfacts.quantities.passages import passages
from qnfacts.text.letters import CAPITAL


class Pieces(NamedTuple):
    """The words of a draft's pieces, with diacritics or without, and the places that they name."""

    words: dict[tuple[tuple[int, int], bool], list[Token]]
    marks: dict[Span, list[Mark]]


class Sentence:
    """A sentence of a draft, its mentions, and what is above it.

    `read` is what all sentences of a draft share: the words and places of its pieces, once found.
    """

    def __init__(
        self,
        draft: Draft,
        passage: Passage,
        span: Span,
        before: "Sentence | None",
        read: Pieces,
    ) -> None:
        self.draft = draft
        self.passage = passage
        self.span = span
        self.before = before
        self.mentions: list[Mention] = []
        self.named: Mapping[str, float] | None = None
        self._read = read

    @cached_property
    def text(self) -> str:
        """Its words."""
        return self.draft.text[slice(*self.span)]

    @cached_property
    def marked(self) -> bool:
        """Whether it is written with the letters of Vietnamese; a cell is as its row."""
        spans = (self.span, *self.passage.row, *self.passage.column)
        return any(has_marks(self.draft.text[slice(*span)]) for span in spans)

    @cached_property
    def language(self) -> str:
        """The language that it is written in."""
        return next((each.language for each in passages(self.text)), "vi")

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words by their keys."""
        return list(tokens(self.draft.text, self.span, marked=self.marked))

    def words_of(self, span: tuple[int, int]) -> list[Token]:
        """The words of any piece of the draft, by the keys of this sentence."""
        start, end = span
        if self.span.start <= start and end <= self.span.end:
            first = bisect_left(self.tokens, start, key=_start)
            return self.tokens[first : bisect_left(self.tokens, end, first, key=_start)]
        words = self._read.words
        if len(words) > _KEPT:
            words.clear()
        if (span, self.marked) not in words:
            words[span, self.marked] = list(tokens(self.draft.text, span, marked=self.marked))
        return words[span, self.marked]

    def telling(self, *spans: tuple[int, int]) -> tuple[str, ...]:
        """The words of pieces of the draft that say what they are about."""
        words = (token.key for span in spans for token in self.words_of(span))
        return tuple(word for word in words if is_content(word, marked=self.marked))

    @cached_property
    def background(self) -> dict[str, float]:
        """The telling words of it, of the one before and of all above, and how near they are."""
        passage = self.passage
        before = (self.before.span,) if self.before else ()
        found: dict[str, float] = {}
        for worth, spans in (
            (_PREVIOUS, before),
            (_HEADING, passage.headings),
            (_LIST, passage.lead),
            (_SENTENCE, (self.span,)),
            (_COLUMN, passage.column),
        ):
            found.update(dict.fromkeys(self.telling(*spans), worth))
        return found

    def marks(self, places: Places, span: Span | None = None) -> list[Mark]:
        """The places that it names, or that a piece above it does."""
        span = span or self.span
        if span not in self._read.marks:
            self._read.marks[span] = places.marks(self.draft.text, *span)
        return self._read.marks[span]

    def forget(self) -> None:
        """Keep its words no longer: no other sentence asks for them."""
        for name in ("tokens", "background"):
            self.__dict__.pop(name, None)

    @cached_property
    def above(self) -> tuple[Span, ...]:
        """What stands over it, from the nearest."""
        passage = self.passage
        return (*passage.row, *passage.parent, *passage.column, *passage.lead, *passage.headings)

    @cached_property
    def leads(self) -> tuple[Span, ...]:
        """What leads in to its list and says so by a colon, from the nearest."""
        text = self.draft.text
        return tuple(s for s in self.passage.lead if text[slice(*s)].rstrip().endswith(":"))

    @cached_property
    def quantities(self) -> list[Mention]:
        """Its mentions that count."""
        return [mention for mention in self.mentions if mention.kind == "quantity"]

    @cached_property
    def ordinals(self) -> frozenset[int]:
        """The places in a row that it names: 7 of the seventh forum."""
        ordinals = (m.value for m in self.mentions if m.kind == "ordinal" and m.value)
        return frozenset(int(value.interval.low or 0) for value in ordinals)

    @cached_property
    def dates(self) -> list[Mention]:
        """Its dates and periods, save for what something is only compared with."""
        return [m for m in self.mentions if m.edtf and not m.is_baseline]


def sentences(draft: Draft, found: Iterable[Mention]) -> list[Sentence]:
    """The sentences of a draft, in order, each with the mentions that begin in it."""
    every: list[Sentence] = []
    read = Pieces({}, {})
    for passage in draft.passages:
        before = every[-1] if every and _is_answer(every[-1], passage) else None
        start = passage.start
        for stop in _ends(draft.text, passage):
            if draft.text[start:stop].strip():
                before = Sentence(draft, passage, Span(start, stop), before, read)
                every.append(before)
            start = stop
    every.sort(key=lambda sentence: sentence.span)
    starts = [sentence.span.start for sentence in every]
    for mention in found:
        at = bisect_right(starts, mention.start) - 1
        if at >= 0 and mention.start < every[at].span.end:
            every[at].mentions.append(mention)
    return every


def _is_answer(last: Sentence, passage: Passage) -> bool:
    """Whether a paragraph follows a question, which says what it speaks of."""
    return last.passage.end <= passage.start and last.text.rstrip(' *_"”\n').endswith("?")


def names_any(every: Iterable[Sentence], areas: Iterable[str], places: Places) -> bool:
    """Whether a draft names one of these areas, or one inside them, by its own name."""
    inside = list(areas)
    return any(
        not mark.is_kind and any(places.contains(area, mark.area) for area in inside)
        for sentence in every
        for mark in sentence.marks(places)
    )


def _ends(text: str, passage: Passage) -> Iterator[int]:
    """Where sentences end inside a passage; a very long one ends behind a comma or a word."""
    start = passage.start
    ends = (
        found.end()
        for found in _SENTENCE_END.finditer(text, passage.start, passage.end)
        if not _ABBREVIATION.search(text, max(passage.start, found.start() - 8), found.start() + 1)
    )
    for end in (*ends, passage.end):
        while end - start > _LONGEST:
            stop = start + _LONGEST
            comma = text.rfind(", ", start + _LONGEST // 2, stop) + 1
            start = comma or text.rfind(" ", start + 1, stop) + 1 or stop
            yield start
        start = end
        yield end


_start = attrgetter("start")
_SENTENCE, _COLUMN, _LIST, _PREVIOUS, _HEADING = 0.6, 0.8, 0.8, 0.45, 0.5
_KEPT = 10_000
"""Pieces whose words are kept."""
_LONGEST = 1_500
"""Characters of a sentence that are read together."""
_SENTENCE_END = re.compile(rf"[.!?…]+[\"”’»)*_]*\s+(?=[\"“«(*_]*(?:{CAPITAL}|\d)|[-–])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nr|TP|Tp|Mr|Ms|Mrs|Dr|St|tr|TS|PGS|GS|Th|vs|approx|ca|v|Q|H|P)\.)\Z"
)

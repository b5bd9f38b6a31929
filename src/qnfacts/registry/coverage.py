"""How much of each source the quotations and waivers account for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from qnfacts.registry.model import BaseFact, Source, Waiver
from qnfacts.text.quotation import SourceText, occurrences

Span = tuple[int, int]
"""Start and end in code points of a text as given."""


class Passage(NamedTuple):
    """A numeral or sentence of a source, in code points."""

    text: str
    start: int
    end: int


class Coverage(NamedTuple):
    """What there is in one source, and what of it nothing accounts for."""

    numerals: tuple[Passage, ...]
    open_numerals: tuple[Passage, ...]
    sentences: tuple[Passage, ...]
    open_sentences: tuple[Passage, ...]
    quoted: int
    """Characters that stand inside a quotation."""
    needless: tuple[Waiver, ...]
    """Waivers without which no more would be open."""


def quoted_spans(
    facts: Iterable[BaseFact], texts: Mapping[str, SourceText]
) -> dict[str, list[Span]]:
    """What facts quote of each text at hand, in the first two places where it stands there.

    To stand in more than one is a problem of its own, whose size must not be that of the text.
    """
    quoted: dict[str, list[Span]] = {id_: [] for id_ in texts}
    for fact in facts:
        for quote in fact.quotes:
            if quote.source in texts:
                places = islice(occurrences(quote.spans, texts[quote.source]), 2)
                quoted[quote.source] += _spans(places, texts[quote.source])
    return quoted


def coverage(source: Source, text: SourceText, quoted: Iterable[Span]) -> Coverage:
    """What the quoted spans of a source and its waivers leave of it.

    A numeral is accounted for when all of it stands inside one, a sentence when one touches it.
    """
    marks = bytearray(len(text.original))
    for start, end in quoted:
        marks[start:end] = _MARK * (end - start)
    waived = _waived(source, text, marks)
    known = bytearray(marks)
    for place in waived:
        known[place] = 1
    numerals = tuple(_passages(_NUMERAL.finditer(text.original)))
    sentences = tuple(_sentences(text.original))
    needed = _needed(numerals, sentences, waived, marks, known)
    return Coverage(
        numerals=numerals,
        open_numerals=tuple(p for p in numerals if b"\0" in known[p.start : p.end]),
        sentences=sentences,
        open_sentences=tuple(p for p in sentences if _MARK not in known[p.start : p.end]),
        quoted=marks.count(_MARK),
        needless=tuple(w for i, w in enumerate(source.waived) if i not in needed),
    )


def _waived(source: Source, text: SourceText, quoted: bytearray) -> dict[int, int | None]:
    """For each waived character that is not quoted the one waiver of it; None if it has more."""
    waived: dict[int, int | None] = {}
    for index, waiver in enumerate(source.waived):
        for span in _spans(occurrences((waiver.text,), text), text):
            for place in range(*span):
                if not quoted[place]:
                    waived[place] = index if waived.get(place, index) == index else None
    return waived


def _spans(places: Iterable[Sequence[Span]], text: SourceText) -> Iterator[Span]:
    """The spans in the text as given."""
    return (text.span(*span) for place in places for span in place)


def _needed(
    numerals: Iterable[Passage],
    sentences: Iterable[Passage],
    waived: Mapping[int, int | None],
    quoted: bytearray,
    known: bytearray,
) -> set[int | None]:
    """The waivers without which a numeral or a sentence would be open."""
    needed: set[int | None] = set()
    for numeral in numerals:
        place = slice(numeral.start, numeral.end)
        if known[place] != quoted[place] and b"\0" not in known[place]:
            needed.update(waived.get(at) for at in range(numeral.start, numeral.end))
    for sentence in sentences:
        place = slice(sentence.start, sentence.end)
        if known[place] != quoted[place] and _MARK not in quoted[place]:
            by = {waived[at] for at in range(sentence.start, sentence.end) if at in waived}
            needed |= by if len(by) == 1 else set()
    return needed


def _sentences(text: str) -> Iterator[Passage]:
    """The stretches between full stops and blank lines that hold a letter."""
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if _BLANK_LINE.search(found[0]) or not text[found.end() : found.end() + 1].islower():
            stop = found.start() + (found[0][0] != "\n")
            yield from _sentence(text[start:stop].rstrip(), start)
            start = found.end()
    yield from _sentence(text[start:], start)


def _sentence(words: str, start: int) -> Iterator[Passage]:
    if words[:1].isalpha() or any(character.isalpha() for character in words):
        yield Passage(words, start, start + len(words))


def _passages(found: Iterable[re.Match[str]]) -> Iterator[Passage]:
    return (Passage(match[0], *match.span()) for match in found)


_MARK = b"\x01"
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)\]]*\s+|\n\s*\n\s*")
_BLANK_LINE = re.compile(r"\n\s*\n")

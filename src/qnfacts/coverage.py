"""How much of each source the quotations and waivers account for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from qnfacts.model import Registry, Source, Waiver
from qnfacts.quotation import SourceText, occurrences


@dataclass(frozen=True, slots=True)
class Passage:
    """A numeral or sentence of a source, in code points."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What there is in one source, and what of it nothing accounts for."""

    numerals: tuple[Passage, ...]
    open_numerals: tuple[Passage, ...]
    sentences: tuple[Passage, ...]
    open_sentences: tuple[Passage, ...]
    quoted: int
    """Characters that stand inside a quotation."""
    needless: tuple[Waiver, ...]
    """Waivers without which no more would be open."""


def coverage(registry: Registry, source: Source, text: SourceText) -> Coverage:
    """What the registry's quotations and waivers leave of one source.

    A numeral is accounted for when all of it stands inside one, a sentence when one touches it.
    """
    quoted = _quoted(registry, source, text)
    waived = _waived(source, text, quoted)
    known = bytearray(quoted)
    for place in waived:
        known[place] = 1
    numerals = tuple(_passages(_NUMERAL.finditer(text.original)))
    sentences = tuple(_sentences(text.original))
    needed: set[int | None] = set()
    for numeral in numerals:
        if all(known[numeral.start : numeral.end]):
            needed.update(waived.get(place) for place in range(numeral.start, numeral.end))
    for sentence in sentences:
        by = {waived.get(i) for i in range(sentence.start, sentence.end) if known[i]}
        needed |= by if len(by) == 1 else set()
    return Coverage(
        numerals=numerals,
        open_numerals=tuple(p for p in numerals if not all(known[p.start : p.end])),
        sentences=sentences,
        open_sentences=tuple(p for p in sentences if not any(known[p.start : p.end])),
        quoted=sum(quoted),
        needless=tuple(w for i, w in enumerate(source.waived) if i not in needed),
    )


def _quoted(registry: Registry, source: Source, text: SourceText) -> bytearray:
    """A one for each character of the source that stands in a quotation."""
    marks = bytearray(len(text.original))
    for fact in registry.facts:
        for quote in fact.quotes:
            if quote.source == source.id:
                for start, end in _spans(quote.spans, text):
                    marks[start:end] = b"\x01" * (end - start)
    return marks


def _waived(source: Source, text: SourceText, quoted: bytearray) -> dict[int, int | None]:
    """For each waived character that is not quoted the one waiver of it; None if it has more."""
    waived: dict[int, int | None] = {}
    for index, waiver in enumerate(source.waived):
        for span in _spans((waiver.text,), text):
            for place in range(*span):
                if not quoted[place]:
                    waived[place] = index if waived.get(place, index) == index else None
    return waived


def _spans(segments: Sequence[str], text: SourceText) -> Iterator[tuple[int, int]]:
    """Wherever the segments stand."""
    for spans in occurrences(segments, text):
        for span in spans:
            yield text.span(*span)


def _sentences(text: str) -> Iterator[Passage]:
    """The stretches between full stops and blank lines that hold a letter."""
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if _BLANK_LINE.search(found[0]) or not text[found.end() : found.end() + 1].islower():
            yield from _sentence(text, start, found.start())
            start = found.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Passage]:
    if any(character.isalpha() for character in text[start:end]):
        yield Passage(text[start:end], start, end)


def _passages(found: Iterable[re.Match[str]]) -> Iterator[Passage]:
    return (Passage(match[0], *match.span()) for match in found)


_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)\]]*\s+|[^\S\n]*\n\s*\n\s*")
_BLANK_LINE = re.compile(r"\n\s*\n")

"""How much of each source the quotations and waivers account for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from qnfacts.model import Registry, Source
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


def coverage(registry: Registry, source: Source, text: SourceText) -> Coverage:
    """What the registry's quotations and waivers leave of one source.

    A numeral is accounted for when all of it stands inside one, a sentence when one touches it.
    """
    quoted = _marked(_quotations(registry, source), text)
    known = _marked(((waiver.text,) for waiver in source.waived), text, quoted)
    numerals = tuple(_passages(_NUMERAL.finditer(text.original)))
    sentences = tuple(_sentences(text.original))
    return Coverage(
        numerals=numerals,
        open_numerals=tuple(p for p in numerals if not all(known[p.start : p.end])),
        sentences=sentences,
        open_sentences=tuple(p for p in sentences if not any(known[p.start : p.end])),
        quoted=sum(quoted),
    )


def _quotations(registry: Registry, source: Source) -> Iterator[Sequence[str]]:
    for fact in registry.facts:
        for quote in fact.quotes:
            if quote.source == source.id:
                yield quote.spans


def _marked(
    passages: Iterable[Sequence[str]], text: SourceText, marked: bytearray | None = None
) -> bytearray:
    """A one for each character of the source that stands in one of the passages."""
    marks = bytearray(marked or len(text.original))
    for segments in passages:
        for spans in occurrences(segments, text):
            for span in spans:
                start, end = text.span(*span)
                marks[start:end] = b"\x01" * (end - start)
    return marks


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

"""How much of each source the quotations and waivers account for."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice, pairwise
from math import inf
from typing import NamedTuple, TypeAlias

from qnfacts.registry.model import BaseFact, Source, Waiver
from qnfacts.terms import PARTING_KINDS
from qnfacts.text.quotation import SourceText, Wanted, occurrences, places_of

Span = tuple[int, int]
"""Start and end in code points of a text as given."""


Places: TypeAlias = Mapping[Wanted, Sequence[Span]]
"""Where what is waived stands."""

NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
"""A number in figures."""


class Passage(NamedTuple):
    """A numeral or sentence of a source, in code points."""

    text: str
    start: int
    end: int


class Quoted(NamedTuple):
    """What facts quote of a source: every span, and those between the segments of a quotation."""

    spans: list[Span]
    seams: list[Span]


class Coverage(NamedTuple):
    """What there is in one source, and what of it nothing accounts for.

    A contrary clause counts as a sentence of its own.
    """

    numerals: tuple[Passage, ...]
    quoted_numerals: tuple[Passage, ...]
    open_numerals: tuple[Passage, ...]
    sentences: tuple[Passage, ...]
    quoted_sentences: tuple[Passage, ...]
    """Those of which every word stands in a quotation."""
    touched_sentences: tuple[Passage, ...]
    """Those of which a quotation holds some words, not all."""
    open_sentences: tuple[Passage, ...]
    words: int
    quoted_words: int
    waived_share: float
    """How much of the text is waived, from 0 to 1, white space aside."""
    needless: frozenset[int]
    """The numbers of waivers without which no more would be open, and no segments apart."""


def quoted_spans(facts: Iterable[BaseFact], texts: Mapping[str, SourceText]) -> dict[str, Quoted]:
    """What facts quote of each text at hand, in the first two places where it stands there.

    To stand in more than one is a problem of its own, whose size must not be that of the text.
    """
    quoted = {id_: Quoted([], []) for id_ in texts}
    for fact in facts:
        for quote in fact.quotes:
            if quote.source in texts:
                text, found = texts[quote.source], quoted[quote.source]
                for place in islice(occurrences(quote.spans, text), 2):
                    spans = [text.span(*span) for span in place]
                    found.spans.extend(spans)
                    found.seams.extend((a, b) for (_, a), (b, _) in pairwise(spans))
    return quoted


def coverage(source: Source, text: SourceText, quoted: Quoted) -> Coverage:
    """What the quotations from a source and its waivers leave of it.

    A numeral is accounted for when all of it stands inside one, a sentence when one touches it.
    """
    marks = bytearray(len(text.original))
    for start, end in quoted.spans:
        marks[start:end] = _MARK * (end - start)
    places = places_of(map(_wanted, source.waived), text)
    waived = _waived(source, places, marks)
    known = bytearray(marks)
    for place in waived:
        known[place] = 1
    numerals = tuple(_passages(NUMERAL.finditer(text.original)))
    sentences = tuple(_sentences(text.original))
    needed = _needed(numerals, sentences, waived, marks, known) | _parting(source, places, quoted)
    touched = [p for p in sentences if _touches(marks, p)]
    whole = {p.start for p in touched if not _WORD.search(_unmarked(p, marks))}
    return Coverage(
        numerals=numerals,
        quoted_numerals=tuple(filter(_is_in(marks), numerals)),
        open_numerals=tuple(p for p in numerals if not _is_in(known)(p)),
        sentences=sentences,
        quoted_sentences=tuple(p for p in touched if p.start in whole),
        touched_sentences=tuple(p for p in touched if p.start not in whole),
        open_sentences=tuple(p for p in sentences if not _touches(known, p)),
        words=len(_WORD.findall(text.original)),
        quoted_words=sum(
            len(_WORD.findall(text.original, *run.span())) for run in _MARKED.finditer(marks)
        ),
        waived_share=_share(places, text),
        needless=frozenset(range(len(source.waived))) - needed,
    )


def _unmarked(passage: Passage, marks: bytearray) -> str:
    """What of a passage is not marked, with a space for each part that is."""
    parts, done = [], passage.start
    for run in _MARKED.finditer(marks, passage.start, passage.end):
        parts.append(passage.text[done - passage.start : run.start() - passage.start])
        done = run.end()
    return " ".join([*parts, passage.text[done - passage.start :]])


def _is_in(marks: bytearray) -> Callable[[Passage], bool]:
    """Whether all of a passage is marked."""
    return lambda passage: b"\0" not in marks[passage.start : passage.end]


def _touches(marks: bytearray, passage: Passage) -> bool:
    return _MARK in marks[passage.start : passage.end]


def _wanted(waiver: Waiver) -> Wanted:
    return waiver.text, waiver.occurrence


def _waived(source: Source, places: Places, quoted: bytearray) -> dict[int, int | None]:
    """For each waived character that is not quoted the one waiver of it; None if it has more."""
    numbers: dict[Wanted, int | None] = {}
    for index, wanted in enumerate(map(_wanted, source.waived)):
        numbers[wanted] = None if wanted in numbers else index
    waived: dict[int, int | None] = {}
    for wanted, number in numbers.items():
        for span in places[wanted]:
            for place in range(*span):
                if not quoted[place]:
                    waived[place] = number if waived.get(place, number) == number else None
    return waived


def _share(places: Places, text: SourceText) -> float:
    waived = {
        place
        for spans in places.values()
        for span in spans
        for place in range(*span)
        if not text.original[place].isspace()
    }
    return len(waived) / max(1, len("".join(text.original.split())))


def _parting(source: Source, places: Places, quoted: Quoted) -> set[int | None]:
    """The waivers without which other words would stand between the segments of a quotation."""
    parting: dict[Span, int | None] = {}
    for index, waiver in enumerate(source.waived):
        if quoted.seams and waiver.taken_as in PARTING_KINDS:
            for span in places[_wanted(waiver)]:
                parting[span] = None if span in parting else index
    seams = sorted(quoted.seams)
    reached = list(accumulate((end for _, end in seams), max))

    def is_in_seam(start: int, end: int) -> bool:
        seam = bisect_right(seams, (start, inf))
        return seam > 0 and end <= reached[seam - 1]

    return {index for span, index in parting.items() if index is not None and is_in_seam(*span)}


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
    """The stretches that hold a letter between full stops, blank lines and contrary clauses."""
    for whole in _whole_sentences(text):
        start = 0
        for found in _CONTRARY.finditer(whole.text):
            end = found.end()
            yield from _sentence(whole.text[start:end].rstrip(), whole.start + start)
            start = end
        yield from _sentence(whole.text[start:], whole.start + start)


def _whole_sentences(text: str) -> Iterator[Passage]:
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
_MARKED = re.compile(rb"\x01+")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)\]]*\s+|\n\s*\n\s*")
_WORD = re.compile(r"\w+")
_CONTRARY = re.compile(
    r"""[,;–]\s+(?=(?:nhưng|tuy\ nhiên|tuy\ vậy|thế\ nhưng|song|trái\ lại|mặc\ dù|mặc\ dầu|dù|tuy
        |but|however|yet|although|though|whereas)(?!\w))
    | (?<!\w)\A(?:mặc\ dù|mặc\ dầu|dù|tuy|although|though|while)\s[^,;]*,\s+""",
    re.VERBOSE | re.IGNORECASE,
)
"""Where a sentence turns to the contrary."""
_BLANK_LINE = re.compile(r"\n\s*\n")

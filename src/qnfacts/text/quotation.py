"""Where a quotation stands in its source. To the letter: nothing here is fuzzy."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from qnfacts.text.letters import composed
from qnfacts.text.offsets import OffsetMap, rewritten

SEGMENT_GAP = 400
"""Characters that may stand between two segments: a caption or a running head, no paragraph."""

Wanted: TypeAlias = tuple[str, int | Literal["all"] | None]
"""A passage, and which of the places where it stands."""


class SourceText(NamedTuple):
    """A source as given, and with composed letters and each line break as one space."""

    original: str
    text: str
    letters: OffsetMap
    breaks: OffsetMap

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in `original`, in code points."""
        return self.letters.span(*self.breaks.span(start, end))


def source_text(source: str) -> SourceText:
    """Make `source` ready for `locate`. A blank line folds like a line break."""
    letters = composed(source)
    text, breaks = rewritten(letters.text, _wide_breaks(letters.text))
    return SourceText(source, text.replace("\n", " "), letters.origins, breaks)


def words(segment: str) -> str:
    """The segment as `source_text` folds it: what is looked for."""
    if unicodedata.is_normalized("NFC", segment) and not _WIDE_BREAK.search(segment):
        return segment.replace("\n", " ")
    return source_text(segment).text


def locate(segments: Sequence[str], source: SourceText) -> list[tuple[int, int]] | None:
    """Where the segments first stand, in order and close together; None when they do not.

    The spans are code points of the source as given.
    """
    found = next(occurrences(segments, source), None)
    return None if found is None else [source.span(start, end) for start, end in found]


def occurrences(
    segments: Sequence[str], source: SourceText
) -> Iterator[tuple[tuple[int, int], ...]]:
    """Every place where the segments stand, as spans of `source.text`."""
    wanted = [words(segment) for segment in segments]
    start = source.text.find(wanted[0])
    while start >= 0:
        spans = _from(start, wanted, source.text)
        if spans is not None:
            yield spans
        start = source.text.find(wanted[0], start + 1)


def passages(
    passage: str, source: SourceText, which: int | Literal["all"] | None = None
) -> list[tuple[int, int]]:
    """Where these words stand as whole words and numbers, in code points of the source as given.

    A number `which` picks one of the places, counted from 1.
    """
    found = [
        source.span(*span)
        for (span,) in occurrences((passage,), source)
        if not any(_is_inside_word(source.text, end) for end in span)
    ]
    return found[which - 1 : which] if isinstance(which, int) else found


def places_of(wanted: Iterable[Wanted], source: SourceText) -> dict[Wanted, list[tuple[int, int]]]:
    """For each passage and which of its places are meant, what `passages` finds, in order.

    Words that are wanted several times are looked for once.
    """
    every: dict[str, list[tuple[int, int]]] = {}
    found = {}
    for passage, which in wanted:
        if passage not in every:
            every[passage] = passages(passage, source)
        places = every[passage]
        found[passage, which] = places[which - 1 : which] if isinstance(which, int) else places
    return found


def _is_inside_word(text: str, at: int) -> bool:
    """Whether a place in a text is between two characters of one word or number."""
    return bool(_WORD_GOES_ON.match(text, at)) if at else False


def _from(start: int, wanted: Sequence[str], text: str) -> tuple[tuple[int, int], ...] | None:
    spans = [(start, start + len(wanted[0]))]
    for segment in wanted[1:]:
        end = spans[-1][1]
        at = text.find(segment, end, end + SEGMENT_GAP + len(segment))
        if at < 0:
            return None
        spans.append((at, at + len(segment)))
    return tuple(spans)


def _wide_breaks(text: str) -> Iterator[tuple[int, int, str]]:
    """The line breaks with more space around them, blank lines among it."""
    done = 0
    for found in _WIDE_BREAK.finditer(text):
        start = done + len(text[done : found.start()].rstrip())
        done = found.end()
        yield start, done, " "


_WORD_GOES_ON = re.compile(r"(?<=[^\W_])[^\W_]|(?<=[0-9])[.,/-][0-9]|(?<=[0-9][.,/-])[0-9]")
_WIDE_BREAK = re.compile(r"\n(?:(?<=\s\n)|(?=\s))\s*")

"""Where a quotation stands in its source. To the letter: nothing here is fuzzy."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qnfacts.text import composed

SEGMENT_GAP = 400
"""Characters that may stand between two segments: a caption or a running head, no paragraph."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source as given, and with composed letters and each line break as one space.

    `origins[i]` is where character i of `text` begins in `original`; one entry more
    holds its length. Both count code points.
    """

    original: str
    text: str
    origins: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in `original`."""
        return self.origins[start], self.origins[end]


def source_text(source: str) -> SourceText:
    """Make `source` ready for `locate`. A blank line folds like a line break."""
    letters = composed(source)
    parts: list[str] = []
    origins: list[int] = []
    done = 0
    for found in _LINE_BREAK.finditer(letters.text):
        start, end = found.span()
        parts += (letters.text[done:start], " ")
        origins += letters.origins[done : start + 1]
        done = end
    parts.append(letters.text[done:])
    origins += letters.origins[done:]
    return SourceText(source, "".join(parts), origins)


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
    wanted = [source_text(segment).text for segment in segments]
    start = source.text.find(wanted[0])
    while start >= 0:
        spans = _from(start, wanted, source.text)
        if spans is not None:
            yield spans
        start = source.text.find(wanted[0], start + 1)


def _from(start: int, wanted: Sequence[str], text: str) -> tuple[tuple[int, int], ...] | None:
    spans = [(start, start + len(wanted[0]))]
    for segment in wanted[1:]:
        end = spans[-1][1]
        at = text.find(segment, end, end + SEGMENT_GAP + len(segment))
        if at < 0:
            return None
        spans.append((at, at + len(segment)))
    return tuple(spans)


_LINE_BREAK = re.compile(r"[^\S\n]*\n\s*")

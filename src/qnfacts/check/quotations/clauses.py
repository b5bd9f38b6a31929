"""Where words fall into clauses: at their marks, and at the conjunctions between them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.check.words.hyphens import is_inside_term

if TYPE_CHECKING:  # who only looks for quotations reads no numbers
    from qnfacts.quantities import Reading


class Clause(NamedTuple):
    """Where a clause stands among the words, and whether a sentence begins with it."""

    start: int
    end: int
    opens: bool


def clauses(words: str, readings: Sequence["Reading"], language: str) -> tuple[Clause, ...]:
    """The clauses of `words`, in order: each is about one quantity, if about any.

    Marks part them, unless they are part of something read or of a term; between two quantities
    that none parts, the last conjunction does. A semicolon ends what a sentence says.
    """
    marks = [
        mark.span()
        for mark in _breaks(words, *_PARTING)
        if not (_is_read(readings, mark) or (language == "vi" and _is_joining(mark)))
    ]
    parted = sorted([*marks, *_between(words, [each for each in readings if each.value], marks)])
    begins = [(0, True), *((end, words[start] in _ENDS) for start, end in parted)]
    ends = [*(start for start, _ in parted), len(words)]
    return tuple(
        Clause(start, end, opens)
        for (start, opens), end in zip(begins, ends, strict=True)
        if words[start:end].strip()
    )


def first(words: str, *kinds: str) -> int:
    """Where the first break of these kinds stands; the end of the words if there is none."""
    return next((found.start() for found in _breaks(words, *kinds)), len(words))


def behind_last(words: str, *kinds: str) -> int:
    """Where the last break of these kinds ends; 0 if there is none."""
    return max((found.end() for found in _breaks(words, *kinds)), default=0)


def _breaks(words: str, *kinds: str) -> Iterator[re.Match[str]]:
    return (found for found in _BREAK.finditer(words) if found.lastgroup in kinds)


def _is_read(readings: Sequence["Reading"], mark: re.Match[str]) -> bool:
    before = bisect_right(readings, mark.start(), key=lambda reading: reading.start)
    return before > 0 and mark.start() < readings[before - 1].end


def _is_joining(mark: re.Match[str]) -> bool:
    return mark[0][0] in "-–" and is_inside_term(mark.string, mark.start())


def _between(
    words: str, quantities: Sequence["Reading"], marks: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Where a conjunction parts two quantities; it opens the clause of the second."""
    for one, other in pairwise(quantities):
        joints = [*_breaks(words[one.end : other.start], "joint", "baseline")]
        if joints and not any(one.end <= start < other.start for start, _ in marks):
            start = one.end + joints[-1].start()
            yield start, start


_ENDS = ".!?…;"
_PARTING = ("stop", "half", "mark", "comma")
JOINTS = r"""và|hay|nhưng|song|còn|thì|nên|rồi|đồng\ thời|trong\ đó|cùng\ với|gồm|như
    |and|but|so|while|whereas|where|which|including"""
_BREAK = re.compile(
    rf"""
    (?P<stop> (?<!\bTP)(?<!\bThS)(?<!\bTS)[.!?…]+[”\"’)]*(?=\s|$)\s* )
    | (?P<half> (?: ; | ,[\"”»] | [\"”»]\s*, )\s* | \b(?:mà\ còn|but\ also)\b )
    | (?P<mark> [:()—]\s* | (?<=\s)[-–]\s+ )
    | (?P<quote> [“”«»\"‘] | ’(?!\w) )
    | (?P<comma> ,\s* )
    | (?P<baseline> \b(?:so\ với|compared\ (?:with|to))\b )
    | (?P<joint> \b(?:of\ which|{JOINTS})\b )""",
    re.VERBOSE | re.IGNORECASE,
)
"""What parts words, by its kind. A half is what a semicolon or the end of quoted words parts."""

"""The clauses of a quotation: each is about one quantity, if about any."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qnfacts.quantities import Reading


class Clause(NamedTuple):
    """Where a clause stands among the words, and whether a sentence begins with it."""

    start: int
    end: int
    opens: bool


def clauses(words: str, readings: Sequence[Reading]) -> tuple[Clause, ...]:
    """The clauses of `words`, in order.

    Punctuation parts them, unless it is part of something read; between two quantities that
    none parts, the last conjunction does. A semicolon ends what a sentence says.
    """
    quantities = [reading for reading in readings if reading.value]
    breaks = sorted({*_marks(words, readings), *_conjunctions(words, quantities)})
    ends = [start for start, _, _ in breaks] + [len(words)]
    begins = [(0, True), *((end, opens) for _, end, opens in breaks)]
    return tuple(
        Clause(start, end, opens)
        for (start, opens), end in zip(begins, ends, strict=True)
        if words[start:end].strip()
    )


def _marks(words: str, readings: Sequence[Reading]) -> Iterator[tuple[int, int, bool]]:
    spans = [(reading.start, reading.end) for reading in readings]
    at = 0
    for mark in _MARK.finditer(words):
        while at < len(spans) and spans[at][1] <= mark.start():
            at += 1
        if at == len(spans) or mark.start() < spans[at][0]:
            yield mark.start(), mark.end(), _opens(mark)


def _opens(mark: re.Match[str]) -> bool:
    """Whether a mark ends a sentence; "TP." and "ThS." do not."""
    return mark[0].strip()[:1] in _ENDS


def _conjunctions(words: str, quantities: Sequence[Reading]) -> Iterator[tuple[int, int, bool]]:
    """Where a conjunction parts two quantities; it opens the clause of the second."""
    for one, other in pairwise(quantities):
        between = words[one.end : other.start]
        if not _MARK.search(between) and (found := [*_CONJUNCTION.finditer(between)]):
            start = one.end + found[-1].start()
            yield start, start, False


_ENDS = (".", "!", "?", "…", ";")
_MARK = re.compile(r"[,;:()–—]\s*|\s-\s|(?<!\bTP)(?<!\bThS)(?<!\bTS)[.!?…]+[”\"’)]*(?=\s|$)\s*")
_CONJUNCTION = re.compile(
    r"(?<!\w)(?:và|nhưng|song|còn|trong đó|cùng với|so với|gồm|rồi"
    r"|and|but|while|whereas|of which|including|compared with|compared to)(?!\w)",
    re.IGNORECASE,
)

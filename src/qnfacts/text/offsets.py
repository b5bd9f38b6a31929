"""A text with changes made to it, and the way back to where its characters came from."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each character of a changed text begins in the text as given, in code points.

    Character i, and the end of the text too, stands `shifts[k]` further on there, for the
    last k with `starts[k] <= i`. The first start is 0.
    """

    starts: Sequence[int]
    shifts: Sequence[int]

    def __getitem__(self, place: int) -> int:
        return place + self.shifts[bisect_right(self.starts, place) - 1]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where what is now between `start` and `end` stands in the text as given."""
        return self[start], self[end]


UNCHANGED = OffsetMap(array("q", [0]), array("q", [0]))
"""Of a text in which every character stands where it stood."""


def rewritten(text: str, changes: Iterable[tuple[int, int, str]]) -> tuple[str, OffsetMap]:
    """The text with each change (start, end, new words) made, and where it all came from.

    Changes come in order and apart; none is to nothing. The first of the new characters stands
    for the beginning of the old ones, the others are counted back from their end.
    """
    parts: list[str] = []
    starts, shifts = array("q", [0]), array("q", [0])
    done = shift = 0
    for start, end, new in changes:
        parts += (text[done:start], new)
        if longer := end - start - len(new):
            starts.append(start - shift + 1)
            shift += longer
            shifts.append(shift)
        done = end
    if not parts:
        return text, UNCHANGED
    parts.append(text[done:])
    return "".join(parts), OffsetMap(starts, shifts)

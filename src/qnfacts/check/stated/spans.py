"""Places in words: which lie in any of many spans, and what stands directly before one."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

Span = tuple[int, int]
"""Start and end, the end left out."""


def within(spans: Iterable[Span]) -> Callable[[int], bool]:
    """Whether a place lies in any of the spans, without a look at each."""
    ordered = sorted(spans)
    starts = [start for start, _ in ordered]
    reached = list(accumulate((end for _, end in ordered), max))

    def is_within(place: int) -> bool:
        number = bisect_right(starts, place)
        return number > 0 and place < reached[number - 1]

    return is_within


def before(words: str, place: int) -> str:
    """The last words before a place: as many as any word that governs a date or number needs."""
    return words[max(0, place - _NEAR) : place]


_NEAR = 40

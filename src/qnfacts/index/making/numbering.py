"""Numbers for the facts of pieces, so that those of a kept piece can stay as they are."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

SPACE = 1 << 20
"""Numbers of a piece that is written behind all others: far more than it has facts."""


class Slot(NamedTuple):
    """The numbers from `first` up to, not including, `stop`."""

    first: int
    stop: int


def slots(words: Sequence[str], kept: Mapping[str, Slot]) -> list[tuple[Slot, bool]]:
    """The slots of pieces in their order; True for one that stays as it is.

    `words` are those of the pieces, `kept` the slots of such as may stay. One that has moved
    before an earlier one gets new numbers; so does the second of two with one word.
    """
    runs = [(stays, list(run)) for stays, run in groupby(_in_order(words, kept), bool)]
    found: list[tuple[Slot, bool]] = []
    end = 0
    for at, (stays, run) in enumerate(runs):
        if stays:
            found += ((slot, True) for slot in run if slot)
            end = found[-1][0].stop
            continue
        following = runs[at + 1][1][0] if at + 1 < len(runs) else None
        first, width = _room(end, following, len(run))
        starts = (first + number * width for number in range(len(run)))
        found += ((Slot(start, start + width), False) for start in starts)
    return found


def _room(end: int, following: Slot | None, count: int) -> tuple[int, int]:
    """Where the first of so many slots begins, and how many numbers each has: 0 without room.

    Before those at the end there is room for pieces that somebody may write later.
    """
    if following is None:
        return end + SPACE, SPACE
    return end, (following.first - end) // count


def _in_order(words: Sequence[str], kept: Mapping[str, Slot]) -> list[Slot | None]:
    left, end = dict(kept), 0
    found: list[Slot | None] = []
    for word in words:
        slot = left.pop(word, None)
        if slot is not None and slot.first >= end:
            end = slot.stop
            found.append(slot)
        else:
            found.append(None)
    return found

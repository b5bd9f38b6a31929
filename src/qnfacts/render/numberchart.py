"""Intervals drawn on one line each, under a scale of numbers."""

from collections.abc import Sequence
from fractions import Fraction

from qnfacts.render.pages import Extent
from qnfacts.render.width import display_width

_MARGIN = 5
"""The part of the scale, one of so many, that is left free at either end for arrows."""


class NumberScale:
    """Numbers laid out on `room` columns, from below the least tick to above the greatest."""

    def __init__(self, ticks: Sequence[tuple[Fraction, str]], room: int) -> None:
        """There is at least one of `ticks`: a number, and what the scale calls it."""
        self._ticks = sorted(ticks)
        least, greatest = self._ticks[0][0], self._ticks[-1][0]
        margin = (greatest - least) / (_MARGIN - 2) or Fraction(1)
        self._start, self._length = least - margin, greatest - least + 2 * margin
        self._room = room

    def labels(self) -> str:
        """The ticks, each at its number, as many as have room."""
        line = ""
        for number, label in self._ticks:
            column = min(self._column(number), self._room - display_width(label))
            if not line or column > display_width(line):
                line = line.ljust(len(line) + column - display_width(line)) + label
        return line

    def drawn(self, extent: Extent) -> str:
        """`●──●` from end to end, `○` for one left out, an arrow for none, `≈` for a vague one."""
        low, high, low_open, high_open, vague = extent
        start = 0 if low is None else self._column(low)
        end = self._room - 1 if high is None else self._column(high)
        left = "◄" if low is None else "≈" if vague else "○" if low_open else "●"
        right = "►" if high is None else "≈" if vague else "○" if high_open else "●"
        line = left + "─" * (end - start - 1) + right if start < end else left
        return " " * start + line

    def _column(self, number: Fraction) -> int:
        return int((number - self._start) * (self._room - 1) / self._length)

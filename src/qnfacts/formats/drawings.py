"""Where the rows of a chart stand on a line that is 300 wide."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qnfacts.render.pages import Bars, Scale, Timeline

WIDTH = 300
_ARROW = 14
"""How long a line with an arrow is at the least."""


class Line(NamedTuple):
    """From one place to another; an arrow, an open or a closed end, or a vague one."""

    start: int
    end: int
    left: str = "closed"
    right: str = "closed"


class Drawing(NamedTuple):
    """A line for each row, None for what is not drawn, and what the places are called."""

    lines: Sequence[Line | None]
    labels: Sequence[tuple[int, str]] = ()


def bars(block: Bars) -> Drawing:
    """Each share from the left."""
    return Drawing(
        [
            None if bar.share is None else Line(0, int(WIDTH * min(bar.share, Fraction(1))))
            for bar in block.bars
        ]
    )


def timeline(block: Timeline) -> Drawing:
    """The days, from the first day of a year to the last of another."""
    days = [day for span in block.spans for day in span.days]
    start, end = date(min(days).year, 1, 1), date(max(days).year, 12, 31)

    def place(day: date) -> int:
        return (day - start).days * WIDTH // ((end - start).days + 1)

    years = range(start.year, end.year + 1)
    step = -(-len(years) // _LABELS)
    return Drawing(
        [_dated(place(span.first), place(span.last), span.is_open) for span in block.spans],
        [(place(date(year, 1, 1)), f"{year:04}") for year in years if year % step == 0],
    )


def _dated(first: int, last: int, is_open: tuple[bool, bool]) -> Line:
    """A line with an arrow where an end is open, long enough to show it."""
    start = min(first, last - _ARROW) if is_open[0] else first
    end = max(last, first + _ARROW) if is_open[1] else last
    left, right = ("arrow" if each else "closed" for each in is_open)
    return Line(start, end, left, right)


def scale(block: Scale) -> Drawing:
    """The numbers, with room for arrows on both sides."""
    numbers = sorted(number for number, _ in block.ticks)
    margin = (numbers[-1] - numbers[0]) / 3 or Fraction(1)
    start, length = numbers[0] - margin, numbers[-1] - numbers[0] + 2 * margin

    def place(number: Fraction) -> int:
        return int((number - start) * WIDTH / length)

    return Drawing(
        [
            Line(
                0 if each.low is None else place(each.low),
                WIDTH if each.high is None else place(each.high),
                _end(each.low, vague=each.vague, is_open=each.low_open),
                _end(each.high, vague=each.vague, is_open=each.high_open),
            )
            for each in block.extents
        ],
        _apart((place(number), label) for number, label in sorted(block.ticks)),
    )


def _end(number: Fraction | None, *, vague: bool, is_open: bool) -> str:
    if number is None:
        return "arrow"
    return "vague" if vague else "open" if is_open else "closed"


def _apart(labels: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """The labels that do not stand on one before them."""
    kept: list[tuple[int, str]] = []
    for place, label in labels:
        if not kept or place - kept[-1][0] >= WIDTH // _LABELS:
            kept.append((place, label))
    return kept


_LABELS = 5
"""Labels that have room side by side."""

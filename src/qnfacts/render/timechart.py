"""Spans of time drawn on one line each, under a scale of years."""

from collections.abc import Sequence
from datetime import date

from qnfacts.render.pages import Span

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_YEAR = 4  # digits
_YEAR_WIDTH = 6  # with a gap


class TimeScale:
    """Days laid out on `room` columns, from the first day of a year to the last of another."""

    def __init__(self, spans: Sequence[Span], room: int) -> None:
        days = [day for span in spans for day in span.days]
        self._years = range(min(days).year, max(days).year + 1)
        self._start = date(self._years[0], 1, 1)
        self._days = (date(self._years[-1], 12, 31) - self._start).days + 1
        self._room = room

    def labels(self) -> str:
        """Round years, each at its first day, as many as have room."""
        fitting = self._room // _YEAR_WIDTH
        step = next((step for step in _STEPS if len(self._years) <= step * fitting), _STEPS[-1])
        line = ""
        for year in self._years:
            if year % step == 0:
                column = min(self._column(date(year, 1, 1)), self._room - _YEAR)
                line = line.ljust(column) + f"{year:0{_YEAR}}"
        return line

    def drawn(self, span: Span) -> str:
        """`├──┤` from end to end, `●` for what fits in one column; an open end is an arrow."""
        start, end = map(self._column, span.days)
        left, right = ("◂" if span.is_open[0] else "├"), ("▸" if span.is_open[1] else "┤")
        if start < end:
            return " " * start + left + "─" * (end - start - 1) + right
        alone = {(True, False): left, (False, True): right}.get(span.is_open, "●")
        return " " * start + alone

    def _column(self, day: date) -> int:
        return (day - self._start).days * self._room // self._days

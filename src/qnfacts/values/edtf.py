"""The part of EDTF (ISO 8601-2) that news text needs: years, months, days, quarters, intervals.

`2024`, `2025-09`, `2025-09-10`, `2025-35` (third quarter), `2021/2025`, `../2030`, `2022/..`,
`2019~` (about 2019).
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date


class ImpossibleDate(ValueError):
    """Written as a date, but no calendar has it (30 February, month 13)."""


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, both included; None where the end is open.

    Of an approximate date they are those of the date it names, and bound nothing.
    """

    first: date | None
    last: date | None
    approximate: bool = False

    @property
    def sure(self) -> "Span":
        """The days that nothing of it lies outside of: all, where it is approximate."""
        return Span(None, None, approximate=True) if self.approximate else self


def parse_edtf(written: str) -> Span:
    """The days that `written` covers.

    Raises ImpossibleDate for a day that does not exist or an interval that runs backwards,
    ValueError for anything that is not one of the forms above.
    """
    first, slash, last = written.partition("/")
    if not slash:
        return replace(_parse_date(first.removesuffix("~")), approximate=first.endswith("~"))
    span = Span(
        None if first == ".." else _parse_date(first).first,
        None if last == ".." else _parse_date(last).last,
    )
    if span.first is None and span.last is None:
        raise ValueError("an interval needs at least one end")
    if span.first and span.last and span.first > span.last:
        raise ImpossibleDate(f"{written} ends before it begins")
    return span


def _parse_date(written: str) -> Span:
    found = _DATE.fullmatch(written)
    if found is None:
        raise ValueError(f"{written!r} is not a date")
    year = int(found["year"])
    if year == 0:
        raise ImpossibleDate("year 0000 is outside the calendar used here")
    if found["month"] is None:
        return Span(date(year, 1, 1), date(year, 12, 31))
    month = int(found["month"])
    if 33 <= month <= 36 and found["day"] is None:
        start = 3 * (month - 33) + 1
        return Span(date(year, start, 1), _last_of_month(year, start + 2))
    if not 1 <= month <= 12:
        raise ImpossibleDate(f"{written}: there is no month {found['month']}")
    if found["day"] is None:
        return Span(date(year, month, 1), _last_of_month(year, month))
    day = int(found["day"])
    if not 1 <= day <= monthrange(year, month)[1]:
        raise ImpossibleDate(f"{written}: the month has no day {day}")
    return Span(date(year, month, day), date(year, month, day))


def _last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)

"""The part of EDTF (ISO 8601-2) that news text needs: dates, parts of years, decades, intervals.

`2024`, `2025-09`, `2025-09-10`, `2025-35` (third quarter), `2025-40` (first half), `2025-22`
(summer), `199X` (the 1990s), `2021/2025`, `../2030`, `2022/..`, `2019~` (about 2019).
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from qnfacts.problems import Message


class ImpossibleDate(ValueError):
    """Written as a date, but no calendar has it (30 February, month 13)."""


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, both included; None where the end is open.

    Of an approximate date and of a season they are those of the time it names, and bound nothing.
    """

    first: date | None
    last: date | None
    approximate: bool = False

    @property
    def sure(self) -> "Span":
        """The days that nothing of it lies outside of: all, where it is approximate."""
        return Span(None, None, approximate=True) if self.approximate else self


@lru_cache(1024)
def parse_edtf(written: str) -> Span:
    """The days that `written` covers.

    Raises ImpossibleDate for a day that does not exist or an interval that runs backwards,
    ValueError for anything that is not one of the forms above.
    """
    first, slash, last = written.partition("/")
    if not slash:
        span = _parse_date(first.removesuffix("~"))
        return replace(span, approximate=span.approximate or first.endswith("~"))
    begin = None if first == ".." else _parse_date(first)
    end = None if last == ".." else _parse_date(last)
    if begin is None and end is None:
        raise ValueError(Message("an interval needs at least one end"))
    approximate = any(part.approximate for part in (begin, end) if part)
    span = Span(begin.first if begin else None, end.last if end else None, approximate)
    if span.first and span.last and span.first > span.last:
        raise ImpossibleDate(Message("{written} ends before it begins", written=written))
    return span


def canonical(written: str) -> str:
    """The one form for the days that `written` covers: `2025-40` for `2025-01/2025-06`.

    Raises ValueError as `parse_edtf` does.
    """
    span = parse_edtf(written)
    if "/" not in written or span.approximate or span.first is None or span.last is None:
        return written
    return next((name for name in _names(span.first) if parse_edtf(name) == span), written)


def times_around(edtf: str) -> list[str]:
    """The month, the parts of a year, the year and the decade that all of a date lies in."""
    span = parse_edtf(edtf)
    if span.approximate or span.first is None or span.last is None:
        return []
    year, month = f"{span.first.year:04}", f"{span.first.month:02}"
    parts = (month, *map(str, (*QUARTERS, *HALVES)))
    names = [f"{year}-{part}" for part in parts] + [year]
    names += [f"{year[:3]}X"] if span.first.year >= _FIRST_DECADE else []
    return [name for name in names if _holds(parse_edtf(name), span)]


def meant(written: str) -> str | None:
    """The form for what is often written in another way: `2025-35` for `Q3/2025`."""
    for pattern, form in _OTHERWISE:
        if found := pattern.fullmatch(written.strip()):
            return form(*found.groups())
    return None


def _parse_date(written: str) -> Span:
    if decade := _DECADE.fullmatch(written):
        first = _year(decade["tens"] + "0", earliest=_FIRST_DECADE)
        return Span(date(first, 1, 1), date(first + 9, 12, 31))
    found = _DATE.fullmatch(written)
    if found is None:
        raise ValueError(Message("{written!r} is not a date", written=written))
    year = _year(found["year"])
    if found["month"] is None:
        return Span(date(year, 1, 1), date(year, 12, 31))
    month = int(found["month"])
    if found["day"] is None and month in _PARTS:
        start, months = _PARTS[month]
        later, end = divmod(start + months - 2, 12)
        last = _last_of_month(year + later, end + 1)
        return Span(date(year, start, 1), last, approximate=month in SEASONS)
    if not 1 <= month <= 12:
        raise ImpossibleDate(
            Message("{written}: there is no month {month}", written=written, month=found["month"])
        )
    if found["day"] is None:
        return Span(date(year, month, 1), _last_of_month(year, month))
    day = int(found["day"])
    if not 1 <= day <= monthrange(year, month)[1]:
        raise ImpossibleDate(
            Message("{written}: the month has no day {day}", written=written, day=day)
        )
    return Span(date(year, month, day), date(year, month, day))


def _holds(around: Span, span: Span) -> bool:
    return all(
        around.first is not None
        and around.last is not None
        and day is not None
        and around.first <= day <= around.last
        for day in (span.first, span.last)
    )


def _year(written: str, earliest: int = 1) -> int:
    if int(written) < earliest:
        raise ImpossibleDate(Message("year {year} is outside the calendar used here", year=written))
    return int(written)


def _last_of_month(year: int, month: int) -> date:
    if year > date.max.year:
        raise ImpossibleDate(Message("year {year} is outside the calendar used here", year=year))
    return date(year, month, monthrange(year, month)[1])


def _names(first: date) -> Iterator[str]:
    """The decade, year, parts of the year, month and day that begin on a day."""
    year = f"{first.year:04}"
    yield from (f"{year[:3]}X", year) if first.year >= _FIRST_DECADE else (year,)
    for part in (*HALVES, *QUARTERS):
        yield f"{year}-{part}"
    yield f"{year}-{first.month:02}"
    yield first.isoformat()


_FIRST_DECADE = 10
SEASONS = range(21, 25)
"""Spring, summer, autumn and winter, in place of the month."""
QUARTERS = range(33, 37)
HALVES = range(40, 42)
_PARTS = {
    **{season: (3 * (season - 20), 3) for season in SEASONS},
    **{quarter: (3 * (quarter - 33) + 1, 3) for quarter in QUARTERS},
    **{half: (6 * (half - 40) + 1, 6) for half in HALVES},
}
"""The first month of each part of a year, and how many it has: seasons as north of the equator."""
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)
_DECADE = re.compile(r"(?P<tens>\d{3})X", re.ASCII)


def _part(year: str, part: str, parts: range) -> str:
    return f"{year}-{parts[int(part) - 1]}"


_OTHERWISE: tuple[tuple[re.Pattern[str], Callable[..., str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), form)
    for pattern, form in (
        (r"(\d{4})[-/ ]?Q([1-4])", lambda year, part: _part(year, part, QUARTERS)),
        (r"Q([1-4])[-/ ]?(\d{4})", lambda part, year: _part(year, part, QUARTERS)),
        (r"(\d{4})[-/ ]?[HS]([12])", lambda year, part: _part(year, part, HALVES)),
        (r"H([12])[-/ ]?(\d{4})", lambda part, year: _part(year, part, HALVES)),
        (r"(\d{3})(?:0s|x|u)", "{}X".format),
        (r"(\d{4})[-–](\d{4})", "{}/{}".format),
        (r"(\d{4})-(\d)", "{}-0{}".format),
        (r"(?:c\.|ca\.?|~) ?(\d{4})", "{}~".format),
        (r"(\d{4})\?", "{}~".format),
    )
)
"""What people write for a date, and its form."""

"""Dates as values: a year, and as much of the rest as a text states."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal, NamedTuple

Governor = Literal["after", "before", "until", "since", "about", "baseline", "not"]
"""What the words before a date make of it; "baseline" is what something is compared with."""


class Time(NamedTuple):
    """A date or period in EDTF, and whether something is only compared with it."""

    edtf: str
    is_baseline: bool = False


class PartialDate(NamedTuple):
    """A year, quarter, month or day; 0 for what the text does not state."""

    year: int = 0
    quarter: int = 0
    month: int = 0
    day: int = 0

    @property
    def exists(self) -> bool:
        """Whether it is in the calendar. Without a year, 29 February is."""
        if not (self.day or self.month or self.quarter):
            return self.year > 0
        if self.quarter:
            return self.quarter <= 4
        return 1 <= self.month <= 12 and self.day <= monthrange(self.year or 2000, self.month)[1]

    @property
    def precision(self) -> int:
        """How much is stated: 1 the year, 2 the quarter or month too, 3 the day too."""
        return 3 if self.day else 2 if self.month or self.quarter else 1

    @property
    def edtf(self) -> str:
        """Its EDTF string: "2025-09-10", "2025-35" for a third quarter, "XXXX-11-24"."""
        written = f"{self.year:04}" if self.year else "XXXX"
        if self.month or self.quarter:
            written += f"-{self.month or 32 + self.quarter:02}"
        return f"{written}-{self.day:02}" if self.day else written

    @property
    def following(self) -> "PartialDate":
        """The next day, month, quarter or year."""
        if self.day:
            morrow = date(self.year, self.month, self.day) + timedelta(days=1)
            return PartialDate(morrow.year, month=morrow.month, day=morrow.day)
        if 0 < self.month < _MONTHS:
            return self._replace(month=self.month + 1)
        if 0 < self.quarter < _QUARTERS:
            return self._replace(quarter=self.quarter + 1)
        return PartialDate(self.year + 1, int(self.quarter > 0), int(self.month > 0))

    @property
    def previous(self) -> "PartialDate":
        """The last day, month, quarter or year before it."""
        if self.day:
            eve = date(self.year, self.month, self.day) - timedelta(days=1)
            return PartialDate(eve.year, month=eve.month, day=eve.day)
        if self.month > 1:
            return self._replace(month=self.month - 1)
        if self.quarter > 1:
            return self._replace(quarter=self.quarter - 1)
        return PartialDate(self.year - 1, 4 if self.quarter else 0, 12 if self.month else 0)


def governed(governor: Governor, date: PartialDate) -> Time | None:
    """The time that a word makes of a date; None where it says only what it is not.

    "After 2025" begins with 2026, "before 2025" ends with 2024; "about 2025" is 2025 with EDTF's
    sign of an approximate date.
    """
    match governor:
        case "after" if date.year:
            return Time(f"{date.following.edtf}/..")
        case "before" if date.year:
            return Time(f"../{date.previous.edtf}")
        case "until":
            return Time(f"../{date.edtf}")
        case "since" if date.year:
            return Time(f"{date.edtf}/..")
        case "about":
            return Time(f"{date.edtf}~")
        case "baseline":
            return Time(date.edtf, is_baseline=True)
    return None


def interval(low: PartialDate, high: PartialDate) -> Time | None:
    """From `low` to `high`, which states the month and year of both where `low` does not.

    None where they do not rise, or are not of one kind: a year and a day make no period. Days
    that name no year may lie on both sides of New Year.
    """
    over_new_year = low.day and low.month and not (low.year or high.year) and high < low
    month = low.month or (high.month if low.day else 0)
    low = PartialDate(low.year or high.year, low.quarter, month, low.day)
    rises = (low < high or over_new_year) and bool(low.year) == bool(high.year)
    alike = bool(low.day) == bool(high.day) and (low.precision == high.precision or low.day > 0)
    if not (rises and alike and low.exists and high.exists):
        return None
    return Time(f"{low.edtf}/{high.edtf}")


_MONTHS, _QUARTERS = 12, 4

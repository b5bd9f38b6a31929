"""Dates as values: a year, and as much of the rest as a text states."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


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
    def edtf(self) -> str:
        """Its EDTF string: "2025-09-10", "2025-35" for a third quarter, "XXXX-11-24"."""
        written = f"{self.year:04}" if self.year else "XXXX"
        if self.month or self.quarter:
            written += f"-{self.month or 32 + self.quarter:02}"
        return f"{written}-{self.day:02}" if self.day else written

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

"""Intervals of exact decimals: what a hedged number can be."""

from dataclasses import dataclass
from decimal import Decimal

from qnfacts.problems import Message


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers between `low` and `high`; an end of None is unbounded.

    An unbounded end is always open. Raises ValueError when nothing lies inside.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        if self.low is None and not self.low_open:
            object.__setattr__(self, "low_open", True)
        if self.high is None and not self.high_open:
            object.__setattr__(self, "high_open", True)
        if self.low is None or self.high is None:
            return
        if self.low > self.high or (self.low == self.high and (self.low_open or self.high_open)):
            raise ValueError(
                Message("nothing lies between {low} and {high}", low=self.low, high=self.high)
            )

    @classmethod
    def point(cls, number: Decimal) -> "Interval":
        """Exactly `number`."""
        return cls(number, number)

    @classmethod
    def above(cls, number: Decimal, *, strictly: bool = True) -> "Interval":
        """All numbers over `number`; and `number` itself unless `strictly`."""
        return cls(number, None, low_open=strictly, high_open=True)

    @classmethod
    def below(cls, number: Decimal, *, strictly: bool = True) -> "Interval":
        """All numbers under `number`; and `number` itself unless `strictly`."""
        return cls(None, number, low_open=True, high_open=strictly)

    @classmethod
    def anything(cls) -> "Interval":
        """Every number: what a value without hard bounds proves."""
        return cls(None, None, low_open=True, high_open=True)

    @property
    def exact(self) -> Decimal | None:
        """The number, when the interval holds just one."""
        return self.low if self.low is not None and self.low == self.high else None

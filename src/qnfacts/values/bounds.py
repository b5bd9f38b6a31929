"""Arithmetic on intervals, exact: ends are fractions, open or closed, and nothing is rounded."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qnfacts.values.interval import Interval


@dataclass(frozen=True, slots=True)
class Bounds:
    """The numbers between `low` and `high`, the result of a calculation; None is unbounded.

    An unbounded end is open. Nothing checks that the interval holds a number: what is made
    of intervals that do, by the operations here, does.
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def of(cls, interval: Interval) -> "Bounds":
        """The same numbers as `interval`."""
        low, high = interval.low, interval.high
        return cls(
            None if low is None else Fraction(low),
            None if high is None else Fraction(high),
            interval.low_open,
            interval.high_open,
        )

    @classmethod
    def point(cls, number: Fraction | Decimal | int) -> "Bounds":
        """Exactly `number`."""
        return cls(Fraction(number), Fraction(number))

    @classmethod
    def anything(cls) -> "Bounds":
        """Every number: nothing is known."""
        return cls(None, None, low_open=True, high_open=True)

    @property
    def exact(self) -> Fraction | None:
        """The number, when there is just one."""
        return self.low if self.low == self.high else None

    @property
    def unbounded(self) -> bool:
        """Whether every number lies inside."""
        return self.low is None and self.high is None

    def __neg__(self) -> "Bounds":
        return self.scaled(Fraction(-1))

    def __add__(self, other: "Bounds") -> "Bounds":
        return Bounds(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def __sub__(self, other: "Bounds") -> "Bounds":
        return self + -other

    def __mul__(self, other: "Bounds") -> "Bounds":
        corners = [_times(a, b) for a in _ends(self) for b in _ends(other)]
        return _bounds(min(corners, key=_as_low), max(corners, key=_as_high))

    def __truediv__(self, other: "Bounds") -> "Bounds":
        """Raises ZeroDivisionError when `other` holds 0."""
        return self * _reciprocal(other)

    def scaled(self, factor: Fraction) -> "Bounds":
        """Each number times `factor`."""
        return self * Bounds.point(factor)

    def __contains__(self, number: Fraction | Decimal | int) -> bool:
        return Bounds.point(Fraction(number)).within(self)

    def within(self, other: "Bounds") -> bool:
        """Whether every number of this lies in `other`."""
        return _as_low(_low(self)) >= _as_low(_low(other)) and (
            _as_high(_high(self)) <= _as_high(_high(other))
        )

    def apart(self, other: "Bounds") -> bool:
        """Whether no number lies in both."""
        return self.below(other) or other.below(self)

    def below(self, other: "Bounds") -> bool:
        """Whether every number of this is less than every one of `other`."""
        if self.high is None or other.low is None:
            return False
        touching = self.high == other.low
        return self.high < other.low or (touching and (self.high_open or other.low_open))


def hull(intervals: Iterable[Bounds]) -> Bounds:
    """The narrowest interval around all of them. Raises ValueError when there are none."""
    every = list(intervals)
    return _bounds(min(map(_low, every), key=_as_low), max(map(_high, every), key=_as_high))


class _End(NamedTuple):
    """One end; `infinite` is -1 or 1 where it is unbounded, and its number then says nothing."""

    number: Fraction
    open: bool
    infinite: int = 0


def _low(interval: Bounds) -> _End:
    low = interval.low
    return _End(Fraction(), open=True, infinite=-1) if low is None else _End(low, interval.low_open)


def _high(interval: Bounds) -> _End:
    high = interval.high
    if high is None:
        return _End(Fraction(), open=True, infinite=1)
    return _End(high, interval.high_open)


def _ends(interval: Bounds) -> tuple[_End, _End]:
    return _low(interval), _high(interval)


def _bounds(low: _End, high: _End) -> Bounds:
    return Bounds(
        None if low.infinite else low.number,
        None if high.infinite else high.number,
        low.open,
        high.open,
    )


def _as_low(end: _End) -> tuple[int, Fraction, bool]:
    """Orders lower ends: at the same number, the closed one reaches further down."""
    return end.infinite, end.number, end.open


def _as_high(end: _End) -> tuple[int, Fraction, bool]:
    """Orders upper ends: at the same number, the closed one reaches further up."""
    return end.infinite, end.number, not end.open


def _times(a: _End, b: _End) -> _End:
    """The product of two ends. A zero that is reached makes zero of everything, reached too."""
    sign = _sign(a) * _sign(b)
    if sign == 0:
        reached = (_sign(a) == 0 and not a.open) or (_sign(b) == 0 and not b.open)
        return _End(Fraction(), open=not reached)
    if a.infinite or b.infinite:
        return _End(Fraction(), open=True, infinite=sign)
    return _End(a.number * b.number, a.open or b.open)


def _sign(end: _End) -> int:
    return end.infinite or (end.number > 0) - (end.number < 0)


def _reciprocal(interval: Bounds) -> Bounds:
    if 0 in interval:
        raise ZeroDivisionError("the divisor can be 0")
    low, high = _low(interval), _high(interval)
    return _bounds(_inverse(high, towards=-1), _inverse(low, towards=1))


def _inverse(end: _End, *, towards: int) -> _End:
    if end.infinite:
        return _End(Fraction(), open=True)
    if end.number == 0:
        return _End(Fraction(), open=True, infinite=towards)
    return _End(1 / end.number, end.open)

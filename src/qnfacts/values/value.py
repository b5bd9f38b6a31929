"""Values as hedged as their source."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from qnfacts.problems import Message
from qnfacts.values.interval import Interval

Hedge = Literal[
    "more than",
    "at least",
    "less than",
    "at most",
    "nearly",
    "about",
    "up to",
    "between",
    "tens",
    "hundreds",
    "thousands",
    "several tens",
    "several hundreds",
    "several thousands",
]

HEDGES: tuple[Hedge, ...] = get_args(Hedge)
UNBOUNDED: frozenset[str | None] = frozenset({"about", "up to"})
"""The hedges that bound nothing by the numbers they name."""


@dataclass(frozen=True, slots=True)
class Value:
    """An interval with the words it was written in.

    `nominal` is the number that "about" and "up to" name without bounding anything by it,
    and None for every other hedge. "About" two ends has them in its interval, and they bound
    nothing either. `unit` is a unit's id. `as_written` is the span of the quotation that states
    the value.
    """

    interval: Interval
    hedge: Hedge | None = None
    nominal: Decimal | None = None
    unit: str | None = None
    as_written: str | None = None

    @property
    def proven(self) -> Interval:
        """The numbers that it can be, as far as its words say."""
        return Interval.anything() if self.hedge in UNBOUNDED else self.interval


def same(a: Value, b: Value) -> bool:
    """Whether both are the same number, as much hedged, whatever they count."""
    return (a.interval, a.hedge, a.nominal) == (b.interval, b.hedge, b.nominal)


def one_number(*named: Decimal | None) -> Decimal | None:
    """The number among those that a value names; None where it names two, or none."""
    numbers = {number for number in named if number is not None}
    return numbers.pop() if len(numbers) == 1 else None


def exactly(number: Decimal) -> Value:
    """A number without a hedge."""
    return Value(Interval.point(number))


def hedged(hedge: Hedge, number: Decimal) -> Value:
    """What `hedge` makes of one number; for the orders of magnitude, of the unit counted in.

    `hedged("tens", 10**9)` is [10, 100) thousand million. Raises ValueError for "between",
    which takes two numbers.
    """
    match hedge:
        case "more than":
            return Value(Interval.above(number), hedge)
        case "at least":
            return Value(Interval.above(number, strictly=False), hedge)
        case "less than" | "nearly":
            return Value(Interval.below(number), hedge)
        case "at most":
            return Value(Interval.below(number, strictly=False), hedge)
        case "about" | "up to":
            return Value(Interval.anything(), hedge, nominal=number)
        case "between":
            raise ValueError(Message("'between' takes two numbers"))
        case _:
            low, high = MAGNITUDES[hedge]
            return Value(Interval(low * number, high * number, high_open=True), hedge)


def between(
    low: Decimal, high: Decimal, *, low_open: bool = False, high_open: bool = False
) -> Value:
    """From `low` to `high`. Raises ValueError when nothing lies between."""
    return Value(Interval(low, high, low_open, high_open), "between")


def from_to(low: Interval, high: Interval) -> Value | None:
    """From one narrow interval, such as a fraction, to another; None where they do not rise."""
    if low.low is None or high.high is None or low.low >= high.high:
        return None
    return Value(Interval(low.low, high.high, low.low_open, high.high_open), "between")


def with_hedge(hedge: Hedge, read: Value) -> Value:
    """The value of a number, a range or an order of magnitude under a hedge.

    Only the near end of a range bounds anything. "About" a range or an order bounds nothing: its
    ends are kept as what was named.
    """
    number = read.interval.exact
    if number is not None:
        return hedged(hedge, number)
    if hedge == "about":
        return Value(read.interval, "about")
    end = read.interval.low if hedge in ("more than", "at least") else read.interval.high
    if hedge == "up to" or end is None:
        return Value(Interval.anything(), hedge, nominal=end)
    return hedged(hedge, end)


MAGNITUDES: dict[str, tuple[int, int]] = {
    "tens": (10, 100),
    "hundreds": (100, 1000),
    "thousands": (1000, 10_000),
    "several tens": (20, 100),
    "several hundreds": (200, 1000),
    "several thousands": (2000, 10_000),
}
"""The bounds of each order of magnitude; the upper one is left out."""

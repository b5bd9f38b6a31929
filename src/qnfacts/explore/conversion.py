"""Values of records as intervals to calculate with, units converted, and back."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from qnfacts.records import UnitRecord, ValueRecord
from qnfacts.values.bounds import Bounds
from qnfacts.values.interval import Interval
from qnfacts.values.value import UNBOUNDED, Hedge

Units = Mapping[str, UnitRecord]

UNFOUNDED = UNBOUNDED | {"nearly"}
"""The hedges that say more than the bounds they set, if any."""

DECIMALS = 6
"""How many an end keeps that would have infinitely many."""


def bounds(value: ValueRecord) -> Bounds:
    """The numbers that `value` can be, in its own unit, as far as its words say."""
    return Bounds.anything() if value["hedge"] in UNBOUNDED else named(value)


def named(value: ValueRecord) -> Bounds:
    """The numbers between the ends that `value` names, whether or not they bound it."""
    return Bounds.of(
        Interval(value["low"], value["high"], value["low_open"], value["high_open"]),
    )


def converted(value: ValueRecord, unit: str | None, units: Units) -> Bounds | None:
    """The numbers that `value` can be, counted in `unit`; None where the units do not convert."""
    rate = _rate(value["unit"], unit, units)
    return None if rate is None else bounds(value).scaled(rate)


def in_unit(value: ValueRecord, unit: str | None, units: Units) -> ValueRecord | None:
    """The value counted in `unit`, its hedge kept; None where the units do not convert."""
    rate = _rate(value["unit"], unit, units)
    if rate is None or value["unit"] == unit:
        return value if rate else None
    ends = calculated(named(value).scaled(rate), unit) or value
    hedge = value["hedge"] if value["hedge"] in UNFOUNDED else ends["hedge"]
    nominal = value["nominal"]
    scaled = None if nominal is None else _decimal(Fraction(nominal) * rate, round)
    return {**ends, "nominal": scaled, "hedge": hedge, "unit": unit, "as_written": None}


def calculated(result: Bounds, unit: str | None) -> ValueRecord | None:
    """A result as it is published, without words of a source; None where nothing is known.

    An end whose decimals would never stop is moved outwards and left out.
    """
    if result.unbounded:
        return None
    low, high = result.low, result.high
    low_open = result.low_open or not _stops(low)
    high_open = result.high_open or not _stops(high)
    return {
        "low": None if low is None else _decimal(low, floor),
        "high": None if high is None else _decimal(high, ceil),
        "low_open": low_open,
        "high_open": high_open,
        "nominal": None,
        "hedge": _hedge(result, low_open=low_open, high_open=high_open),
        "unit": unit,
        "as_written": None,
    }


def _rate(unit: str | None, into: str | None, units: Units) -> Fraction | None:
    """How many of `into` one of `unit` is."""
    if unit is None or into is None:
        return None
    (base, rate), (other, divisor) = _to_base(unit, units), _to_base(into, units)
    return rate / divisor if base == other else None


def _to_base(unit: str, units: Units) -> tuple[str, Fraction]:
    """The unit that has no base, and how many of it one of `unit` is."""
    rate = Fraction(1)
    while (base := units[unit]["base"]) is not None:
        rate *= Fraction(units[unit]["factor"] or 1)
        unit = base
    return unit, rate


def _hedge(result: Bounds, *, low_open: bool, high_open: bool) -> Hedge | None:
    if result.low is None:
        return "less than" if high_open else "at most"
    if result.high is None:
        return "more than" if low_open else "at least"
    return "between" if low_open or result.low != result.high else None


def _decimal(number: Fraction, rounded: Callable[[Fraction], int]) -> Decimal:
    """Exact where the decimals stop."""
    places = _places(number)
    kept = DECIMALS if places is None else places
    return Decimal(f"{rounded(number * 10**kept)}E-{kept}")


def _stops(number: Fraction | None) -> bool:
    return number is None or _places(number) is not None


def _places(number: Fraction) -> int | None:
    """How many decimals the number has; None where they never stop."""
    twos, rest = _taken_out(2, number.denominator)
    fives, rest = _taken_out(5, rest)
    return max(twos, fives) if rest == 1 else None


def _taken_out(prime: int, number: int) -> tuple[int, int]:
    times = 0
    while number % prime == 0:
        number //= prime
        times += 1
    return times, number

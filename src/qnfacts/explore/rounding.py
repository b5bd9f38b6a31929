"""Exact results as the decimals that are published."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from qnfacts.records.shapes import ValueRecord
from qnfacts.values.bounds import Bounds
from qnfacts.values.value import Hedge, one_number

DECIMALS = 6
"""How many a number keeps that would have infinitely many."""


def calculated(result: Bounds, unit: str | None) -> ValueRecord | None:
    """A result as it is published, without words of a source; None where nothing is known.

    An end whose decimals would never stop is moved outwards and left out.
    """
    if result.unbounded:
        return None
    low, high = result.low, result.high
    low_open = result.low_open or not _stops(low)
    high_open = result.high_open or not _stops(high)
    ends = (
        None if low is None else as_decimal(low, floor),
        None if high is None else as_decimal(high, ceil),
    )
    return {
        "low": ends[0],
        "high": ends[1],
        "low_open": low_open,
        "high_open": high_open,
        "nominal": None,
        "stated": one_number(*ends),
        "hedge": _hedge(result, low_open=low_open, high_open=high_open),
        "unit": unit,
        "as_written": None,
    }


def as_decimal(number: Fraction, rounded: Callable[[Fraction], int]) -> Decimal:
    """The number, exact where its decimals stop, else as `rounded` leaves it."""
    places = _places(number)
    return _to_places(number, DECIMALS if places is None else places, rounded)


def one_decimal(number: Fraction, rounded: Callable[[Fraction], int] = round) -> Decimal:
    """The number to one decimal, half to even unless `rounded` says otherwise."""
    return _to_places(number, 1, rounded)


def _to_places(number: Fraction, places: int, rounded: Callable[[Fraction], int]) -> Decimal:
    return Decimal(f"{rounded(number * 10**places)}E-{places}")


def _hedge(result: Bounds, *, low_open: bool, high_open: bool) -> Hedge | None:
    if result.low is None:
        return "less than" if high_open else "at most"
    if result.high is None:
        return "more than" if low_open else "at least"
    return "between" if low_open or result.low != result.high else None


def _stops(number: Fraction | None) -> bool:
    return number is None or _places(number) is not None


def _places(number: Fraction) -> int | None:
    """How many decimals the number has; None where they never stop."""
    twos, rest = _taken_out(2, number.denominator)
    fives, rest = _taken_out(5, rest)
    return max(twos, fives) if rest == 1 else None


def _taken_out(prime: int, number: int) -> tuple[int, int]:
    """How often `prime` divides the number, and what is left of it then."""
    times = 0
    while number % prime == 0:
        number //= prime
        times += 1
    return times, number

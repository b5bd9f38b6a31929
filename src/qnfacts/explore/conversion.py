"""Values of records as intervals to calculate with, in their own unit or another."""

from fractions import Fraction

from qnfacts.explore.rounding import as_decimal, calculated
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ValueRecord
from qnfacts.values.bounds import Bounds
from qnfacts.values.interval import Interval
from qnfacts.values.value import UNBOUNDED

VAGUE_HEDGES = UNBOUNDED | {"nearly"}
"""The hedges that say more than the bounds they set, if any."""


def interval(value: ValueRecord) -> Interval:
    """The numbers that `value` can be, in its own unit and digits."""
    return Interval(value["low"], value["high"], value["low_open"], value["high_open"])


def bounds(value: ValueRecord) -> Bounds:
    """The numbers that `value` can be, in its own unit, as far as its words say."""
    return Bounds.anything() if value["hedge"] in UNBOUNDED else named(value)


def named(value: ValueRecord) -> Bounds:
    """The numbers between the ends that `value` names, whether or not they bound it."""
    return Bounds.of(interval(value))


def converted(value: ValueRecord, unit: str | None, catalogue: Catalogue) -> Bounds | None:
    """The numbers that `value` can be, counted in `unit`; None where the units do not convert."""
    rate = _rate(value["unit"], unit, catalogue)
    return None if rate is None else bounds(value).scaled(rate)


def in_unit(value: ValueRecord, unit: str | None, catalogue: Catalogue) -> ValueRecord | None:
    """The value counted in `unit`, its hedge kept; None where the units do not convert."""
    rate = _rate(value["unit"], unit, catalogue)
    if rate is None or value["unit"] == unit:
        return value if rate else None
    ends = calculated(named(value).scaled(rate), unit) or value
    hedge = value["hedge"] if value["hedge"] in VAGUE_HEDGES else ends["hedge"]
    nominal = value["nominal"]
    scaled = None if nominal is None else as_decimal(Fraction(nominal) * rate, round)
    return {
        **ends,
        "nominal": scaled,
        "stated": ends["stated"] if scaled is None else scaled,
        "hedge": hedge,
        "unit": unit,
        "as_written": None,
    }


def _rate(unit: str | None, into: str | None, catalogue: Catalogue) -> Fraction | None:
    """How many of `into` one of `unit` is."""
    if unit is None or into is None:
        return None
    (base, rate), (other, divisor) = catalogue.in_base(unit), catalogue.in_base(into)
    return rate / divisor if base == other else None

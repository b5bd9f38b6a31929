"""Fractions whose decimals never end, as the narrowest interval about them."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TYPE_CHECKING

from qnfacts.values.interval import Interval

if TYPE_CHECKING:
    from fractions import Fraction


def quotient(above: Decimal, below: Decimal) -> Interval:
    """The number that a fraction is.

    One whose decimals never end lies between two neighbouring decimals of 28 digits, so a third is
    no number but the narrow interval about it.
    """
    low, high = (
        Context(prec=_DIGITS, rounding=rounding).divide(above, below)
        for rounding in (ROUND_FLOOR, ROUND_CEILING)
    )
    exact = low == high
    return Interval(low, high, low_open=not exact, high_open=not exact)


def fraction_at(number: Decimal) -> Fraction | None:
    """The fraction that `quotient` puts `number` next to; None for a number that stands for itself.

    A decimal of 28 digits that is an end of a simple fraction's interval stands for the fraction.
    """
    if len(number.as_tuple().digits) != _DIGITS:
        return None
    from fractions import Fraction  # takes its time to load

    nearest = Fraction(number).limit_denominator(_SIMPLE)
    if abs(nearest.numerator) > _SIMPLE:
        return None
    about = quotient(Decimal(nearest.numerator), Decimal(nearest.denominator))
    return nearest if about.low_open and number in (about.low, about.high) else None


_DIGITS = 28
_SIMPLE = 999_999
"""The largest part of a fraction that is looked for."""

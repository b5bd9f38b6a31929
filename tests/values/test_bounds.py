"""Interval arithmetic against SymPy's sets and mpmath's intervals, and by its members."""

from fractions import Fraction
from typing import Any

import mpmath
import pytest
import sympy
from hypothesis import assume, given
from hypothesis import strategies as st
from sympy.sets.setexpr import SetExpr

from qnfacts.values.bounds import Bounds, hull

INFINITY = float("inf")

numbers = st.integers(-240, 240).map(lambda twelfths: Fraction(twelfths, 12))
whole = st.integers(min_value=-20, max_value=20)


@st.composite
def intervals(draw: st.DrawFn, ends: Any = numbers, unbounded: bool = True) -> Bounds:
    """Any interval that holds a number."""
    low, high = sorted((Fraction(draw(ends)), Fraction(draw(ends))))
    if low == high:
        return Bounds(low, high)
    no_low, no_high = draw(st.booleans()) and unbounded, draw(st.booleans()) and unbounded
    return Bounds(
        None if no_low else low,
        None if no_high else high,
        draw(st.booleans()) or no_low,
        draw(st.booleans()) or no_high,
    )


def as_sympy(interval: Bounds) -> sympy.Set:
    low, high = interval.low, interval.high
    return sympy.Interval(
        -sympy.oo if low is None else sympy.Rational(low.numerator, low.denominator),
        sympy.oo if high is None else sympy.Rational(high.numerator, high.denominator),
        interval.low_open,
        interval.high_open,
    )


def as_mpmath(interval: Bounds) -> Any:
    low = -INFINITY if interval.low is None else int(interval.low)
    high = INFINITY if interval.high is None else int(interval.high)
    return mpmath.iv.mpf([low, high])


def ends(interval: Any) -> tuple[float, float]:
    """Both ends, whatever package made it; whole numbers in a float are exact."""
    if isinstance(interval, Bounds):
        low, high = interval.low, interval.high
        return -INFINITY if low is None else float(low), INFINITY if high is None else float(high)
    return float(interval.a), float(interval.b)


@given(intervals(), intervals())
def test_sums_and_differences_are_those_of_sympy(a: Bounds, b: Bounds) -> None:
    """A difference as the sum with what is negated: SymPy turns round a number less an interval."""
    negated = (SetExpr(sympy.FiniteSet(-1)) * SetExpr(as_sympy(b))).set
    assert as_sympy(a + b) == (SetExpr(as_sympy(a)) + SetExpr(as_sympy(b))).set
    assert as_sympy(a - b) == (SetExpr(as_sympy(a)) + SetExpr(negated)).set


def by_sign(interval: Bounds) -> list[sympy.Set]:
    """The interval cut at 0: what is negative, 0 itself, what is positive."""
    below, above = sympy.Interval.open(-sympy.oo, 0), sympy.Interval.open(0, sympy.oo)
    pieces = (as_sympy(interval) & part for part in (below, sympy.FiniteSet(0), above))
    return [piece for piece in pieces if piece != sympy.S.EmptySet]


def product(a: sympy.Set, b: sympy.Set) -> sympy.Set:
    if sympy.FiniteSet(0) in (a, b):
        return sympy.FiniteSet(0)
    return (SetExpr(a) * SetExpr(b)).set


@given(intervals(unbounded=False), intervals(unbounded=False))
def test_products_are_those_of_sympy(a: Bounds, b: Bounds) -> None:
    """Sign by sign: where two ends make the same product, SymPy looks at one of them alone."""
    pieces = [product(x, y) for x in by_sign(a) for y in by_sign(b)]
    assert as_sympy(a * b) == sympy.Union(*pieces)


@given(intervals(unbounded=False), intervals(unbounded=False))
def test_quotients_are_those_of_sympy(a: Bounds, b: Bounds) -> None:
    """Where SymPy is right: it turns round what divides a single number."""
    assume(a.exact is None and 0 not in b and 0 not in (a.low, a.high, b.low, b.high))
    assert as_sympy(a / b) == (SetExpr(as_sympy(a)) / SetExpr(as_sympy(b))).set


@given(intervals(ends=whole), intervals(ends=whole))
def test_products_end_where_those_of_mpmath_do(a: Bounds, b: Bounds) -> None:
    """Where mpmath is tight: 0 times an end that is not there is any number to it."""
    zero = 0 in (a.low, a.high, b.low, b.high)
    assume(not zero or None not in (a.low, a.high, b.low, b.high))
    assert ends(a * b) == ends(as_mpmath(a) * as_mpmath(b))


@given(intervals(), intervals())
def test_subset_and_disjoint_are_those_of_sympy(a: Bounds, b: Bounds) -> None:
    assert a.within(b) == as_sympy(a).is_subset(as_sympy(b))
    assert a.apart(b) == as_sympy(a).is_disjoint(as_sympy(b))
    assert as_sympy(hull([a, b])).is_superset(sympy.Union(as_sympy(a), as_sympy(b)))


@given(intervals(), numbers)
def test_membership_is_that_of_sympy(a: Bounds, x: Fraction) -> None:
    assert (x in a) == as_sympy(a).contains(sympy.Rational(x.numerator, x.denominator))


@given(intervals(), intervals(), numbers, numbers)
def test_what_is_made_of_members_is_a_member(
    a: Bounds, b: Bounds, x: Fraction, y: Fraction
) -> None:
    assume(x in a and y in b)
    assert x + y in a + b
    assert x - y in a - b
    assert x * y in a * b
    assert 3 * x in a.scaled(Fraction(3))
    if 0 not in b:
        assert x / y in a / b


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        # 0 is reached, whatever it is multiplied with
        (Bounds.point(0) * Bounds(None, None, True, True), Bounds.point(0)),
        (Bounds(Fraction(0), Fraction(1)) * Bounds(Fraction(2), None, True, True),
         Bounds(Fraction(0), None, False, True)),
        # and is not where it is left out
        (Bounds(Fraction(0), Fraction(1), True) * Bounds(Fraction(1), None, False, True),
         Bounds(Fraction(0), None, True, True)),
        (Bounds.point(1) / Bounds(Fraction(0), Fraction(4), True),
         Bounds(Fraction(1, 4), None, False, True)),
        (Bounds.point(1) / Bounds(None, Fraction(-2), True),
         Bounds(Fraction(-1, 2), Fraction(0), False, True)),
        (Bounds.point(8) / Bounds.point(437), Bounds.point(Fraction(8, 437))),
    ],
    ids=str,
)  # fmt: skip
def test_at_zero_and_infinity(made: Bounds, expected: Bounds) -> None:
    assert made == expected


@pytest.mark.parametrize("low", [0, -1])
def test_no_quotient_where_the_divisor_can_be_zero(low: int) -> None:
    with pytest.raises(ZeroDivisionError):
        Bounds.point(1) / Bounds(Fraction(low), Fraction(1))

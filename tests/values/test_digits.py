"""Decimals as text."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.values.digits import trimmed_digits


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("13000", "13000"),
        ("1.50", "1.5"),
        ("15E-1", "1.5"),
        ("2E+9", "2000000000"),
        ("7.00", "7"),
        ("0E+3", "0"),
        ("-0.10", "-0.1"),
    ],
)
def test_zeros_that_say_nothing_are_left_out(number: str, digits: str) -> None:
    assert trimmed_digits(Decimal(number)) == digits


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_equal_numbers_are_trimmed_alike(number: Decimal) -> None:
    digits = trimmed_digits(number)
    assert Decimal(digits) == number
    assert trimmed_digits(Decimal(f"{digits}.00" if "." not in digits else f"{digits}00")) == digits

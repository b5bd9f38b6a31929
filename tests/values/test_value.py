"""The compact notation of values, and what intervals they are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.values.interval import Interval
from qnfacts.values.value import Value, exactly, hedged, parse_value

D = Decimal


@pytest.mark.parametrize(
    ("written", "low", "high", "low_open", "high_open", "hedge"),
    [
        ("437", 437, 437, False, False, None),
        ("-3", -3, -3, False, False, None),
        (">13000", 13000, None, True, True, "more than"),
        (">= 3", 3, None, False, True, "at least"),
        ("<500", None, 500, True, True, "less than"),
        ("<=500", None, 500, True, False, "at most"),
        ("nearly 500", None, 500, True, True, "nearly"),
        ("[10, 20]", 10, 20, False, False, "between"),
        ("(10,20)", 10, 20, True, True, "between"),
        ("tens", 10, 100, False, True, "tens"),
        ("several hundreds", 200, 1000, False, True, "several hundreds"),
        ("tens * 10^9", 10 * 10**9, 100 * 10**9, False, True, "tens"),
        (">80 * 10^9", 80 * 10**9, None, True, True, "more than"),
    ],
)
def test_notation(
    written: str, low: int, high: int, low_open: bool, high_open: bool, hedge: str | None
) -> None:
    value = parse_value(written)
    assert value.interval == Interval(low, high, low_open, high_open)  # type: ignore[arg-type]
    assert value.hedge == hedge
    assert value.nominal is None


@pytest.mark.parametrize("written", ["~640", "up to 640"])
def test_without_hard_bounds(written: str) -> None:
    value = parse_value(written)
    assert value.interval == Interval.anything()
    assert value.nominal == 640


@pytest.mark.parametrize(
    "written",
    ["", "x", "13.000,5", "1 000", "> >3", "[3, 3)", "[5, 4]", "1e9", "٣", "3 * 10^", "12:30"],
)
def test_what_is_no_value(written: str) -> None:
    with pytest.raises(ValueError, match=r"is not a value|nothing lies between"):
        parse_value(written)


def test_written_precision_stays() -> None:
    assert str(parse_value("99.80").interval.low) == "99.80"


@given(st.integers(0, 10**60), st.integers(0, 99))
def test_numbers_are_exact_at_any_size(number: int, power: int) -> None:
    assert parse_value(f"{number} * 10^{power}").interval.exact == number * 10**power


@given(st.decimals(-(10**9), 10**9, places=3))
def test_strict_hedges_leave_the_number_out(number: Decimal) -> None:
    assert hedged("more than", number).interval == Interval.above(number)
    assert hedged("at least", number).interval.low == number
    assert hedged("nearly", number).interval.high_open
    assert exactly(number).interval.exact == number


@given(st.text())
def test_any_text_is_a_value_or_a_value_error(written: str) -> None:
    try:
        value = parse_value(written)
    except ValueError:
        return
    assert isinstance(value, Value)

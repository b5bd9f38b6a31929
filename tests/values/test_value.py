"""The compact notation of values, and what intervals they are."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.values.bounds import Bounds
from qnfacts.values.fraction import fraction_at, quotient
from qnfacts.values.interval import Interval
from qnfacts.values.notation import notation, parse_value
from qnfacts.values.value import MAGNITUDES, Hedge, Value, between, exactly, hedged, with_hedge

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


def test_about_a_range_keeps_the_ends_and_proves_nothing() -> None:
    value = parse_value("~[500, 600)")
    assert (value.interval, value.hedge) == (Interval(D(500), D(600), high_open=True), "about")
    assert value.proven == Interval.anything()
    assert value == with_hedge("about", between(D(500), D(600), high_open=True))


@pytest.mark.parametrize(
    ("written", "holds", "leaves_out"),
    [
        ("2/3", (), ("0.6666666666666666666666666666", "0.6666666666666666666666666667")),
        (">1/3", ("0.334",), ("0.333",)),
        (">-1/3", ("-0.333",), ("-0.334",)),
        ("<12345/9876", ("1.2499",), ("1.2501",)),
        ("<=1/3", ("0.333",), ("0.334",)),
        ("3/4", ("0.75",), ("0.7500001", "0.7499999")),
        ("~1/3", ("-5", "7"), ()),
    ],
)
def test_fractions(written: str, holds: tuple[str, ...], leaves_out: tuple[str, ...]) -> None:
    proven = Bounds.of(parse_value(written).proven)
    assert all(D(number) in proven for number in holds)
    assert not any(D(number) in proven for number in leaves_out)


numbers = st.decimals(-(10**9), 10**9, places=3)
ranges = st.tuples(numbers, numbers, st.booleans(), st.booleans()).filter(lambda r: r[0] < r[1])
parts = st.integers(1, 999_999)
shares = st.builds(
    lambda sign, a, b: Value(quotient(D(sign * a), D(b))), st.just(1) | st.just(-1), parts, parts
)
single: list[Hedge] = ["more than", "at least", "less than", "at most", "nearly", "about", "up to"]
magnitudes = st.builds(
    hedged, st.sampled_from(list(MAGNITUDES)), st.integers(0, 30).map(lambda power: D(10) ** power)
)
plain = numbers.map(exactly)
between_two = ranges.map(lambda r: between(r[0], r[1], low_open=r[2], high_open=r[3]))


@given(
    plain
    | between_two
    | shares
    | magnitudes
    | st.builds(with_hedge, st.sampled_from(single), plain | shares)
    | st.builds(with_hedge, st.just("about"), between_two)
)
def test_what_is_written_of_a_value_is_the_value(value: Value) -> None:
    assert parse_value(notation(value)) == value


@pytest.mark.parametrize("written", ["~640", "up to 640"])
def test_without_hard_bounds(written: str) -> None:
    value = parse_value(written)
    assert value.interval == Interval.anything()
    assert value.nominal == 640


@pytest.mark.parametrize(
    "written",
    [
        *("", "x", "13.000,5", "1 000", "> >3", "[3, 3)", "[5, 4]", "1e9", "٣", "3 * 10^", "12:30"),
        *("1/0", "0/3", "1/3/5", "1.5/2", "1/3 * 10^6", ">[500, 600]", "~[600, 500]", "1/1234567"),
    ],
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


@pytest.mark.parametrize(
    "written",
    [
        *("437", "-1.5", ">13000", ">=3", "<500", "<=500", "~640", "nearly 500", "up to 640"),
        *("[10, 20)", "(10, 20]", "~[500, 600]", "tens", "several hundreds", "tens * 10^9"),
        *("1/3", ">1/3", "nearly 2/3"),
    ],
)
def test_a_value_is_written_as_people_write_it(written: str) -> None:
    assert notation(parse_value(written)) == written


def test_both_neighbours_of_a_fraction_stand_for_it() -> None:
    third = quotient(D(1), D(3))
    assert third.low is not None
    assert third.high is not None
    assert fraction_at(third.low) == fraction_at(third.high) == Fraction(1, 3)


@pytest.mark.parametrize(
    "number",
    ["0.3333", "0.1234567890123456789012345678", "0.5000000000000000000000000000", "1" * 28],
)
def test_a_number_that_stands_for_itself(number: str) -> None:
    assert fraction_at(D(number)) is None

"""Dates and periods, against an independent EDTF parser."""

from dataclasses import replace
from datetime import date, timedelta

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.values.edtf import ImpossibleDate, Span, parse_edtf

D = date.fromisoformat


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-09-10", "2025-09-10", "2025-09-10"),
        ("2025-35", "2025-07-01", "2025-09-30"),
        ("2021/2025", "2021-01-01", "2025-12-31"),
        ("2021-03/2021-04-05", "2021-03-01", "2021-04-05"),
    ],
)
def test_covers(written: str, first: str, last: str) -> None:
    assert parse_edtf(written) == Span(D(first), D(last))


def test_open_ends() -> None:
    assert parse_edtf("../2030") == Span(None, D("2030-12-31"))
    assert parse_edtf("2022/..") == Span(D("2022-01-01"), None)


@pytest.mark.parametrize("written", ["2019~", "2019-06~", "2019-06-30~"])
def test_an_approximate_date_names_days_and_bounds_none(written: str) -> None:
    span = parse_edtf(written)
    assert span == replace(parse_edtf(written[:-1]), approximate=True)
    assert (span.sure.first, span.sure.last) == (None, None)
    assert parse_edtf(written[:-1]).sure == parse_edtf(written[:-1])


@pytest.mark.parametrize("written", ["2025-13", "2025-02-29", "2025-00", "0000", "2025/2021"])
def test_dates_that_no_calendar_has(written: str) -> None:
    with pytest.raises(ImpossibleDate):
        parse_edtf(written)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "24",
        "2024-1",
        "../..",
        "/",
        "2024/",
        "1/7/2024",
        "2024-07-01T00:00",
        "٢٠٢٤",
        "2019~~",
        "~",
        "2019~/2021",
    ],
)
def test_what_is_no_edtf(written: str) -> None:
    with pytest.raises(ValueError, match=r"is not a date|at least one end") as caught:
        parse_edtf(written)
    assert not isinstance(caught.value, ImpossibleDate)


@given(st.dates(D("1000-01-01")), st.integers(0, 9000), st.sampled_from([4, 7, 10]))
def test_agrees_with_another_parser(first: date, days: int, length: int) -> None:
    last = min(first, date.max - timedelta(days)) + timedelta(days)
    written = f"{min(first, last).isoformat()[:length]}/{last.isoformat()[:length]}"
    theirs = edtf.parse_edtf(written)
    ours = parse_edtf(written)
    assert ours.first == date(*theirs.lower_strict()[:3])
    assert ours.last == date(*theirs.upper_strict()[:3])


@given(st.text())
def test_any_text_is_a_span_or_a_value_error(written: str) -> None:
    try:
        span = parse_edtf(written)
    except ValueError:
        return
    assert span.first or span.last

"""Dates and periods, against an independent EDTF parser."""

from dataclasses import replace
from datetime import date, timedelta

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.values.edtf import ImpossibleDate, Span, canonical, meant, parse_edtf

D = date.fromisoformat


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-09-10", "2025-09-10", "2025-09-10"),
        ("2025-35", "2025-07-01", "2025-09-30"),
        ("2025-40", "2025-01-01", "2025-06-30"),
        ("2025-41", "2025-07-01", "2025-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("198X/2025-33", "1980-01-01", "2025-03-31"),
        ("2021/2025", "2021-01-01", "2025-12-31"),
        ("2021-03/2021-04-05", "2021-03-01", "2021-04-05"),
    ],
)
def test_covers(written: str, first: str, last: str) -> None:
    assert parse_edtf(written) == Span(D(first), D(last))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [("2024-21", "2024-03-01", "2024-05-31"), ("2023-24", "2023-12-01", "2024-02-29")],
)
def test_a_season_has_no_sure_days(written: str, first: str, last: str) -> None:
    assert parse_edtf(written) == Span(D(first), D(last), approximate=True)
    assert parse_edtf(f"{written}/..").approximate


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("2025-01/2025-06", "2025-40"),
        ("2025-07/2025-12", "2025-41"),
        ("2025-10/2025-12", "2025-36"),
        ("1990/1999", "199X"),
        ("2025-01-01/2025-12-31", "2025"),
        ("2025-02-01/2025-02-28", "2025-02"),
        ("2025-02-03/2025-02-03", "2025-02-03"),
        ("2025-33/2025-34", "2025-40"),
        ("0001/0009", "0001/0009"),
        ("2021/2025", "2021/2025"),
        ("2025-01/2025-09", "2025-01/2025-09"),
        ("2025-21/2025-23", "2025-21/2025-23"),
        ("../2030", "../2030"),
        ("2019~", "2019~"),
    ],
)
def test_each_time_has_one_form(written: str, form: str) -> None:
    assert canonical(written) == form
    assert parse_edtf(form) == parse_edtf(written)


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("2025-Q3", "2025-35"),
        ("Q3/2025", "2025-35"),
        ("2025-H1", "2025-40"),
        ("H2 2025", "2025-41"),
        ("1990s", "199X"),
        ("199x", "199X"),
        ("2021-2025", "2021/2025"),
        ("2025-7", "2025-07"),
        ("c. 2019", "2019~"),
        ("~2019", "2019~"),
        ("2019?", "2019~"),
        ("7/12/2018", None),
    ],
)
def test_what_was_meant(written: str, form: str | None) -> None:
    assert meant(written) == form


def test_open_ends() -> None:
    assert parse_edtf("../2030") == Span(None, D("2030-12-31"))
    assert parse_edtf("2022/..") == Span(D("2022-01-01"), None)


@pytest.mark.parametrize("written", ["2019~", "2019-06~", "2019-06-30~"])
def test_an_approximate_date_names_days_and_bounds_none(written: str) -> None:
    span = parse_edtf(written)
    assert span == replace(parse_edtf(written[:-1]), approximate=True)
    assert (span.sure.first, span.sure.last) == (None, None)
    assert parse_edtf(written[:-1]).sure == parse_edtf(written[:-1])


@pytest.mark.parametrize(
    "written", ["2025-13", "2025-02-29", "2025-00", "0000", "2025/2021", "000X", "9999-24"]
)
def test_dates_that_no_calendar_has(written: str) -> None:
    with pytest.raises(ImpossibleDate):
        parse_edtf(written)


@pytest.mark.parametrize(
    "written",
    [
        *("", "24", "2024-1", "../..", "/", "2024/", "1/7/2024", "2024-07-01T00:00", "٢٠٢٤"),
        *("2019~~", "~", "2019~/2021"),
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

"""What day it is, where somebody says so and where nobody does."""

from datetime import date

import pytest
from world import Run

from qnfacts.values.today import today


def test_a_page_is_made_again_as_of_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795824000")
    assert today() == date(2026, 11, 28)


def test_where_nobody_says_it_is_the_day_of_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert today() == date.today()


@pytest.mark.parametrize("given", ["tomorrow", "1e9", "99999999999999999999"])
def test_what_is_no_time_is_refused(
    monkeypatch: pytest.MonkeyPatch, shipped: Run, given: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    ran = shipped("compare")
    told = f"Error: SOURCE_DATE_EPOCH is a time in seconds since 1970, and '{given}' is none\n"
    assert (ran.code, ran.out, ran.err) == (2, "", told)


def test_a_comparison_counts_from_that_day(monkeypatch: pytest.MonkeyPatch, shipped: Run) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795824000")
    assert "as of 2026-11-28" in shipped("compare", "digital-economy-2030").out

"""What day it is, where somebody says so and where nobody does."""

from datetime import date

import pytest
from world import Run

from qnfacts.values.today import today


def test_a_page_is_made_again_as_of_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795824000")
    assert today() == date(2026, 11, 28)


@pytest.mark.parametrize("given", ["", "tomorrow", "1e9", "99999999999999999999"])
def test_what_is_no_time_is_passed_over(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    assert today() == date.today()


def test_a_comparison_counts_from_that_day(monkeypatch: pytest.MonkeyPatch, shipped: Run) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795824000")
    assert "as of 2026-11-28" in shipped("compare", "digital-economy-2030").out

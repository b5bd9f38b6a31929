"""Where a day stands to a horizon."""

from datetime import date

import pytest

from qnfacts.explore.horizon import horizon_status


@pytest.mark.parametrize(
    ("horizon", "issued", "day", "status"),
    [
        ("2021/2025", None, "2020-12-31", "to come"),
        ("2021/2025", None, "2021-01-01", "current"),
        ("2021/2025", None, "2025-12-31", "current"),
        ("2021/2025", None, "2026-01-01", "past"),
        ("../2020", "2018-12-07", "2018-12-06", "to come"),
        ("../2020", "2018-12-07", "2018-12-07", "current"),
        ("../2020", None, "1990-01-01", "current"),
        ("2022/..", None, "2999-01-01", "current"),
        (None, "2018-12-07", "2019-01-01", "not stated"),
        ("2020~", "2018-12-07", "2999-01-01", "not stated"),
    ],
)
def test_horizon(horizon: str | None, issued: str | None, day: str, status: str) -> None:
    assert horizon_status(horizon, issued, date.fromisoformat(day)) == status

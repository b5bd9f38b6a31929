"""Where a day stands to a horizon."""

from datetime import date
from typing import Any, cast

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
        ("../2020", None, "2020-06-01", "current"),
        ("../2020", None, "1990-01-01", "not stated"),
        ("2022/..", None, "2026-12-31", "current"),
        ("2022/..", None, "2027-01-01", "not stated"),
        ("2028/..", None, "2028-12-31", "current"),
        (None, "2018-12-07", "2019-01-01", "not stated"),
        ("2020~", "2018-12-07", "2999-01-01", "not stated"),
    ],
)
def test_horizon(horizon: str | None, issued: str | None, day: str, status: str) -> None:
    policy = {"horizon": horizon, "issued": issued, "quotes": [{"source": "paper"}]}
    found = horizon_status(
        policy, "horizon", date.fromisoformat(day), cast("Any", {"paper": {"issued": "2026-02"}})
    )
    assert found == status

"""Which facts a selection meets, and where a day stands to a horizon."""

from datetime import date

import pytest
from world import LAM_SON

from qnfacts.catalogue import Catalogue
from qnfacts.loading import load
from qnfacts.publish import publish
from qnfacts.query import Selection, horizon_status, select


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return publish(load(LAM_SON), {})


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(kind="target"), ["enterprises-2025"]),
        (Selection(topic="ocop", kind="product"), ["golden-tea"]),
        (Selection(area="dong-khe"), ["golden-tea"]),
        (Selection(area="lam-son", kind="product"), ["golden-tea"]),
        (Selection(agent="council"), ["resolution-21", "enterprises-2025"]),
        (Selection(agent="youth"), ["youth-programme"]),
        (Selection(agent="mai-an"), ["short-of-capital"]),
        (Selection(stars=5), ["ocop-5", "golden-tea"]),
        (Selection(type="resolution"), ["resolution-21"]),
        (Selection(type="challenge"), ["short-of-capital"]),
        (Selection(indicator="enterprises"), ["enterprises-now", "enterprises-2025"]),
        (Selection(year=2022), ["youth-programme"]),
        (Selection(year=2024), ["resolution-21", "golden-tea"]),
        (Selection(year=1999), []),
        (Selection(source="bao", kind="event"), ["fair"]),
        (Selection(source="other"), []),
    ],
    ids=str,
)
def test_select(catalogue: Catalogue, selection: Selection, ids: list[str]) -> None:
    assert [fact["id"] for fact in select(catalogue, selection)] == ids


def test_nothing_asked_is_everything(catalogue: Catalogue) -> None:
    assert select(catalogue, Selection()) == list(catalogue.facts)


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
    ],
)
def test_horizon(horizon: str | None, issued: str | None, day: str, status: str) -> None:
    assert horizon_status(horizon, issued, date.fromisoformat(day)) == status

"""The tiers of OCOP products: what they share, and whether they make their total."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from catalogues import changed, published
from world import LAM_SON, Run

from qnfacts.explore.ocop import tiers


def exactly(number: int) -> dict[str, Decimal]:
    return {"low": Decimal(number), "high": Decimal(number)}


@pytest.mark.parametrize(
    ("id_", "value", "adds_up"),
    [
        ("ocop_4", exactly(10), True),
        ("ocop_4", exactly(11), False),
        ("ocop_all", exactly(13), False),
        ("ocop_4", {"low": Decimal(9)}, None),
        ("ocop_all", {"high": None, "high_open": True}, None),
    ],
)
def test_whether_they_add_up(id_: str, value: dict[str, Any], adds_up: bool | None) -> None:
    catalogue = changed(published(LAM_SON), **{id_: value})
    found = [(each["stars"], each["adds_up"]) for each in tiers(catalogue.facts, catalogue)]
    assert found == [(5, None), (4, None), (None, adds_up)]


def test_a_share_is_of_exact_numbers() -> None:
    catalogue = changed(published(LAM_SON), ocop_4={"low": Decimal(9)})
    part, whole, percent = Decimal(2), Decimal(12), Decimal("16.7")
    share = {"of": "ocop-all", "part": part, "whole": whole, "percent_rounded": percent}
    found = [each["share"] for each in tiers(catalogue.facts, catalogue)]
    assert found == [share, None, None]


def test_a_tier_that_is_counted_twice_is_added_once() -> None:
    catalogue = published(LAM_SON)
    again = next(fact for fact in catalogue.facts if fact["id"] == "ocop-4")
    *_, total = tiers([*catalogue.facts, {**again, "id": "ocop-4-again"}], catalogue)
    assert (total["id"], total["adds_up"]) == ("ocop-all", True)


def test_a_target_is_no_tier(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    old = "    indicator: enterprises\n    area: lam-son\n    due: 2025\n"
    new = "    indicator: ocop-products\n    area: lam-son\n    dimensions: {stars: 5}\n"
    text = LAM_SON.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    ran = run("ocop", "--registry", str(path))
    assert ran.code == 0
    assert ran.out == run("ocop").out

"""The tiers of OCOP products: what they share, and whether they make their total."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from world import LAM_SON, Run

from qnfacts.explore.ocop import tiers
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.publish import publish
from qnfacts.registry.loading import load


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return publish(load(LAM_SON), {})


def changed(catalogue: Catalogue, id_: str, **value: Any) -> list[Record]:
    """The facts, one of which has another value."""
    return [
        {**fact, "value": {**fact["value"], **value}} if fact["id"] == id_ else fact
        for fact in catalogue.facts
    ]


def exactly(number: int) -> dict[str, Decimal]:
    return {"low": Decimal(number), "high": Decimal(number)}


@pytest.mark.parametrize(
    ("id_", "value", "adds_up"),
    [
        ("ocop-4", exactly(10), True),
        ("ocop-4", exactly(11), False),
        ("ocop-all", exactly(13), False),
        ("ocop-4", {"low": Decimal(9)}, None),
        ("ocop-all", {"high": None, "high_open": True}, None),
    ],
)
def test_whether_they_add_up(
    catalogue: Catalogue, id_: str, value: dict[str, Any], adds_up: bool | None
) -> None:
    records = tiers(changed(catalogue, id_, **value), catalogue)
    assert [(each["stars"], each["adds_up"]) for each in records] == [
        (5, None),
        (4, None),
        (None, adds_up),
    ]


def test_a_share_is_of_exact_numbers(catalogue: Catalogue) -> None:
    facts = changed(catalogue, "ocop-4", low=Decimal(9))
    assert [each["share"] for each in tiers(facts, catalogue)] == [
        {
            "of": "ocop-all",
            "part": Decimal(2),
            "whole": Decimal(12),
            "percent_rounded": Decimal("16.7"),
        },
        None,
        None,
    ]


def test_a_tier_that_is_counted_twice_is_added_once(catalogue: Catalogue) -> None:
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

"""Chains of entries: an area and what lies around it, a unit and its base."""

from decimal import Decimal
from fractions import Fraction

from qnfacts.records.catalogue import chain_from, in_base


def test_a_chain_has_each_once_and_ends_where_nothing_follows() -> None:
    around = {"ward": "town", "town": "province", "province": None}
    assert chain_from("ward", lambda id_: around[id_]) == ["ward", "town", "province"]
    assert chain_from("province", lambda id_: around[id_]) == ["province"]


def test_a_circle_is_walked_once() -> None:
    following = {"a": "b", "b": "c", "c": "b"}
    assert chain_from("a", lambda id_: following[id_]) == ["a", "b", "c"]


def test_a_unit_counts_so_many_of_its_base() -> None:
    units: dict[str, tuple[str | None, Decimal | None]] = {
        "dozen": ("piece", Decimal(12)),
        "gross": ("dozen", Decimal(12)),
        "piece": (None, None),
        "half": ("piece", Decimal("0.5")),
    }
    assert in_base("gross", lambda id_: units[id_]) == ("piece", Fraction(144))
    assert in_base("half", lambda id_: units[id_]) == ("piece", Fraction(1, 2))
    assert in_base("piece", lambda id_: units[id_]) == ("piece", Fraction(1))

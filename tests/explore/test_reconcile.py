"""Facts about the same thing."""

from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
from catalogues import changed, published
from world import VAN_HAI, Run, records

from qnfacts.explore.reconcile import reconcile
from qnfacts.records.readings import value_record
from qnfacts.render.plain import render_plain
from qnfacts.values.notation import parse_value
from qnfacts.views.reconciliations_page import reconciliations_page


def test_what_is_about_the_same_thing(van_hai: Run) -> None:
    found = records(van_hai, "reconcile")
    assert [(each["type"], each["verdict"], each["ids"]) for each in found] == [
        ("parts", "compatible", ["farms", "fish-farms", "prawn-farms"]),
        ("parts", "conflict", ["workshops", "wood-workshops", "clay-workshops"]),
        ("twice", "agree", ["schools", "schools-again"]),
        ("twice", "compatible", ["firms", "firms-again"]),
        ("twice", "undetermined", ["wells", "wells-again"]),
        ("twice", "conflict", ["boats", "boats-again"]),
        ("contrast", "in tension", ["market-open", "market-to-build"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("~[500, 600]", "~[500, 600]", "agree"),
        ("~[500, 600]", "~[700, 800]", "compatible"),
        ("~[500, 600]", "[500, 600]", "compatible"),
        ("~[500, 600]", "5", "compatible"),
    ],
)
def test_about_a_range_excludes_nothing(one: str, other: str, verdict: str) -> None:
    facts = {fact["id"]: fact for fact in published(VAN_HAI).facts}
    pair = tuple(
        {**facts[id_], "value": value_record(parse_value(value), "school", None)}
        for id_, value in (("schools", one), ("schools-again", other))
    )
    (record,) = reconcile(published(VAN_HAI)._replace(facts=pair))
    assert record["verdict"] == verdict


def test_a_sum_of_parts_and_the_rest(van_hai: Run) -> None:
    sums = [
        (each["sum"]["low"], each["rest"]["low"], each["sum"]["unit"])
        for each in records(van_hai, "reconcile")
        if each["sum"]
    ]
    assert sums == [(20, 5, "farm"), (13, -3, "workshop")]


def test_a_whole_and_its_parts(van_hai: Run) -> None:
    shown = van_hai("reconcile").out
    assert shown.partition("\n\nParts and their whole — Workshops")[0] == dedent("""\
        Parts and their whole — Farms

        8 + 12 = 20. The whole can hold them. The whole less its parts: 5.

        Id           Value  Quotation
        farms           25  “Năm 2025 tỉnh có 25 trang trại”
        fish-farms       8  “Năm 2025 tỉnh có 25 trang trại, trong đó 8 trang trại cá”
        prawn-farms     12  “Năm 2025 tỉnh có 25 trang trại, trong đó 8 trang trại cá \
và 12 trang trại tôm”""")


def test_the_facts_of_a_pair_stand_below_each_other(van_hai: Run) -> None:
    shown = van_hai("reconcile", "--lang", "vi", "--topic", "economy").out
    assert shown.rpartition("\n\n\n")[2].rpartition("Chưa khớp nhau — ")[2] == dedent("""\
        Chợ đêm đã mở cửa

        Hai bên chưa khớp nhau; cả hai đều được giữ.

        market-open:      Chợ đêm đã mở cửa
                          “Chợ đêm đã mở cửa”
                          Tạp chí Vân Hải
        market-to-build:  Chợ đêm sẽ được xây dựng
                          “Chợ đêm sẽ được xây dựng”
                          Tạp chí Vân Hải
        """)


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ({"low": Decimal(13), "high": Decimal(13)}, "agree"),
        ({"low": Decimal(13), "high": None, "low_open": True, "high_open": True}, "conflict"),
        ({"low": Decimal(9), "high": None, "high_open": True}, "compatible"),
        ({"low": None, "high": None, "low_open": True, "high_open": True}, "undetermined"),
        ({"unit": "km"}, "undetermined"),
    ],
    ids=str,
)
def test_parts_as_hedged_as_their_source(values: dict[str, Any], verdict: str) -> None:
    """12 prawn farms and so many fish farms, out of 25."""
    first, *_ = reconcile(changed(published(VAN_HAI), fish_farms=values))
    assert (first["ids"][0], first["verdict"]) == ("farms", verdict)


def test_a_part_that_is_counted_twice_is_counted_once() -> None:
    """Whatever one of its figures says can be so: 8 or 9 fish farms, and 12 prawn farms."""
    catalogue = published(VAN_HAI)
    again = next(fact for fact in catalogue.facts if fact["id"] == "fish-farms")
    nine = {**again["value"], "low": Decimal(9), "high": Decimal(9)}
    facts = (*catalogue.facts, {**again, "id": "fish-farms-again", "value": nine})
    first, *_ = reconcile(catalogue._replace(facts=facts))
    total = first["sum"]
    assert total is not None
    assert (total["low"], total["high"]) == (Decimal(20), Decimal(21))
    shown = render_plain(reconciliations_page([first], catalogue, "en"))
    assert "\n8 or 9 + 12 = from 20 to 21. The whole can hold them." in shown


def test_the_shipped_sources_against_each_other(shipped: Run) -> None:
    found = records(shipped, "reconcile")
    assert [(each["verdict"], each["ids"]) for each in found] == [
        ("agree", ["ocop-total", "ocop-5-stars", "ocop-4-stars", "ocop-3-stars"]),
        ("same number", ["4g-coverage", "4g-coverage-repeated"]),
        ("in tension", ["startup-scheme", "resolution-148-2018"]),
        ("in tension", ["resolution-35-2021", "training-and-talent"]),
        ("in tension", ["rollout-5g", "wide-5g-coverage"]),
        ("in tension", ["startup-centre", "centre-to-build"]),
        ("in tension", ["solution-telecom", "wide-5g-coverage"]),
    ]
    assert all(fact["quotes"] for each in found for fact in each["facts"])


@pytest.mark.parametrize("command", ["reconcile", "derive"])
def test_areas_and_topics(van_hai: Run, command: str) -> None:
    assert records(van_hai, command, "--area", "An Lạc") == []
    assert records(van_hai, command, "--area", "van-hai", "--topic", "economy")
    ran = van_hai(command, "--area", "Hà Nội")
    assert (ran.code, ran.out) == (2, "")
    assert "no area 'Hà Nội'; areas are " in " ".join(ran.err.split())

"""Targets against figures: every outcome and every reason, as a program sees them."""

import json
from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest
from catalogues import published
from world import VAN_HAI, Run

import qnfacts
from qnfacts.records import Record
from qnfacts.records.readings import value_record
from qnfacts.terms import Outcome, ReasonCode
from qnfacts.values.notation import parse_value

DAY = "2026-01-31"
FACTS = {fact["id"]: fact for fact in published(VAN_HAI).facts}
PROVEN = {
    "schools-2025": ("met", "within"),
    "clinics-2025": ("not met", "outside"),
    "stations-2026": ("undetermined", "not-yet"),
    "firms-2025": ("undetermined", "straddles"),
    "coops-2025": ("undetermined", "no-bound"),
    "classes-2025": ("undetermined", "no-bound"),
    "barns-2025": ("undetermined", "direction-not-stated"),
    "poverty-2025": ("met", "within"),
    "good-place": ("undetermined", "goal-in-words"),
    "exports-2025": ("undetermined", "no-figure"),
    "forest-2025": ("undetermined", "definition-differs"),
    "orchards-2025": ("undetermined", "area-differs"),
    "roads-2025": ("undetermined", "units-do-not-convert"),
    "pipes-2025": ("met", "within"),
    "engineers-2030": ("undetermined", "figure-before-target"),
    "bridges-2020": ("undetermined", "figure-later-than-asked"),
    "wells-2025": ("undetermined", "figure-undated"),
    "boats-2025": ("undetermined", "figures-disagree"),
    "ferries-2025": ("met", "within"),
    "festival-2025": ("not met", "outside"),
    "concerts-2025": ("undetermined", "figure-covers-more"),
}


def compared(run: Run, *words: str) -> dict[str, dict[str, Any]]:
    ran = run("compare", *words, "--as-of", DAY, "--json")
    assert (ran.code, ran.err) == (0, "")
    return {record["id"]: record for record in json.loads(ran.out, parse_float=Decimal)}


def alone(target: Record, figure: Record, **vocabularies: Any) -> Record:
    """The comparison of a target with one figure, where there is nothing else."""
    catalogue = published(VAN_HAI)._replace(facts=(target, figure), **vocabularies)
    [record] = qnfacts.compare(catalogue, date.fromisoformat(DAY))
    return dict(record)


def ends(value: dict[str, Any] | None) -> tuple[Any, Any, str] | None:
    return None if value is None else (value["low"], value["high"], value["unit"])


def test_every_target_has_its_outcome_and_reason(van_hai: Run) -> None:
    records = compared(van_hai)
    assert {
        id_: (record["outcome"], record["reason"]["code"]) for id_, record in records.items()
    } == PROVEN


def test_the_made_up_registry_has_every_outcome_and_reason() -> None:
    outcomes, reasons = zip(*PROVEN.values(), strict=True)
    assert set(outcomes) == set(get_args(Outcome))
    of_others = {"time-approximate"}  # of Harrowmere
    assert set(reasons) == set(get_args(ReasonCode)) - of_others


def test_the_library_says_the_same() -> None:
    records = qnfacts.compare(published(VAN_HAI), date(2030, 1, 1))
    assert {each["id"]: (each["outcome"], each["reason"]["code"]) for each in records} == PROVEN


@pytest.mark.parametrize(
    ("target", "distances"),
    [
        ("schools-2025", [(5, 5, "school"), (5, 5, "school")]),
        ("clinics-2025", [(-6, -6, "clinic"), (-12, -12, "clinic")]),
        ("firms-2025", [(-600, None, "enterprise"), (-1000, None, "enterprise")]),
        ("coops-2025", [None]),
        ("poverty-2025", [(-2, -1, "percent")]),
        ("pipes-2025", [(Decimal("0.5"), Decimal("0.5"), "km")]),
        ("festival-2025", [(5, 5, "day")]),
        ("engineers-2030", [(10, 10, "engineer")]),
    ],
)
def test_a_distance_is_an_interval(van_hai: Run, target: str, distances: list[Any]) -> None:
    figures = compared(van_hai, target)[target]["figures"]
    assert [ends(figure["distance"]) for figure in figures] == distances


def test_what_is_reached_is_never_said_of_an_open_interval(van_hai: Run) -> None:
    records = compared(van_hai)
    reached = {
        figure["figure"]["id"]: (figure["reached"]["low"], figure["reached"]["high"])
        for record in records.values()
        for figure in record["figures"]
        if figure["reached"]
    }
    assert reached == {
        "schools": (Decimal("112.5"), Decimal("112.5")),
        "schools-again": (Decimal("112.5"), Decimal("112.5")),
        "clinics": (80, 80),
        "clinics-2020": (60, 60),
        "engineers": (105, 105),
        "stations": (Decimal("66.7"), Decimal("66.7")),
        "pipes": (Decimal("104.2"), Decimal("104.2")),
        "boats": (Decimal("83.3"), Decimal("83.3")),
        "boats-again": (Decimal("116.7"), Decimal("116.7")),
        "ferries": (100, 100),
    }


def test_only_the_nearest_figures_decide(van_hai: Run) -> None:
    records = compared(van_hai)
    assert [
        (figure["figure"]["id"], figure["outcome"], figure["reason"]["code"], figure["decides"])
        for target in ("clinics-2025", "boats-2025", "wells-2025")
        for figure in records[target]["figures"]
    ] == [
        ("clinics", "not met", "outside", True),
        ("clinics-2020", "undetermined", "figure-before-target", False),
        ("boats", "not met", "outside", True),
        ("boats-again", "met", "within", True),
        ("wells-again", "undetermined", "figure-undated", True),
        ("wells", "undetermined", "figure-undated", False),
    ]


def test_the_time_left_and_passed(van_hai: Run) -> None:
    times = {
        id_: (record["as_of"], record["due_end"], record["days_left"])
        for id_, record in compared(van_hai).items()
    }
    assert times["schools-2025"] == (DAY, "2025-12-31", -31)
    assert times["stations-2026"] == (DAY, "2026-12-31", 334)
    assert times["good-place"] == (DAY, None, None)


def test_where_the_direction_is_from(van_hai: Run) -> None:
    directions = {
        id_: (record["direction"], record["direction_from"], ends(record["asked"]))
        for id_, record in compared(van_hai).items()
    }
    assert directions["schools-2025"] == ("at least", "words", (40, None, "school"))
    assert directions["poverty-2025"] == ("at most", "words", (None, 5, "percent"))
    assert directions["clinics-2025"] == ("at least", "indicator", (30, None, "clinic"))
    assert directions["festival-2025"] == ("between", "registry", (10, 20, "day"))
    assert directions["barns-2025"] == (None, None, (12, 12, "barn"))
    assert directions["classes-2025"] == (None, None, None)
    assert directions["good-place"] == (None, None, None)


@pytest.mark.parametrize(
    ("due", "period", "expected"),
    [
        (None, "2025", "not-yet"),
        ("2020/..", "2025", "not-yet"),
        ("../2026", "2025", "not-yet"),
        ("../2026", None, "not-yet"),
        ("2025", "2025-06", "not-yet"),
        ("2025", "../2025", "outside"),
        ("2025", "2025", "outside"),
        ("2024/2025", "2025", "outside"),
        ("../2025", None, "outside"),
        ("2025", "2024", "figure-before-target"),
        ("2025", "../2024", "figure-before-target"),
        ("2026", None, "figure-before-target"),
        ("2025", "2026", "figure-later-than-asked"),
        ("../2025", "2026/..", "figure-later-than-asked"),
        ("2025", "2024/2025", "figure-covers-more"),
        ("2025", "2025/2026", "figure-covers-more"),
        ("2025", None, "figure-undated"),
        ("../2024", None, "figure-undated"),
        ("2025~", "2025", "time-approximate"),
        ("2025", "2025~", "time-approximate"),
        ("2026", "2025~", "figure-before-target"),
        ("../2025", "2019~", "outside"),
        (None, "2019~", "not-yet"),
    ],
)
def test_the_time_of_a_figure_that_falls_short(
    due: str | None, period: str | None, expected: str
) -> None:
    """24 clinics of 30, the figure published on the last day of 2025."""
    target, figure = {**FACTS["clinics-2025"], "due": due}, {**FACTS["clinics"], "period": period}
    issued = {**published(VAN_HAI).sources["bai"], "issued": "2025-12-31"}
    assert alone(target, figure, sources={"bai": issued})["reason"]["code"] == expected


@pytest.mark.parametrize("spoilt", ["target", "figure"])
def test_about_a_range_proves_nothing(spoilt: str) -> None:
    """The figure is about 100 to 200, or the target is; the other one is 24 or 30."""
    both = {"target": FACTS["clinics-2025"], "figure": FACTS["clinics"]}
    value = value_record(parse_value("~[100, 200]"), both[spoilt]["value"]["unit"], None)
    both[spoilt] = {**both[spoilt], "value": value}
    record = alone(**both)
    assert (record["outcome"], record["reason"]["code"]) == ("undetermined", "no-bound")
    assert "“about 100 to 200” sets no bound" in record["reason"]["words"]["en"]


@pytest.mark.parametrize(
    ("asked_of", "counted_in", "relation"),
    [
        ("van-hai", "van-hai", "same"),
        ("van-hai", "an-lac", "inside"),
        ("an-lac", "van-hai", "around"),
        ("an-lac", "elsewhere", None),
        ("an-lac elsewhere", "elsewhere an-lac", "same"),
        ("an-lac elsewhere", "an-lac", "inside"),
        ("an-lac", "elsewhere an-lac", "around"),
        ("van-hai", "an-lac elsewhere", "inside"),
    ],
)
def test_where_the_figure_lies(asked_of: str, counted_in: str, relation: str | None) -> None:
    areas: dict[str, Any] = dict(published(VAN_HAI).areas)
    areas["elsewhere"] = {**areas["an-lac"], "id": "elsewhere"}
    target = {**FACTS["orchards-2025"], "areas": [areas[id_] for id_ in asked_of.split()]}
    figure = {**FACTS["orchards"], "areas": [areas[id_] for id_ in counted_in.split()]}
    record = alone(target, figure, areas=areas)
    assert [each["area_relation"] for each in record["figures"]] == [relation][: bool(relation)]
    assert (record["outcome"] == "met") == (relation == "same")


@pytest.mark.parametrize(
    ("due", "period"), [(None, None), ("../2026", "2020"), ("2025", "2025-06")]
)
def test_a_figure_before_the_end_can_prove_a_target_met(
    due: str | None, period: str | None
) -> None:
    target, figure = {**FACTS["schools-2025"], "due": due}, {**FACTS["schools"], "period": period}
    assert alone(target, figure)["outcome"] == "met"


def test_what_the_source_says_of_a_target_is_kept(van_hai: Run) -> None:
    targets = {id_: record["target"] for id_, record in compared(van_hai).items()}
    assert targets["poverty-2025"]["strength"] == "binding"
    assert targets["exports-2025"]["strength"] == "strive"
    assert targets["forest-2025"]["accumulation"] == "cumulative"
    baseline = targets["clinics-2025"]["baseline"]
    assert (baseline["figure"], baseline["value"]["low"]) == ("clinics-2020", 18)


def test_related_figures_do_not_measure_the_target(van_hai: Run) -> None:
    records = compared(van_hai)
    assert records["schools-2025"]["related"] == []
    related = records["exports-2025"]["related"]
    assert [each["id"] for each in related] == sorted(each["id"] for each in related)
    assert {each["measures_target"] for each in related} == {False}
    assert "forest" in {each["id"] for each in related}
    assert {"indicator", "value", "topics"} <= related[0].keys()


def test_the_shipped_targets(shipped: Run) -> None:
    records = compared(shipped)
    codes = {id_: record["reason"]["code"] for id_, record in records.items()}
    assert codes.pop("digital-economy-2030") == "no-figure"
    assert set(codes.values()) == {"goal-in-words"}
    assert len(codes) == 5
    assert {record["outcome"] for record in records.values()} == {"undetermined"}
    digital = records["digital-economy-2030"]
    assert (digital["direction"], digital["direction_from"]) == ("at least", "indicator")
    assert (digital["target"]["strength"], digital["days_left"]) == ("towards", 1795)
    assert [each["id"] for each in digital["related"]] == [
        "mapped-destinations",
        "traceability-2024",
    ]

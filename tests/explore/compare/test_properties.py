"""What holds of every comparison, whatever the numbers."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest
from catalogues import published
from hypothesis import given
from hypothesis import strategies as st
from world import VAN_HAI, Run

from qnfacts import compare
from qnfacts.explore.conversion import bounds
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import UnitRecord

DAY = date(2026, 1, 31)
VAN_HAI_CATALOGUE = published(VAN_HAI)
BY_ID = {fact["id"]: fact for fact in VAN_HAI_CATALOGUE.facts}

Ends = tuple[Decimal | None, Decimal | None, bool, bool]

numbers = st.integers(-500, 500).map(lambda tenths: Decimal(tenths).scaleb(-1))


@st.composite
def intervals(draw: st.DrawFn) -> Ends:
    """Any interval that holds a number, ends open or closed or unbounded."""
    low, high = sorted((draw(numbers), draw(numbers)))
    if low == high:
        return low, high, False, False
    no_low, no_high = draw(st.booleans()), draw(st.booleans())
    return (
        None if no_low else low,
        None if no_high else high,
        no_low or draw(st.booleans()),
        no_high or draw(st.booleans()),
    )


@st.composite
def targets(draw: st.DrawFn) -> Record:
    """A target with a value, its direction recorded, derived or unknown."""
    low, high, *_ = ends = draw(intervals().filter(lambda ends: ends[:2] != (None, None)))
    directions: list[str | None] = [None]
    directions += ["at least"] if low is not None else []
    directions += ["at most"] if high is not None else []
    directions += ["between"] if None not in (low, high) else []
    target = BY_ID["schools-2025"]
    better = draw(st.sampled_from([True, False, None]))
    return {
        **target,
        "value": valued(target["value"], ends),
        "direction": draw(st.sampled_from(directions)),
        "indicator": {**target["indicator"], "more_is_better": better},
    }


def valued(value: Record, ends: Ends, unit: str | None = None) -> Record:
    low, high, low_open, high_open = ends
    new = {"low": low, "high": high, "low_open": low_open, "high_open": high_open}
    about = {"hedge": "about", "nominal": Decimal(7)} if low is high is None else {"hedge": None}
    return {**value, **new, **about, "unit": unit or value["unit"]}


def figure(ends: Ends, id_: str = "schools", unit: str | None = None) -> Record:
    return {**BY_ID[id_], "value": valued(BY_ID[id_]["value"], ends, unit)}


def outcome(target: Record, *figures: Record, catalogue: Catalogue = VAN_HAI_CATALOGUE) -> str:
    (record,) = compare(catalogue._replace(facts=(target, *figures)), DAY)
    return record["outcome"]


def widened(ends: Ends, low: Decimal | None, high: Decimal | None) -> Ends:
    """The interval with each end moved outwards by so much; None: without end."""
    old_low, old_high, low_open, high_open = ends
    new_low = None if old_low is None or low is None else old_low - abs(low)
    new_high = None if old_high is None or high is None else old_high + abs(high)
    return new_low, new_high, new_low is None or low_open, new_high is None or high_open


moves = st.none() | numbers


@given(targets(), intervals(), intervals(), moves, moves)
def test_widening_a_figure_proves_nothing_more(
    target: Record, ends: Ends, other: Ends, low: Decimal | None, high: Decimal | None
) -> None:
    wide = widened(ends, low, high)
    before, after = outcome(target, figure(ends)), outcome(target, figure(wide))
    assert after in (before, "undetermined")
    second = figure(other, "schools-again")
    before = outcome(target, figure(ends), second)
    assert outcome(target, figure(wide), second) in (before, "undetermined")


@given(targets(), intervals(), numbers)
def test_an_outcome_holds_of_every_number_the_figure_can_be(
    target: Record, ends: Ends, number: Decimal
) -> None:
    stated = figure(ends)
    (record,) = compare(VAN_HAI_CATALOGUE._replace(facts=(target, stated)), DAY)
    if record["outcome"] == "undetermined" or number not in bounds(stated["value"]):
        return
    assert record["asked"] is not None
    assert (number in bounds(record["asked"])) == (record["outcome"] == "met")
    assert outcome(target, figure((number, number, False, False))) == record["outcome"]


def unit(id_: str, base: str | None, factor: str | None) -> UnitRecord:
    entry = {"id": id_, "label": {"en": id_, "vi": id_}, "symbol": None, "base": base}
    return cast("UnitRecord", {**entry, "factor": factor and Decimal(factor)})


LENGTHS = {
    "m": unit("m", None, None),
    "km": unit("km", "m", "1000"),
    "third": unit("third", "km", "0.003"),
}
MEASURED = VAN_HAI_CATALOGUE._replace(units={**VAN_HAI_CATALOGUE.units, **LENGTHS})
METRES = {"m": Decimal(1), "km": Decimal(1000), "third": Decimal(3)}


@given(targets(), intervals(), st.sampled_from([*METRES]), st.sampled_from([*METRES]))
def test_converting_units_changes_no_outcome(
    target: Record, ends: Ends, figures_unit: str, targets_unit: str
) -> None:
    """The same lengths, written in one unit or another."""

    def outcome_in(figures: str, aims: str) -> str:
        own: Any = tuple(target["value"][key] for key in ("low", "high", "low_open", "high_open"))
        aim = {**target, "value": valued(target["value"], times(own, 3000 / METRES[aims]), aims)}
        length = figure(times(ends, 3000 / METRES[figures]), unit=figures)
        return outcome(aim, length, catalogue=MEASURED)

    assert outcome_in(figures_unit, targets_unit) == outcome_in("m", "m")


def times(ends: Ends, factor: Decimal) -> Ends:
    low, high, low_open, high_open = ends
    assert 3000 % factor == 0
    low, high = (None if each is None else each * factor for each in (low, high))
    return low, high, low_open, high_open


def compared(catalogue: Catalogue) -> dict[str, object]:
    return {record["id"]: record for record in compare(catalogue, DAY)}


COMPARED = compared(VAN_HAI_CATALOGUE)


@given(st.permutations(VAN_HAI_CATALOGUE.facts))
def test_the_order_of_facts_changes_nothing(facts: list[Record]) -> None:
    assert compared(VAN_HAI_CATALOGUE._replace(facts=tuple(facts))) == COMPARED


@pytest.mark.parametrize("command", ["compare", "reconcile", "derive", "timeline"])
def test_the_language_of_the_display_changes_no_record(van_hai: Run, command: str) -> None:
    assert van_hai(command, "--json").out == van_hai(command, "--json", "--lang", "vi").out


@given(targets(), st.dates(), st.dates())
def test_the_day_changes_no_outcome(target: Record, one: date, other: date) -> None:
    def on(day: date) -> object:
        (record,) = compare(VAN_HAI_CATALOGUE._replace(facts=(target, BY_ID["schools"])), day)
        return record["outcome"], record["reason"]

    assert on(one) == on(other)

"""What the sources say about the same thing, side by side, with no winner."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Literal, cast

from qnfacts.explore.breakdowns import (
    Breakdown,
    breakdowns,
    figures_in,
    grouped,
    same_time,
    subject,
    sum_and_rest,
)
from qnfacts.explore.conversion import bounds, in_unit, named
from qnfacts.explore.rounding import calculated
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import AnyFactRecord, ReconciliationRecord
from qnfacts.terms import Verdict
from qnfacts.values.bounds import Bounds


def reconcile(catalogue: Catalogue) -> list[ReconciliationRecord]:
    """Wholes and their parts, figures reported twice, and facts that contrast."""
    figures = figures_in(catalogue.facts)
    return [
        *(_parts(breakdown, catalogue) for breakdown in breakdowns(figures)),
        *(_pair("twice", _verdict(*pair, catalogue), *pair) for pair in _repeated(figures)),
        *(_pair("contrast", "in tension", *pair) for pair in _contrasting(catalogue.facts)),
    ]


def _parts(breakdown: Breakdown, catalogue: Catalogue) -> ReconciliationRecord:
    total, rest = sum_and_rest(breakdown, catalogue)
    facts = [breakdown.whole, *breakdown.parts]
    unit = breakdown.whole["value"]["unit"]
    return {
        "type": "parts",
        "verdict": _verdict_of_parts(rest),
        "ids": [fact["id"] for fact in facts],
        "sum": calculated(total, unit),
        "rest": calculated(rest, unit),
        "facts": cast("list[AnyFactRecord]", facts),
    }


def _verdict_of_parts(rest: Bounds) -> Verdict:
    """Whether a whole can hold parts that leave `rest` of it; they need not be all its parts."""
    if rest.unbounded:
        return "undetermined"
    if rest.exact == 0:
        return "agree"
    return "conflict" if rest.below(Bounds.point(0)) else "compatible"


def _verdict(one: Record, other: Record, catalogue: Catalogue) -> Verdict:
    """Whether two figures of one subject can both be true; a note leaves open what they measure."""
    unit = one["value"]["unit"]
    here, there = (in_unit(fact["value"], unit, catalogue) for fact in (one, other))
    if here is None or there is None:
        return "undetermined"
    if bounds(here).apart(bounds(there)):
        return "conflict" if same_time(one, other) else "undetermined"
    one_says, other_says = ((bounds(v), named(v), v["nominal"]) for v in (here, there))
    if one_says != other_says:
        return "compatible"
    return "same number" if one["note"] or other["note"] else "agree"


def _repeated(figures: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """Every two figures of one subject and period."""
    alike = grouped(range(len(figures)), lambda place: [_counted(figures[place])])
    return _pairs(figures, {pair for group in alike.values() for pair in combinations(group, 2)})


def _counted(figure: Record) -> tuple[object, ...]:
    return (*subject(figure), figure["period"])


def _contrasting(facts: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """Each two facts one of which names the other as contrasting."""
    places = {fact["id"]: place for place, fact in enumerate(facts)}
    found = (
        sorted((places[fact["id"]], places[other]))
        for fact in facts
        for other in fact["contrasts_with"]
    )
    return _pairs(facts, {(one, other) for one, other in found})


def _pairs(
    facts: Sequence[Record], places: set[tuple[int, int]]
) -> Iterator[tuple[Record, Record]]:
    return ((facts[one], facts[other]) for one, other in sorted(places))


def _pair(
    kind: Literal["twice", "contrast"], verdict: Verdict, one: Record, other: Record
) -> ReconciliationRecord:
    return {
        "type": kind,
        "verdict": verdict,
        "ids": [one["id"], other["id"]],
        "sum": None,
        "rest": None,
        "facts": cast("list[AnyFactRecord]", [one, other]),
    }

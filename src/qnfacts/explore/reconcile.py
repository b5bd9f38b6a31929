"""What the sources say about the same thing, side by side, with no winner."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import add
from typing import Literal, cast

from qnfacts.explore.breakdowns import Breakdown, breakdowns, figures_of, same_time, subject
from qnfacts.explore.conversion import Units, bounds, calculated, converted, in_unit, named
from qnfacts.explore.grouping import pairs
from qnfacts.records import AnyFactRecord, ReconciliationRecord, Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import Verdict
from qnfacts.values.bounds import Bounds, hull


def reconcile(catalogue: Catalogue) -> list[ReconciliationRecord]:
    """Wholes and their parts, figures reported twice, and facts that pull apart."""
    figures = figures_of(catalogue)
    return [
        *(_parts(breakdown, catalogue.units) for breakdown in breakdowns(figures)),
        *(_pair("twice", _verdict(*pair, catalogue.units), *pair) for pair in _repeated(figures)),
        *(_pair("contrast", "pull apart", *pair) for pair in _contrasting(catalogue.facts)),
    ]


def _parts(breakdown: Breakdown, units: Units) -> ReconciliationRecord:
    """A category that several figures count is anything that one of them says."""
    whole, unit = breakdown.whole, breakdown.whole["value"]["unit"]
    categories = defaultdict(list)
    for part in breakdown.parts:
        counted = converted(part["value"], unit, units) or Bounds.anything()
        categories[part["dimensions"][breakdown.dimension]].append(counted)
    total = reduce(add, map(hull, categories.values()))
    stated = converted(whole["value"], unit, units) or Bounds.anything()
    rest = stated - total
    return {
        "type": "parts",
        "verdict": _fits(rest),
        "ids": [fact["id"] for fact in (whole, *breakdown.parts)],
        "sum": calculated(total, unit),
        "rest": calculated(rest, unit),
        "facts": cast("list[AnyFactRecord]", [whole, *breakdown.parts]),
    }


def _fits(rest: Bounds) -> Verdict:
    """Whether a whole can hold parts that leave `rest` of it; they need not be all its parts."""
    if rest.unbounded:
        return "undetermined"
    if rest.exact == 0:
        return "agree"
    return "conflict" if rest.below(Bounds.point(0)) else "compatible"


def _repeated(figures: Iterable[Record]) -> Iterator[tuple[Record, Record]]:
    return pairs(figures, lambda figure: [(*subject(figure), figure["period"])])


def _verdict(one: Record, other: Record, units: Units) -> Verdict:
    unit = one["value"]["unit"]
    here, there = (in_unit(fact["value"], unit, units) for fact in (one, other))
    if here is None or there is None:
        return "undetermined"
    if bounds(here).apart(bounds(there)):
        return "conflict" if same_time(one, other) else "undetermined"
    one_says, other_says = ((bounds(v), named(v), v["nominal"]) for v in (here, there))
    return "agree" if one_says == other_says else "compatible"


def _contrasting(facts: Iterable[Record]) -> Iterator[tuple[Record, Record]]:
    """Each pair once, whichever of the two names the other."""
    known = list(facts)
    places = {fact["id"]: place for place, fact in enumerate(known)}
    found = {
        tuple(sorted((place, places[other])))
        for place, fact in enumerate(known)
        for other in fact["contrasts_with"]
    }
    return ((known[one], known[other]) for one, other in sorted(found))


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

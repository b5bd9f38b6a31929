"""Figures that belong together: of one subject, of one time, parts of one whole."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import reduce
from operator import add
from typing import NamedTuple, TypeVar

from qnfacts.explore.conversion import converted
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.values.bounds import Bounds, hull
from qnfacts.values.edtf import parse_edtf

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


class Breakdown(NamedTuple):
    """A whole, and the figures that divide it by one dimension."""

    whole: Record
    dimension: str
    parts: list[Record]


def grouped(things: Iterable[T], keys: Callable[[T], Iterable[K]]) -> Mapping[K, list[T]]:
    """The things under each of their `keys`, in their order."""
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for thing in things:
        for key in keys(thing):
            groups[key].append(thing)
    return groups


def figures_in(facts: Iterable[Record]) -> list[Record]:
    """The figures among the facts, in their order."""
    return [fact for fact in facts if fact["kind"] == "figure"]


def area_ids(fact: Record) -> frozenset[str]:
    """The ids of the areas that a fact is of."""
    return frozenset(area["id"] for area in fact["areas"])


def subject(figure: Record) -> tuple[Hashable, ...]:
    """Indicator, areas, statistic, accumulation and dimensions: equal where only times differ."""
    return (*_undivided(figure), frozenset(figure["dimensions"].items()))


def same_time(one: Record, other: Record) -> bool:
    """Whether both are of one period. "Now" and "about 2019" are the same in one source only."""
    return bool(_times(one) & _times(other))


def breakdowns(figures: Iterable[Record]) -> Iterator[Breakdown]:
    """Each whole with its parts, for each dimension it is divided by.

    A part has the whole's dimensions and one more. A mean is no sum, and so no whole.
    """
    known = [figure for figure in figures if figure["statistic"] is None]
    alike = grouped(range(len(known)), lambda number: _undivided_at(known[number]))
    for whole in known:
        parts = defaultdict(list)
        for number in sorted({number for key in _undivided_at(whole) for number in alike[key]}):
            dimension = _dividing(known[number], whole)
            if dimension is not None:
                parts[dimension].append(known[number])
        for dimension, found in parts.items():
            yield Breakdown(whole, dimension, found)


def sum_and_rest(breakdown: Breakdown, catalogue: Catalogue) -> tuple[Bounds, Bounds]:
    """The sum of the parts, and the whole less that sum, both in the unit of the whole.

    A category that several figures count is anything that one of them says.
    """
    whole, unit = breakdown.whole, breakdown.whole["value"]["unit"]
    categories = defaultdict(list)
    for part in breakdown.parts:
        counted = converted(part["value"], unit, catalogue) or Bounds.anything()
        categories[part["dimensions"][breakdown.dimension]].append(counted)
    total = reduce(add, map(hull, categories.values()))
    stated = converted(whole["value"], unit, catalogue) or Bounds.anything()
    return total, stated - total


def _dividing(part: Record, whole: Record) -> str | None:
    """The one dimension that sets `part` apart from `whole`; None where it is no part of it."""
    further = part["dimensions"].keys() - whole["dimensions"].keys()
    if len(further) != 1 or not whole["dimensions"].items() <= part["dimensions"].items():
        return None
    return str(*further)


def _undivided(figure: Record) -> tuple[Hashable, ...]:
    """Indicator, areas, statistic and accumulation: what a whole and its parts have alike."""
    qualifiers = (figure["statistic"] or "", figure["accumulation"] or "")
    return (figure["indicator"]["id"], area_ids(figure), *qualifiers)


def _undivided_at(figure: Record) -> list[tuple[Hashable, ...]]:
    return [(*_undivided(figure), time) for time in _times(figure)]


def _times(figure: Record) -> set[str]:
    period = figure["period"] or "now"
    if period != "now" and not parse_edtf(period).approximate:
        return {period}
    return {f"{period} in {quote['source']}" for quote in figure["quotes"]}

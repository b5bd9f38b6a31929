"""Which figures are about the same thing: one indicator, area and time, counted alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qnfacts.explore.grouping import grouped
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.values.edtf import parse_edtf

PERCENT = "percent"
"""The unit of a share."""


class Breakdown(NamedTuple):
    """A whole, and the figures that divide it by one dimension."""

    whole: Record
    dimension: str
    parts: list[Record]


def figures_of(catalogue: Catalogue) -> list[Record]:
    """The figures, in the registry's order."""
    return [fact for fact in catalogue.facts if fact["kind"] == "figure"]


def subject(figure: Record) -> tuple[object, ...]:
    """What the figure is about, but for the time: equal for what can be said twice."""
    return (*_counted(figure), frozenset(figure["dimensions"].items()))


def same_time(one: Record, other: Record) -> bool:
    """Whether both are of one period. "Now" and "about 2019" are the same in one source only."""
    return bool(_times(one) & _times(other))


def breakdowns(figures: Iterable[Record]) -> Iterator[Breakdown]:
    """Each whole with its parts, for each dimension it is divided by.

    A part has the whole's dimensions and one more. A mean is no sum, and so no whole.
    """
    known = [figure for figure in figures if figure["statistic"] is None]
    alike = grouped(range(len(known)), lambda number: _counted_when(known[number]))
    for whole in known:
        parts = defaultdict(list)
        for number in sorted({number for key in _counted_when(whole) for number in alike[key]}):
            dimension = _divides(known[number], whole)
            if dimension is not None:
                parts[dimension].append(known[number])
        for dimension, found in parts.items():
            yield Breakdown(whole, dimension, found)


def _divides(part: Record, whole: Record) -> str | None:
    """The one dimension that sets `part` apart from `whole`; None where it is no part of it."""
    further = part["dimensions"].keys() - whole["dimensions"].keys()
    if len(further) != 1 or not whole["dimensions"].items() <= part["dimensions"].items():
        return None
    return str(*further)


def _counted(figure: Record) -> tuple[str, ...]:
    qualifiers = (figure["statistic"] or "", figure["accumulation"] or "")
    return (figure["indicator"]["id"], figure["area"]["id"], *qualifiers)


def _counted_when(figure: Record) -> list[tuple[str, ...]]:
    return [(*_counted(figure), time) for time in _times(figure)]


def _times(figure: Record) -> set[str]:
    period = figure["period"] or "now"
    if period != "now" and not parse_edtf(period).approximate:
        return {period}
    return {f"{period} in {quote['source']}" for quote in figure["quotes"]}

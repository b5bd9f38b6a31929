"""Which figures a target can be compared with, and which merely share its topic."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qnfacts.explore.breakdowns import area_ids, figures_in, grouped
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import RelatedRecord
from qnfacts.terms import AreaRelation


class Figures(NamedTuple):
    """Figures under the ids of their indicators and of their topics."""

    by_indicator: Mapping[str, Sequence[Record]]
    by_topic: Mapping[str, Sequence[Record]]

    @classmethod
    def of(cls, facts: Iterable[Record]) -> "Figures":
        """The figures among these facts."""
        figures = figures_in(facts)
        return cls(
            grouped(figures, lambda figure: [figure["indicator"]["id"]]),
            grouped(figures, lambda figure: figure["topics"]),
        )


def comparable(
    target: Record, figures: Figures, catalogue: Catalogue
) -> Iterator[tuple[Record, AreaRelation]]:
    """The figures of the target's indicator, each in its area, inside it, or around it."""
    indicator = target["indicator"]
    for figure in figures.by_indicator.get(indicator["id"], ()) if indicator else ():
        relation = _relation(figure, target, catalogue)
        if relation is not None:
            yield figure, relation


def related(target: Record, figures: Figures) -> list[RelatedRecord]:
    """The figures that share a topic with the target, but not its indicator, by id.

    Its evidence is none of them.
    """
    evidence = {each["figure"] for each in target["evidence"]}
    found = {
        figure["id"]: _record(figure, target)
        for topic in target["topics"]
        for figure in figures.by_topic.get(topic, ())
        if figure["id"] not in evidence
        if target["indicator"] is None or figure["indicator"]["id"] != target["indicator"]["id"]
    }
    return [record for _, record in sorted(found.items())]


def _relation(figure: Record, target: Record, catalogue: Catalogue) -> AreaRelation | None:
    ours, theirs = area_ids(figure), area_ids(target)
    if ours == theirs:
        return "same"
    if _inside(ours, theirs, catalogue):
        return "inside"
    return "around" if _inside(theirs, ours, catalogue) else None


def _inside(inner: frozenset[str], outer: frozenset[str], catalogue: Catalogue) -> bool:
    """Whether each of the areas is one of the outer ones or lies in one."""
    return all(not outer.isdisjoint(catalogue.within(area)) for area in inner)


def _record(figure: Record, target: Record) -> RelatedRecord:
    return {
        "id": figure["id"],
        "label": figure["label"],
        "topics": [topic for topic in target["topics"] if topic in figure["topics"]],
        "indicator": figure["indicator"]["id"],
        "value": figure["value"],
        "measures_target": False,
    }

"""Which figures a target can be held against, and which merely share its topic."""

from collections.abc import Iterable
from typing import Protocol

from qnfacts.catalogue import Catalogue
from qnfacts.grouping import grouped
from qnfacts.records import Record, RelatedRecord
from qnfacts.terms import AreaRelation


class Figures(Protocol):
    """Where figures are looked up."""

    def of_indicator(self, indicator: str) -> Iterable[Record]:
        """The figures of an indicator."""
        ...

    def of_topic(self, topic: str) -> Iterable[Record]:
        """The figures of a topic."""
        ...


class FiguresOf:
    """The figures among some facts."""

    def __init__(self, facts: Iterable[Record]) -> None:
        figures = [fact for fact in facts if fact["kind"] == "figure"]
        self._by_indicator = grouped(figures, lambda figure: [figure["indicator"]["id"]])
        self._by_topic = grouped(figures, lambda figure: figure["topics"])

    def of_indicator(self, indicator: str) -> Iterable[Record]:
        """The figures of an indicator."""
        return self._by_indicator.get(indicator, ())

    def of_topic(self, topic: str) -> Iterable[Record]:
        """The figures of a topic."""
        return self._by_topic.get(topic, ())


def paired(
    target: Record, figures: Figures, catalogue: Catalogue
) -> list[tuple[Record, AreaRelation]]:
    """The figures of the target's indicator, in its area, inside it, or around it."""
    indicator = target["indicator"]
    measuring = figures.of_indicator(indicator["id"]) if indicator else ()
    related = ((figure, _relation(figure, target, catalogue)) for figure in measuring)
    return [(figure, relation) for figure, relation in related if relation is not None]


def related(target: Record, figures: Figures) -> list[RelatedRecord]:
    """The figures that share a topic with the target and do not measure it, by id."""
    found = {
        figure["id"]: _record(figure, target)
        for topic in target["topics"]
        for figure in figures.of_topic(topic)
        if not _measures(figure, target)
    }
    return [record for _, record in sorted(found.items())]


def _measures(figure: Record, target: Record) -> bool:
    indicator = target["indicator"]
    return indicator is not None and figure["indicator"]["id"] == indicator["id"]


def _relation(figure: Record, target: Record, catalogue: Catalogue) -> AreaRelation | None:
    ours, theirs = figure["area"]["id"], target["area"]["id"]
    if ours == theirs:
        return "same"
    if theirs in catalogue.within(ours):
        return "inside"
    return "around" if ours in catalogue.within(theirs) else None


def _record(figure: Record, target: Record) -> RelatedRecord:
    return {
        "id": figure["id"],
        "label": figure["label"],
        "topics": [topic for topic in target["topics"] if topic in figure["topics"]],
        "indicator": figure["indicator"]["id"],
        "value": figure["value"],
        "measures_target": False,
    }

"""Which figures a target can be held against, and which merely share its topic."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from qnfacts.explore.grouping import grouped
from qnfacts.records import Record, RelatedRecord
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import AreaRelation


class Figures(NamedTuple):
    """Figures under the ids of their indicators and of their topics."""

    by_indicator: Mapping[str, Sequence[Record]]
    by_topic: Mapping[str, Sequence[Record]]

    @classmethod
    def of(cls, facts: Iterable[Record]) -> "Figures":
        """The figures among these facts."""
        figures = [fact for fact in facts if fact["kind"] == "figure"]
        return cls(
            grouped(figures, lambda figure: [figure["indicator"]["id"]]),
            grouped(figures, lambda figure: figure["topics"]),
        )


def paired(
    target: Record, figures: Figures, catalogue: Catalogue
) -> list[tuple[Record, AreaRelation]]:
    """The figures of the target's indicator, in its area, inside it, or around it."""
    indicator = target["indicator"]
    measuring = figures.by_indicator.get(indicator["id"], ()) if indicator else ()
    related = ((figure, _relation(figure, target, catalogue)) for figure in measuring)
    return [(figure, relation) for figure, relation in related if relation is not None]


def related(target: Record, figures: Figures) -> list[RelatedRecord]:
    """The figures that share a topic with the target and do not measure it, by id."""
    found = {
        figure["id"]: _record(figure, target)
        for topic in target["topics"]
        for figure in figures.by_topic.get(topic, ())
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

"""Which figures a target can be held against, and which merely share its topic."""

from qnfacts.catalogue import Catalogue
from qnfacts.records import Record, RelatedRecord
from qnfacts.subjects import figures_of
from qnfacts.terms import AreaRelation


def paired(target: Record, catalogue: Catalogue) -> list[tuple[Record, AreaRelation]]:
    """The figures of the target's indicator, in its area, inside it, or around it."""
    figures = (figure for figure in figures_of(catalogue) if _measures(figure, target))
    related = ((figure, _relation(figure, target, catalogue)) for figure in figures)
    return [(figure, relation) for figure, relation in related if relation is not None]


def related(target: Record, catalogue: Catalogue) -> list[RelatedRecord]:
    """The figures that share a topic with the target and do not measure it, by id."""
    found = []
    for figure in figures_of(catalogue):
        shared = [topic for topic in target["topics"] if topic in figure["topics"]]
        if shared and not _measures(figure, target):
            found.append(_record(figure, shared))
    return sorted(found, key=lambda record: record["id"])


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


def _record(figure: Record, shared: list[str]) -> RelatedRecord:
    return {
        "id": figure["id"],
        "label": figure["label"],
        "topics": shared,
        "indicator": figure["indicator"]["id"],
        "value": figure["value"],
        "measures_target": False,
    }

"""Which of its figures a target's outcome rests on, and what that outcome is."""

from qnfacts.explore.compare.figure import hold
from qnfacts.explore.compare.pairing import Figures, paired
from qnfacts.explore.compare.reasons import reason
from qnfacts.records import ComparedFigureRecord, ReasonRecord, Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import Outcome


def held(target: Record, figures: Figures, catalogue: Catalogue) -> list[ComparedFigureRecord]:
    """The target's figures, the nearest first and equals by id; the nearest decide."""
    found = paired(target, figures, catalogue)
    pairs = [hold(target, figure, relation, catalogue) for figure, relation in found]
    pairs.sort(key=lambda pair: pair.record["figure"]["id"])
    pairs.sort(key=lambda pair: pair.nearness, reverse=True)
    return [{**pair.record, "decides": pair.nearness == pairs[0].nearness} for pair in pairs]


def outcome_of(target: Record, figures: list[ComparedFigureRecord]) -> tuple[Outcome, ReasonRecord]:
    """What all figures that decide prove alike."""
    if target["value"] is None:
        return "undetermined", reason("goal-in-words")
    deciding = [figure for figure in figures if figure["decides"]]
    if not deciding:
        return "undetermined", reason("no-figure")
    first = deciding[0]
    if any(figure["outcome"] != first["outcome"] for figure in deciding):
        return "undetermined", reason("figures-disagree")
    return first["outcome"], first["reason"]

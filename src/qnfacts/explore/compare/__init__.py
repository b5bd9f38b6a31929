"""Targets against figures: what the sources prove, and why no more."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import cast

from qnfacts.explore.compare.figure import compare_figure
from qnfacts.explore.compare.goal import asked, direction_of
from qnfacts.explore.compare.pairing import Figures, comparable, related
from qnfacts.explore.compare.reasons import needed, reason
from qnfacts.explore.rounding import calculated
from qnfacts.problems import CallError
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import (
    ComparedFigureRecord,
    ComparisonRecord,
    ReasonRecord,
    TargetRecord,
    ValueRecord,
)
from qnfacts.terms import Direction, Kind, Outcome
from qnfacts.values.edtf import parse_edtf
from qnfacts.values.today import today

__all__ = ["compare"]


def compare(
    catalogue: Catalogue,
    as_of: date | None = None,
    targets: Iterable[Record] | None = None,
    figures: Iterable[Record] | None = None,
) -> list[ComparisonRecord]:
    """What the figures prove of each target; both are those of the catalogue, or those given.

    The day `as_of`, or today, sets the time left, and no outcome. Raises CallError for what is no
    catalogue, day, target or fact.

    >>> from datetime import date
    >>> from qnfacts import load
    >>> catalogue = load().catalogue
    >>> {record["outcome"] for record in compare(catalogue, date(2026, 1, 31))}
    {'undetermined'}
    """
    if not isinstance(as_of, date | None) or isinstance(as_of, datetime):
        raise CallError(f"as_of is a date, such as date(2026, 1, 31), and {as_of!r} is none")
    if not hasattr(catalogue, "facts"):
        raise CallError(f"a catalogue is as load().catalogue is, and {catalogue!r} is none")
    if targets is None:
        targets = (fact for fact in catalogue.facts if fact["kind"] == "target")
    else:
        targets = _of_kind("target", targets)
    known = Figures.of(catalogue.facts if figures is None else _of_kind("figure", figures))
    return [_comparison(target, known, catalogue, as_of or today()) for target in targets]


def _of_kind(kind: Kind, given: object) -> tuple[Record, ...]:
    """The facts that were given, if each is one of this kind."""
    facts = tuple(given) if isinstance(given, Iterable) else (given,)
    for fact in facts:
        whole = isinstance(fact, Mapping) and fact.keys() >= _WHOLE
        if not whole or fact["kind"] != kind:
            raise CallError(f"a {kind} is as load().{kind}s gives it, and {fact!r} is none")
    return facts


def _comparison(
    target: Record, figures: Figures, catalogue: Catalogue, as_of: date
) -> ComparisonRecord:
    compared = _compared(target, figures, catalogue)
    outcome, why = _outcome(target, compared)
    direction, direction_from = direction_of(target)
    due = parse_edtf(target["due"]).sure.last if target["due"] else None
    return {
        "id": target["id"],
        "outcome": outcome,
        "reason": why,
        "needed": None if outcome != "undetermined" else needed(target, why["code"]),
        "as_of": as_of.isoformat(),
        "due_end": due.isoformat() if due else None,
        "days_left": (due - as_of).days if due else None,
        "direction": direction,
        "direction_from": direction_from,
        "asked": _asked(target["value"], direction),
        "target": cast("TargetRecord", target),
        "figures": compared,
        "related": [] if compared else related(target, figures),
    }


def _compared(target: Record, figures: Figures, catalogue: Catalogue) -> list[ComparedFigureRecord]:
    """The target's figures, the nearest first and equals by id; the nearest decide."""
    pairs = [
        compare_figure(target, figure, relation, catalogue)
        for figure, relation in comparable(target, figures, catalogue)
    ]
    pairs.sort(key=lambda pair: pair.record["figure"]["id"])
    pairs.sort(key=lambda pair: pair.nearness, reverse=True)
    return [{**pair.record, "decides": pair.nearness == pairs[0].nearness} for pair in pairs]


def _outcome(target: Record, figures: list[ComparedFigureRecord]) -> tuple[Outcome, ReasonRecord]:
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


def _asked(value: ValueRecord | None, direction: Direction | None) -> ValueRecord | None:
    wanted = asked(value, direction) if value else None
    return calculated(wanted, value["unit"]) if value and wanted else None


_WHOLE = {"id", "kind", "label", "topics", "indicator", "areas", "dimensions", "value", "quotes"}
"""Keys by which a fact with a number is known as one."""

"""Targets against figures: what the sources prove, and why no more."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from qnfacts.catalogue import Catalogue
from qnfacts.comparison.deciding import held, outcome_of
from qnfacts.comparison.goal import asked, direction_of
from qnfacts.comparison.pairing import related
from qnfacts.edtf import parse_edtf
from qnfacts.measure import calculated
from qnfacts.records import ComparisonRecord, Record, TargetRecord, ValueRecord
from qnfacts.terms import Direction

__all__ = ["compare"]


def compare(
    catalogue: Catalogue, as_of: date, targets: Iterable[Record] | None = None
) -> list[ComparisonRecord]:
    """What the figures prove of each target, of the whole catalogue or of those given.

    The day `as_of` sets the time left, and no outcome.
    """
    if targets is None:
        targets = (fact for fact in catalogue.facts if fact["kind"] == "target")
    return [_comparison(target, catalogue, as_of) for target in targets]


def _comparison(target: Record, catalogue: Catalogue, as_of: date) -> ComparisonRecord:
    figures = held(target, catalogue)
    outcome, why = outcome_of(target, figures)
    direction, direction_from = direction_of(target)
    due = parse_edtf(target["due"]).last if target["due"] else None
    return {
        "id": target["id"],
        "outcome": outcome,
        "reason": why,
        "as_of": as_of.isoformat(),
        "due_end": due.isoformat() if due else None,
        "days_left": (due - as_of).days if due else None,
        "direction": direction,
        "direction_from": direction_from,
        "asked": _asked(target["value"], direction),
        "target": cast("TargetRecord", target),
        "figures": figures,
        "related": [] if figures else related(target, catalogue),
    }


def _asked(value: ValueRecord | None, direction: Direction | None) -> ValueRecord | None:
    wanted = asked(value, direction) if value else None
    return calculated(wanted, value["unit"]) if value and wanted else None

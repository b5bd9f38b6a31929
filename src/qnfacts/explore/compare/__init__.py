"""Targets against figures: what the sources prove, and why no more."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from qnfacts.explore.compare.deciding import held, outcome_of
from qnfacts.explore.compare.goal import asked, direction_of
from qnfacts.explore.compare.pairing import Figures, related
from qnfacts.explore.conversion import calculated
from qnfacts.records import ComparisonRecord, Record, TargetRecord, ValueRecord
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import Direction
from qnfacts.values.edtf import parse_edtf

__all__ = ["compare"]


def compare(
    catalogue: Catalogue,
    as_of: date,
    targets: Iterable[Record] | None = None,
    figures: Iterable[Record] | None = None,
) -> list[ComparisonRecord]:
    """What the figures prove of each target; both are those of the catalogue, or those given.

    The day `as_of` sets the time left, and no outcome.
    """
    if targets is None:
        targets = (fact for fact in catalogue.facts if fact["kind"] == "target")
    known = Figures.of(catalogue.facts if figures is None else figures)
    return [_comparison(target, known, catalogue, as_of) for target in targets]


def _comparison(
    target: Record, figures: Figures, catalogue: Catalogue, as_of: date
) -> ComparisonRecord:
    found = held(target, figures, catalogue)
    outcome, why = outcome_of(target, found)
    direction, direction_from = direction_of(target)
    due = parse_edtf(target["due"]).sure.last if target["due"] else None
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
        "figures": found,
        "related": [] if found else related(target, figures),
    }


def _asked(value: ValueRecord | None, direction: Direction | None) -> ValueRecord | None:
    wanted = asked(value, direction) if value else None
    return calculated(wanted, value["unit"]) if value and wanted else None

"""Where a day stands to the dates that a policy names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.values.edtf import parse_edtf

if TYPE_CHECKING:
    from datetime import date

    from qnfacts.records import Record
    from qnfacts.terms import HorizonStatus


def horizon_status(horizon: str | None, issued: str | None, day: date) -> HorizonStatus:
    """Where `day` stands to a horizon; one without a start begins on the date of issue.

    Of an approximate one nobody states the ends.

    It says nothing of legal force.
    """
    span = parse_edtf(horizon) if horizon else None
    if span is None or span.approximate:
        return "not stated"
    first = span.first or (parse_edtf(issued).sure.first if issued else None)
    if span.last is not None and day > span.last:
        return "past"
    return "to come" if first is not None and day < first else "current"


def as_of(policy: Record, day: date) -> Record:
    """The policy's record with where its horizon and its orientation stand on `day`."""
    issued = policy["issued"]
    return {
        **policy,
        "as_of": day.isoformat(),
        "horizon_status": horizon_status(policy["horizon"], issued, day),
        "orientation_status": horizon_status(policy["orientation"], issued, day),
    }

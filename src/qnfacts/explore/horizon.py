"""Where a day stands to the dates that a policy names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.records.days import days_of, issued_before
from qnfacts.values.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from qnfacts.records import Record
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.terms import HorizonStatus


def horizon_status(
    policy: Record, field: str, day: date, sources: Mapping[str, SourceRecord]
) -> HorizonStatus:
    """Where `day` stands to the horizon or the orientation of a policy; see `days_of`.

    Of an approximate one nobody states the ends, and of an open one nobody states what came
    before it is known to begin, or what comes after the year of the source.

    It says nothing of legal force.
    """
    written = parse_edtf(policy[field]) if policy[field] else None
    if written is None or written.approximate:
        return "not stated"
    first, last = days_of(policy, field, sources)
    if day > last:
        return "past" if written.last else "not stated"
    if day < first:
        return "to come" if written.first or issued_before(policy, field) else "not stated"
    return "current"


def as_of(policy: Record, day: date, sources: Mapping[str, SourceRecord]) -> Record:
    """The policy's record with where its horizon and its orientation stand on `day`."""
    return {
        **policy,
        "as_of": day.isoformat(),
        "horizon_status": horizon_status(policy, "horizon", day, sources),
        "orientation_status": horizon_status(policy, "orientation", day, sources),
    }

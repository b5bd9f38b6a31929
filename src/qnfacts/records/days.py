"""The days that a date of a fact touches, where an end is open too."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qnfacts.values.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.records import Record
    from qnfacts.records.shapes import SourceRecord


def days_of(fact: Record, field: str, sources: Mapping[str, SourceRecord]) -> tuple[date, date]:
    """The first and the last day of a date of a fact, which has one.

    What has no first day is of its end: "by 2024" is of 2024. What a policy looks to begins when
    the policy is issued, where that is known. What has no last day ends with the year in which
    its source was published, or with its own first year if that is later.
    """
    edtf = fact[field]
    span = parse_edtf(edtf)
    end = parse_edtf(edtf.removeprefix("../"))
    first = span.first or issued_before(fact, field) or end.first or date.min
    if span.last:
        return first, span.last
    known = parse_edtf(published(fact, sources)).last or first
    return first, date(max(known, first).year, 12, 31)


def issued_before(fact: Record, field: str) -> date | None:
    """The first day of the issue of a policy, for what it looks to; None for other dates."""
    looks_on = field in ("horizon", "orientation") and fact["issued"]
    issued = parse_edtf(fact["issued"]).sure.first if looks_on else None
    last = parse_edtf(fact[field]).last
    return issued if issued and last and issued <= last else None


def published(fact: Record, sources: Mapping[str, SourceRecord]) -> str:
    """The date, in EDTF, of the latest of the fact's sources."""
    return max((sources[quote["source"]]["issued"] for quote in fact["quotes"]), key=_last)


def _last(edtf: str) -> date:
    return parse_edtf(edtf).sure.last or date.max

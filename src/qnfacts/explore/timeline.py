"""The dates of facts in order of time; an open end stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qnfacts.terms import DATE_FIELDS
from qnfacts.values.edtf import Span, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from qnfacts.records import Record
    from qnfacts.records.shapes import EntryRecord
    from qnfacts.terms import DateField

_KINDS = frozenset({"policy", "event", "target"})
"""The kinds whose dates are listed: what is planned, and what took place."""


def timeline(
    facts: Iterable[Record], first: date | None = None, last: date | None = None
) -> list[EntryRecord]:
    """The dates and periods of policies, events and targets, by their first known day.

    With `first` and `last`, those that touch the time between; an open end reaches no further
    than the day it names.
    """
    entries = [entry for fact in facts for entry in _entries(fact)]
    inside = (entry for entry in entries if _touches(parse_edtf(entry["edtf"]), first, last))
    return sorted(inside, key=_days)


def undated(facts: Iterable[Record]) -> list[Record]:
    """The policies, events and targets without any date."""
    return [fact for fact in facts if fact["kind"] in _KINDS and not any(_entries(fact))]


def _entries(fact: Record) -> Iterator[EntryRecord]:
    for field in DATE_FIELDS[fact["kind"]] if fact["kind"] in _KINDS else ():
        if fact[field] is not None:
            span = parse_edtf(fact[field])
            yield {
                "id": fact["id"],
                "kind": fact["kind"],
                "label": fact["label"],
                "field": cast("DateField", field),
                "edtf": fact[field],
                "first": span.first.isoformat() if span.first else None,
                "last": span.last.isoformat() if span.last else None,
            }


def _touches(span: Span, first: date | None, last: date | None) -> bool:
    known = _known(span)
    return (first is None or known[-1] >= first) and (last is None or known[0] <= last)


def _known(span: Span) -> list[date]:
    return [day for day in (span.first, span.last) if day is not None]


def _days(entry: EntryRecord) -> tuple[date, date]:
    known = _known(parse_edtf(entry["edtf"]))
    return known[0], known[-1]

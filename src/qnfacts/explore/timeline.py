"""The dates of facts in order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qnfacts.records.days import days_of
from qnfacts.terms import DATE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from qnfacts.records import Record
    from qnfacts.records.shapes import EntryRecord, SourceRecord
    from qnfacts.terms import DateField

_KINDS = frozenset({"policy", "event", "target"})
"""The kinds whose dates are listed: what is planned, and what took place."""


def timeline(
    facts: Iterable[Record],
    sources: Mapping[str, SourceRecord],
    first: date | None = None,
    last: date | None = None,
    years: Collection[int] = (),
) -> list[EntryRecord]:
    """The dates and periods of policies, events and targets, by their first day.

    With `first` and `last`, those that touch the time between; with `years`, one of these. How
    far an open end reaches `days_of` says.
    """
    since = first.isoformat() if first else ""
    until = last.isoformat() if last else "9999-12-31"
    entries = (entry for fact in facts for entry in _entries(fact, sources))
    inside = [entry for entry in entries if entry["last"] >= since and entry["first"] <= until]
    if years:
        inside = [entry for entry in inside if any(_of_year(entry, year) for year in years)]
    return sorted(inside, key=lambda entry: (entry["first"], entry["last"]))


def undated(facts: Iterable[Record]) -> list[Record]:
    """The policies, events and targets without any date."""
    return [fact for fact in facts if fact["kind"] in _KINDS and not any(_dated(fact))]


def _of_year(entry: EntryRecord, year: int) -> bool:
    return int(entry["first"][:4]) <= year <= int(entry["last"][:4])


def _dated(fact: Record) -> Iterator[str]:
    """The fields of a policy, event or target with a date."""
    fields = DATE_FIELDS[fact["kind"]] if fact["kind"] in _KINDS else ()
    return (field for field in fields if fact[field] is not None)


def _entries(fact: Record, sources: Mapping[str, SourceRecord]) -> Iterator[EntryRecord]:
    for field in _dated(fact):
        first, last = days_of(fact, field, sources)
        yield {
            "id": fact["id"],
            "kind": fact["kind"],
            "label": fact["label"],
            "field": cast("DateField", field),
            "edtf": fact[field],
            "first": first.isoformat(),
            "last": last.isoformat(),
        }

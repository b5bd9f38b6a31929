"""What a fact can be chosen by."""

from collections.abc import Iterator
from typing import Any

from qnfacts.catalogue import Catalogue
from qnfacts.edtf import parse_edtf
from qnfacts.records import Record

DATES = ("issued", "horizon", "orientation", "period", "due", "date", "since")
ROLES = ("issuer", "according_to", "set_by", "speaker")


def terms(fact: Record, catalogue: Catalogue) -> set[tuple[str, Any]]:
    """Each field of a `Selection`, but the year, with each value by which it meets the fact."""
    return {(field, value) for field, value in _terms(fact, catalogue) if value is not None}


def years(fact: Record) -> set[tuple[int, int]]:
    """First and last year of each date; an open end reaches no further than the year it names."""
    spans = [parse_edtf(fact[field]) for field in DATES if fact.get(field) is not None]
    ends = [[end.year for end in (span.first, span.last) if end is not None] for span in spans]
    return {(min(years), max(years)) for years in ends}


def _terms(fact: Record, catalogue: Catalogue) -> Iterator[tuple[str, Any]]:
    yield "kind", fact["kind"]
    yield "type", fact.get("type")
    yield "type", fact.get("document_type")
    yield "stars", fact.get("stars")
    yield "stars", fact.get("dimensions", {}).get("stars")
    yield "indicator", _id(fact.get("indicator"))
    for topic in fact["topics"]:
        yield "topic", topic
    for area in catalogue.within(_id(fact.get("area"))):
        yield "area", area
    for quote in fact["quotes"]:
        yield "source", quote["source"]
    for agent in (*map(fact.get, ROLES), *fact.get("run_by", ())):
        yield "agent", _id(agent)


def _id(entry: Record | None) -> str | None:
    return entry["id"] if entry else None

"""Which facts match: pure functions over records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qnfacts.edtf import Span, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from qnfacts.catalogue import Catalogue
    from qnfacts.records import Record
    from qnfacts.terms import HorizonStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a fact must have; None asks nothing.

    An area stands for all areas inside it. A year is met by any date of the fact that touches
    it; an open end reaches no further than the year it names.
    """

    kind: str | None = None
    topic: str | None = None
    area: str | None = None
    source: str | None = None
    year: int | None = None
    type: str | None = None
    agent: str | None = None
    indicator: str | None = None
    stars: int | None = None


def select(catalogue: Catalogue, selection: Selection) -> list[Record]:
    """The facts that meet every demand, in the registry's order."""
    return [fact for fact in catalogue.facts if _meets(fact, selection, catalogue)]


def horizon_status(horizon: str | None, issued: str | None, day: date) -> HorizonStatus:
    """Where `day` stands to a horizon; one without a start begins on the date of issue.

    It says nothing of legal force.
    """
    if horizon is None:
        return "not stated"
    span = parse_edtf(horizon)
    first = span.first or (parse_edtf(issued).first if issued else None)
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


def _meets(fact: Record, wanted: Selection, catalogue: Catalogue) -> bool:
    return (
        wanted.kind in (None, fact["kind"])
        and (wanted.topic is None or wanted.topic in fact["topics"])
        and (wanted.area is None or wanted.area in catalogue.within(_id(fact.get("area"))))
        and (wanted.source is None or any(wanted.source == q["source"] for q in fact["quotes"]))
        and (wanted.year is None or any(_touches(span, wanted.year) for span in _spans(fact)))
        and wanted.type in (None, fact.get("type"), fact.get("document_type"))
        and (wanted.agent is None or wanted.agent in _agents(fact))
        and wanted.indicator in (None, _id(fact.get("indicator")))
        and wanted.stars in (None, fact.get("stars"), fact.get("dimensions", {}).get("stars"))
    )


def _id(entry: Record | None) -> str | None:
    return entry["id"] if entry else None


def _agents(fact: Record) -> set[str | None]:
    named = [_id(fact.get(role)) for role in ("issuer", "according_to", "set_by", "speaker")]
    return {*named, *(agent["id"] for agent in fact.get("run_by", []))}


def _spans(fact: Record) -> Iterable[Span]:
    for field in ("issued", "horizon", "orientation", "period", "due", "date", "since"):
        if fact.get(field) is not None:
            yield parse_edtf(fact[field])


def _touches(span: Span, year: int) -> bool:
    ends = [end.year for end in (span.first, span.last) if end is not None]
    return min(ends) <= year <= max(ends)

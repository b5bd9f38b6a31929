"""Facts, their quotations, and what they refer to: tables that name each other's rows by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qnfacts.formats.tables import Column, typed_columns, with_added
from qnfacts.phrases.citation import original
from qnfacts.records.shapes import (
    AgentRecord,
    AnyFactRecord,
    AreaRecord,
    IndicatorRecord,
    SourceRecord,
    TopicRecord,
    UnitRecord,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from qnfacts.formats.exports import Selected
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue


class Relation(NamedTuple):
    """A table: records, in columns that `value_at` finds."""

    name: str
    columns: Sequence[Column]
    records: Sequence[Mapping[str, Any]]


def relations(chosen: Selected) -> Iterator[Relation]:
    """All of them: facts, quotations, and the entries of the registry."""
    catalogue = chosen.store.catalogue
    yield facts_of("facts", AnyFactRecord, chosen.facts, catalogue)
    yield quotes(chosen.facts)
    yield from entries(catalogue)


def facts_of(name: str, shape: Any, facts: Iterable[Record], catalogue: Catalogue) -> Relation:
    """Facts of a shape, without their quotations but for the source of the claim."""
    columns = [each for each in typed_columns(shape) if not each.name.startswith("quotes.")]
    return Relation(name, columns, list(with_added(facts, lambda: catalogue)))


def quotes(facts: Iterable[Record]) -> Relation:
    """What the facts quote: the words, and the span of the text that they stand in."""
    records = [
        {
            "fact": fact["id"],
            "number": number,
            "role": quote["role"],
            "source": quote["source"],
            "text": original(quote),
            "translation": quote["translation"],
            "start": quote["segments"][0]["start"],
            "end": quote["segments"][-1]["end"],
        }
        for fact in facts
        for number, quote in enumerate(fact["quotes"])
    ]
    return Relation("quotes", _QUOTE, records)


def entries(catalogue: Catalogue) -> Iterator[Relation]:
    """What the facts refer to."""
    for name, shape in ENTRIES.items():
        yield Relation(name, typed_columns(shape), list(getattr(catalogue, name).values()))


_NUMBERS = {"number", "start", "end"}
_QUOTE = [
    Column(name, "integer" if name in _NUMBERS else "string")
    for name in ("fact", "number", "role", "source", "text", "translation", "start", "end")
]
ENTRIES = {
    "sources": SourceRecord,
    "topics": TopicRecord,
    "areas": AreaRecord,
    "indicators": IndicatorRecord,
    "units": UnitRecord,
    "agents": AgentRecord,
}
"""The tables of entries that facts refer to, and the shapes of their records."""

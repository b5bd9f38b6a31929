"""What has become of facts between two versions of a registry."""

from collections.abc import Iterator
from typing import Any, Literal

from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ChangeRecord, FieldChangeRecord

Change = Literal["added", "changed", "removed"]


def changes(old: Catalogue, new: Catalogue) -> Iterator[ChangeRecord]:
    """The facts that were added, removed or changed: in the order of the new one, those gone last.

    What counts is what a fact says, by itself and by the unit and the sources that it names: not
    how it is written, nor in which order, nor where its words stand.
    """
    before = {fact["id"]: fact for fact in old.facts}
    after = {fact["id"]: fact for fact in new.facts}
    for id_, fact in after.items():
        if id_ not in before:
            yield _change("added", fact, [])
        elif fields := _fields(_meaning(before[id_], old), _meaning(fact, new)):
            yield _change("changed", fact, fields)
    for id_, fact in before.items():
        if id_ not in after:
            yield _change("removed", fact, [])


def _fields(old: Record, new: Record) -> list[FieldChangeRecord]:
    names = dict.fromkeys((*new, *old))
    pairs = ((name, old.get(name), new.get(name)) for name in names)
    return [{"field": n, "old": was, "new": is_} for n, was, is_ in pairs if was != is_]


def _meaning(fact: Record, catalogue: Catalogue) -> Record:
    """The record without places and orders, with the unit and the sources that it names."""
    value = fact["value"]
    quotes = [
        {
            "source": quote["source"],
            "text": [segment["text"] for segment in quote["segments"]],
            "translation": quote["translation"],
        }
        for quote in fact["quotes"]
    ]
    sources = {quote["source"]: catalogue.sources[quote["source"]] for quote in fact["quotes"]}
    return {
        **fact,
        **{name: sorted(fact[name]) for name in ("aliases", "topics", "contrasts_with")},
        "unit": catalogue.units[value["unit"]] if value and value["unit"] else None,
        "quotes": quotes,
        "sources": [_cited(source) for source in sources.values()],
    }


def _cited(source: Any) -> Record:
    """A source without the file that its text is read from."""
    return {name: field for name, field in source.items() if name not in _OF_THE_FILE}


def _change(what: Change, fact: Record, fields: list[FieldChangeRecord]) -> ChangeRecord:
    return {
        "change": what,
        "id": fact["id"],
        "kind": fact["kind"],
        "label": fact["label"],
        "fields": fields,
        "stale": [],
    }


_OF_THE_FILE = frozenset({"file", "sha256"})

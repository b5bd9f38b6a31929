"""Several catalogues as one, whose ids tell what is of which."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from qnfacts.records import Record
from qnfacts.records.catalogue import VOCABULARIES, Catalogue
from qnfacts.registry.model import Ref
from qnfacts.registry.shape import FACTS, SECTIONS, fields

Ids = dict[str, dict[str, str]]
"""What the ids of one catalogue are in all of them, by section."""


def merged(catalogues: Mapping[str, Catalogue]) -> Catalogue:
    """The catalogues under their names as one, in their order.

    The ids of sources and facts become `name/id`. So does that of another entry where a catalogue
    has the same id for what differs in anything, also in what an id that it refers to stands for.
    """
    ids = _ids(catalogues)
    entries: dict[str, dict[str, Record]] = {section: {} for section in VOCABULARIES}
    for section, entry in _entries(catalogues, ids):
        entries[section].setdefault(entry["id"], entry)
    titles = [catalogue.title for catalogue in catalogues.values()]
    return Catalogue(
        title={
            "en": " · ".join(title["en"] for title in titles),
            "vi": " · ".join(title["vi"] for title in titles),
        },
        **entries,  # type: ignore[arg-type]
        facts=tuple(
            _fact(fact, ids[name], entries)
            for name, catalogue in catalogues.items()
            for fact in catalogue.facts
        ),
    )


def _ids(catalogues: Mapping[str, Catalogue]) -> dict[str, Ids]:
    """The ids of each catalogue in all. What refers to an entry that differs, differs then too."""
    ids = {name: _first_ids(name, catalogue) for name, catalogue in catalogues.items()}
    while differing := _differing(catalogues, ids):
        for section, id_ in differing:
            for name in ids:
                if id_ in ids[name][section]:
                    ids[name][section][id_] = f"{name}/{id_}"
    return ids


def _first_ids(name: str, catalogue: Catalogue) -> Ids:
    ids = {section: {id_: id_ for id_ in getattr(catalogue, section)} for section in VOCABULARIES}
    ids["sources"] = {id_: f"{name}/{id_}" for id_ in catalogue.sources}
    ids["facts"] = {fact["id"]: f"{name}/{fact['id']}" for fact in catalogue.facts}
    return ids


def _differing(
    catalogues: Mapping[str, Catalogue], ids: Mapping[str, Ids]
) -> list[tuple[str, str]]:
    """The ids that several catalogues have for what is not the same, with their sections."""
    found = defaultdict(list)
    for section, entry in _entries(catalogues, ids):
        found[section, entry["id"]].append(entry)
    return [key for key, (first, *others) in found.items() if any(e != first for e in others)]


def _entries(
    catalogues: Mapping[str, Catalogue], ids: Mapping[str, Ids]
) -> Iterator[tuple[str, Record]]:
    """The entries of all vocabularies, with their sections; the ids in them are the new ones."""
    for name, catalogue in catalogues.items():
        for section in VOCABULARIES:
            refs = [field for field in fields(SECTIONS[section]).values() if field.ref]
            for id_, entry in getattr(catalogue, section).items():
                new = {
                    field.attribute: ids[name][field.ref.section][entry[field.attribute]]
                    for field in refs
                    if field.ref and entry.get(field.attribute) is not None
                }
                yield section, {**entry, **new, "id": ids[name][section][id_]}


def _fact(fact: Record, ids: Ids, entries: Mapping[str, Mapping[str, Record]]) -> Record:
    """A fact in which the ids are the new ones, and the entries those of all catalogues."""
    refs = {
        field.attribute: _referred(fact[field.attribute], field.ref, ids, entries)
        for field in fields(FACTS[fact["kind"]]).values()
        if field.ref and field.attribute in fact
    }
    quotes = [{**quote, "source": ids["sources"][quote["source"]]} for quote in fact["quotes"]]
    own = {"id": ids["facts"][fact["id"]], "value": _value(fact["value"], ids), "quotes": quotes}
    return {**fact, **refs, **own}


def _referred(given: Any, ref: Ref, ids: Ids, entries: Mapping[str, Mapping[str, Record]]) -> Any:
    """What a field refers to: an id, the record of an entry, a counted figure, or several."""
    if given is None:
        return None
    if isinstance(given, list):
        return [_referred(each, ref, ids, entries) for each in given]
    if isinstance(given, str):
        return ids[ref.section][given]
    if "figure" in given:
        figure, value = ids["facts"][given["figure"]], _value(given["value"], ids)
        return {**given, "figure": figure, "value": value}
    return entries[ref.section][ids[ref.section][given["id"]]]


def _value(value: Record | None, ids: Ids) -> Record | None:
    return value and {**value, "unit": ids["units"][value["unit"]]}

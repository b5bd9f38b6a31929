"""What can be chosen among the facts, and which facts are found."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from qnfacts.explore.search import search, unfound
from qnfacts.phrases import say
from qnfacts.records.shapes import LabelRecord
from qnfacts.store import Selection, Store
from qnfacts.store.query import terms_of
from qnfacts.terms import PLURALS, Language, Vocabulary


class Choice(NamedTuple):
    """A value of a field of `Selection`, what it is called, and the ids of the facts with it."""

    field: str
    id: str
    label: LabelRecord
    facts: frozenset[str]

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.field} {self.id}"


def facets(store: Store) -> dict[str, list[Choice]]:
    """The phrase that names each facet, and its choices: those that some fact has."""
    named: dict[str, list[tuple[str, LabelRecord]]] = {
        "kind": [(kind, _phrase(plural)) for kind, plural in PLURALS.items()],
        "topics": _terms(store, "topics"),
        "areas": _terms(store, "areas"),
        "sources": [(source["id"], source["label"]) for source in store.sources()],
    }
    found = {}
    for name, entries in named.items():
        field = name.removesuffix("s")
        choices = (Choice(field, *entry, _having(store, field, entry[0])) for entry in entries)
        if some := [choice for choice in choices if choice.facts]:
            found[name] = some
    return found


def found_ids(store: Store, words: str, lang: Language) -> tuple[list[str], str]:
    """The ids of all facts that words find, the best first, and what of the words was not found.

    Without words all of them.
    """
    if not words.strip():
        return store.held(), ""
    found = search(store, words, MOST)
    ids = dict.fromkeys(hit.fact["id"] for hit in found.hits)
    if found.total > len(ids):
        ids |= dict.fromkeys(store.held(store.completed(terms_of(words))))
    return list(ids), " ".join(unfound(found, lang))


def narrowed(ids: Sequence[str], chosen: Iterable[Choice], but: str = "") -> list[str]:
    """Those that have one of the values chosen for each field that has some, `but` for one."""
    having: dict[str, set[str]] = defaultdict(set)
    for choice in chosen:
        if choice.field != but:
            having[choice.field] |= choice.facts
    return [id_ for id_ in ids if all(id_ in some for some in having.values())]


def selection(chosen: Iterable[tuple[str, str]]) -> Selection:
    """Any of the values, each with its field, of every field that has some."""
    values: dict[str, Any] = defaultdict(tuple)
    for field, id_ in chosen:
        values[field] += (id_,)
    return Selection(**values)


def _phrase(name: str) -> LabelRecord:
    return {"en": say(name, "en"), "vi": say(name, "vi")}


def _terms(store: Store, vocabulary: Vocabulary) -> list[tuple[str, LabelRecord]]:
    return [(term["id"], term["label"]) for term in store.terms(vocabulary)]


def _having(store: Store, field: str, id_: str) -> frozenset[str]:
    return frozenset(store.held(among=selection([(field, id_)])))


MOST = 300
"""How many facts are listed: more would make each key wait, and nobody reads so far."""

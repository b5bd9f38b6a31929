"""What can be chosen among the facts, and which facts are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from qnfacts.explore.search import search, unfound
from qnfacts.phrases import pick, say
from qnfacts.records import Record
from qnfacts.store import Selection, Store
from qnfacts.terms import PLURALS, Language


class Choice(NamedTuple):
    """A value of a field of `Selection`, and how many facts have it."""

    field: str
    id: str
    label: str
    facts: int


class Listed(NamedTuple):
    """The facts that are shown, how many there are, and what of the words was not found."""

    facts: list[Record]
    total: int
    unfound: str = ""


def facets(store: Store, lang: Language) -> Iterator[tuple[str, list[Choice]]]:
    """The name of each facet, and its choices; none that no fact has."""
    counts = store.counts()
    kinds = [Choice("kind", k, say(p, lang), counts.get(k, 0)) for k, p in PLURALS.items()]
    found = {
        "kind": kinds,
        "topics": [_choice("topic", record, lang) for record in store.terms("topics")],
        "areas": [_choice("area", record, lang) for record in store.terms("areas")],
        "sources": [_choice("source", record, lang) for record in store.sources()],
    }
    for name, choices in found.items():
        yield say(name, lang), [choice for choice in choices if choice.facts]


def selection(chosen: Iterable[tuple[str, str]]) -> Selection:
    """Any of the values chosen for a field, of every field that has some."""
    values: dict[str, Any] = defaultdict(tuple)
    for field, id_ in chosen:
        values[field] += (id_,)
    return Selection(**values)


def listed(store: Store, words: str, wanted: Selection, lang: Language) -> Listed:
    """The facts among those wanted that words find, or all of them; the first few hundred."""
    if words.strip():
        found = search(store, words, _MOST, wanted)
        told = " ".join(unfound(found, lang))
        return Listed([hit.fact for hit in found.hits], found.total, told)
    facts = store.select(wanted)
    return Listed(facts[:_MOST], len(facts), "" if facts else say("none", lang))


def _choice(field: str, record: Record, lang: Language) -> Choice:
    return Choice(field, record["id"], pick(record["label"], lang), record["facts"])


_MOST = 300
"""More would make each key wait in a large registry, and nobody reads so far."""

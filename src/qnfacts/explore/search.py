"""Facts by words, in Vietnamese or English, with or without diacritics."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qnfacts.explore.matching import Match, marked
from qnfacts.store.searched import searched, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qnfacts.records import Record
    from qnfacts.store import Store


class Hit(NamedTuple):
    """A fact with every searched word in it; the higher the score the better."""

    fact: Record
    score: int
    matches: tuple[Match, ...]


class Found(NamedTuple):
    """The hits of a search, the best first, and how many there are without a limit."""

    hits: list[Hit]
    total: int


def search(store: Store, words: str, limit: int | None = None) -> Found:
    """The facts in which each of `words` begins some word: at most `limit` of them.

    As many as can be ranked in time come first; what comes after them is in the registry's order.
    Raises RegistryError as the store does.
    """
    wanted = words_of(words)
    if not wanted:
        return Found([], 0)
    facts = store.holding(wanted, limit)
    others = (hit(fact, wanted) for fact in facts.others)
    hits = [*ranked(facts.best, wanted), *filter(None, others)]
    return Found(hits[:limit], facts.total)


def ranked(facts: Iterable[Record], wanted: Sequence[str]) -> list[Hit]:
    """The facts in which each of the folded words `wanted` begins some word, the best first.

    Whole words go before beginnings, the words in one piece before scattered ones, a hit in
    the label before one in a quotation, and one that fills its text before one that is lost in
    it; equal hits keep their order.
    """
    hits = (hit(fact, wanted) for fact in facts) if wanted else ()
    return sorted(filter(None, hits), key=lambda hit: -hit.score)


def hit(fact: Record, wanted: Sequence[str]) -> Hit | None:
    """The fact with its score, if each of the folded words begins some word of it."""
    found = [text for each in searched(fact) if (text := marked(*each, wanted))]
    best = [max((text.weights.get(word, 0) for text in found), default=0) for word in set(wanted)]
    if not all(best):
        return None
    score = sum(best) + max(text.phrase for text in found) + max(text.share for text in found)
    return Hit(fact, score, tuple(text.match for text in found))


def search_record(hit: Hit) -> Record:
    """The fact's record with its `matches`: fields, and spans in code points of their texts."""
    matches = [
        {"field": match.field, "text": match.text, "spans": [list(span) for span in match.spans]}
        for match in hit.matches
    ]
    return {**hit.fact, "matches": matches}

"""Finding facts by words, in Vietnamese or English, with or without diacritics."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.store.searched import searched, words_of
from qnfacts.text.letters import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qnfacts.records import Record
    from qnfacts.store import Store


class Match(NamedTuple):
    """Where a searched word, or the beginning of one, stands in a field of a fact."""

    field: str
    text: str
    spans: tuple[tuple[int, int], ...]


class Hit(NamedTuple):
    """A fact that holds every searched word; the higher the score the better."""

    fact: Record
    score: int
    matches: tuple[Match, ...]


class Found(NamedTuple):
    """What a search found, the best first, and how many facts hold the words in all."""

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
    held = store.holding(wanted, limit)
    hits = [*ranked(held.best, wanted), *filter(None, (hit(fact, wanted) for fact in held.others))]
    return Found(hits[:limit], held.total)


def ranked(facts: Iterable[Record], wanted: Sequence[str]) -> list[Hit]:
    """The facts in which each of the folded words `wanted` begins some word, the best first.

    Whole words go before beginnings, the words in one piece before scattered ones, a hit in
    the label before one in a quotation, and one that fills its text before one that is lost in
    it; equal hits keep their order.
    """
    hits = (hit(fact, wanted) for fact in facts) if wanted else ()
    return sorted(filter(None, hits), key=lambda hit: -hit.score)


def search_record(hit: Hit) -> Record:
    """The fact's record with its `matches`: fields, and spans in code points of their texts."""
    matches = [
        {"field": match.field, "text": match.text, "spans": [list(span) for span in match.spans]}
        for match in hit.matches
    ]
    return {**hit.fact, "matches": matches}


def hit(fact: Record, wanted: Sequence[str]) -> Hit | None:
    """The fact with its score, if each of the folded words begins some word of it."""
    best = dict.fromkeys(wanted, 0)
    phrase = share = 0
    matches = []
    for field, text, weight in searched(fact):
        key = fold(text)
        if not any(word in key for word in wanted):
            continue
        keyed = _Keyed.of(text, key)
        spans = []
        held = set()
        for word in wanted:
            for start, end, whole in keyed.occurrences(word):
                best[word] = max(best[word], weight * (2 if whole else 1))
                spans.append(keyed.span(start, end))
                held.add(word)
        if len(wanted) > 1 and keyed.holds(wanted):
            phrase = max(phrase, weight * 4 * len(wanted))
        if spans:
            matches.append(Match(field, text, _merged(spans)))
        if len(held) == len(best):
            found = sum(end - start for start, end in matches[-1].spans)
            share = max(share, weight * 4 * found // len(text))
    if not all(best.values()):
        return None
    return Hit(fact, sum(best.values()) + phrase + share, tuple(matches))


class _Keyed(NamedTuple):
    """A text's search key, and where each of its characters comes from."""

    key: str
    origins: Sequence[int]

    @classmethod
    def of(cls, text: str, key: str) -> _Keyed:
        """`key` is the text folded."""
        if text.isascii() or set(map(len, map(_folded, set(text)))) == {1}:  # one for one
            return cls(key, range(len(text) + 1))
        origins = [at for at, character in enumerate(text) for _ in _folded(character)]
        return cls(key, (*origins, len(text)))

    def occurrences(self, word: str) -> Iterator[tuple[int, int, bool]]:
        """Where a word of the text begins with `word`, and whether it ends with it too."""
        start = self.key.find(word)
        while start >= 0:
            end = start + len(word)
            if not self.key[start - 1 : start].isalnum():
                yield start, end, not self.key[end : end + 1].isalnum()
            start = self.key.find(word, end)

    def holds(self, words: Sequence[str]) -> bool:
        """Whether the words stand one after the other."""
        phrase = " ".join(words)
        return any(whole for *_, whole in self.occurrences(phrase))

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.origins[start], self.origins[end - 1] + 1


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    return fold(character)


def _merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)

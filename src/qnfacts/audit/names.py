"""Names by their words: which of them a text has, and how far."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from math import log
from typing import Generic, TypeVar

Owner = TypeVar("Owner")


class Names(Generic[Owner]):
    """What goes by names, each a set of words: a word tells the more, the fewer kinds have it.

    Each is given as its name, its kind and the owner of the name.
    """

    def __init__(self, named: Iterable[tuple[frozenset[str], str, Owner]]) -> None:
        owners: defaultdict[frozenset[str], list[Owner]] = defaultdict(list)
        having: defaultdict[str, set[str]] = defaultdict(set)
        kinds: set[str] = set()
        for name, kind, owner in named:
            owners[name].append(owner)
            kinds.add(kind)
            for word in name:
                having[word].add(kind)
        every = max(2, len(kinds))
        self._most = 1 + log(every)
        self._weights = {word: 1 + log(every / len(of)) for word, of in having.items()}
        self._owners = list(owners.items())
        self._shares: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, (name, _) in enumerate(self._owners):
            total = sum(map(self.weight, sorted(name)))
            for word in name:
                self._shares[word].append((number, self.weight(word) / total))

    def weight(self, word: str) -> float:
        """How much a word tells; the most where no name has it."""
        return self._weights.get(word, self._most)

    def fits(
        self, evidence: Mapping[str, float], least: float, close: Container[str] | None = None
    ) -> list[tuple[Owner, float]]:
        """The owners, and how much of one of their names the evidence has: `least` at least.

        A name of a single word has to be among the `close` ones.
        """
        there: defaultdict[int, float] = defaultdict(float)
        for word, worth in evidence.items():
            for number, share in self._shares.get(word, ()):
                there[number] += share * worth
        best: dict[int, tuple[Owner, float]] = {}
        for number, fit in there.items():
            if fit < least:
                continue
            name, owners = self._owners[number]
            if close is not None and len(name) == 1 and not any(word in close for word in name):
                continue
            for owner in owners:
                if fit > best.get(id(owner), (owner, 0.0))[1]:
                    best[id(owner)] = owner, fit
        return list(best.values())

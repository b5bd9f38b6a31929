"""Names by their words, and the facts that a draft may name."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from math import log
from typing import Generic, NamedTuple, TypeVar

from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.tokens import is_content, keys
from qnfacts.registry.model import (
    Event,
    Fact,
    Initiative,
    Policy,
    Product,
    Registry,
    Statement,
    Target,
    by_id,
)

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

    def has(self, word: str) -> bool:
        """Whether a name has a word."""
        return word in self._weights

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


class Named(NamedTuple):
    """A fact and its names, each as its telling words, with diacritics and without.

    `numbers` are the small ones that its labels have: an ordinal or a grade; `published` is when
    its sources were.
    """

    fact: Fact
    names: Mapping[bool, tuple[frozenset[str], ...]]
    numbers: frozenset[int]
    published: tuple[str, ...]


class NamedFacts:
    """The facts of a registry that a draft may name."""

    def __init__(self, registry: Registry) -> None:
        issued = {source.id: source.issued for source in registry.sources}
        every = tuple(_named(fact, issued) for fact in registry.facts)
        self.by_id = by_id(registry.facts)
        self.timed = tuple((n, times) for n in every if (times := list(_times(n.fact))))
        self.ranked = tuple(
            n for n in every if isinstance(n.fact, Event | Product) or _is_of_a_group(n.fact)
        )
        self.documents = tuple(
            fact for fact in registry.facts if isinstance(fact, Policy) and fact.number
        )
        self._aims = tuple(n for n in every if _is_in_words(n.fact))
        self._names = {
            marked: Names((name, n.fact.id, n.fact.id) for n in every for name in n.names[marked])
            for marked in (False, True)
        }

    def fits(self, sentence: Sentence) -> Mapping[str, float]:
        """How much of a name of each fact stands in a sentence, or above it; 0 of hardly any."""
        if sentence.named is None:
            fits = self._names[sentence.marked].fits(words_of(sentence), _LEAST)
            sentence.named = defaultdict(float, fits)
        return sentence.named

    def aim_in(self, words: frozenset[str], *, marked: bool) -> Fact | None:
        """The aim in words of which these words have nearly a whole name, and a long one."""
        weight = self._names[marked].weight
        for named in self._aims:
            for name in named.names[marked]:
                there = name & words
                share = sum(map(weight, there)) / sum(map(weight, name))
                if len(there) >= _LONG and share >= _NAMED:
                    return named.fact
        return None


def _is_in_words(fact: Fact) -> bool:
    """Whether it is a target without a number."""
    return isinstance(fact, Target) and fact.value is None


def _is_of_a_group(fact: Fact) -> bool:
    """Whether it puts something among the first so many."""
    return isinstance(fact, Statement) and _GROUP.search(fact.label.vi) is not None


def words_of(sentence: Sentence) -> dict[str, float]:
    """The words that a sentence and what is above it have, and how near each is."""
    spans = [*((span, _ABOVE) for span in sentence.above)]
    if sentence.before is not None:
        spans.append((sentence.before.span, _BEFORE))
    spans.append((sentence.span, 1.0))
    return {token.key: worth for span, worth in spans for token in sentence.words_of(span)}


def _times(fact: Fact) -> Iterator[tuple[str, bool]]:
    """The times that a fact has, and whether each is that of a beginning."""
    match fact:
        case Event():
            times = [(fact.date, False)]
        case Policy():
            times = [(fact.horizon, False), (fact.orientation, False), (fact.issued, False)]
        case Initiative() | Product():
            times = [(fact.since, True)]
        case Target() if fact.value is None:
            times = [(fact.due, False)]
        case _:
            times = []
    yield from ((time, since) for time, since in times if time)


def numbers_in(fact: Fact) -> frozenset[int]:
    """The small numbers that a fact's labels have: an ordinal or a grade."""
    found = (word for text in (fact.label.vi, fact.label.en) for word in keys(text, marked=False))
    return frozenset(int(word) for word in found if word.isdecimal() and len(word) < _YEAR)


def _named(fact: Fact, issued: Mapping[str, str]) -> Named:
    labels = (fact.label.vi, fact.label.en)
    texts = [*labels, *(_CLAUSE.split(label)[0] for label in labels), *fact.aliases]
    names = {marked: tuple(_names(texts, marked=marked)) for marked in (False, True)}
    published = tuple({issued[quote.source] for quote in fact.quotes})
    return Named(fact, names, numbers_in(fact), published)


def _names(texts: Iterable[str], *, marked: bool) -> Iterator[frozenset[str]]:
    for text in texts:
        name = frozenset(w for w in keys(text, marked=marked) if is_content(w, marked=marked))
        if name:
            yield name


_GROUP = re.compile(r"\b(?:nhóm|tốp) \d+", re.IGNORECASE)
_CLAUSE = re.compile(r"[,:] ")
_ABOVE, _BEFORE = 0.5, 0.45
_LEAST, _NAMED, _LONG = 0.3, 0.7, 3
"""How much of a name has to be there at least."""
_YEAR = len("2025")

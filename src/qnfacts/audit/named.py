"""Facts that have a name, as documents and events do, and how far a draft names one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from math import log
from typing import NamedTuple

from qnfacts.audit.surroundings import Sentence
from qnfacts.audit.tokens import is_content, keys
from qnfacts.registry.model import (
    Event,
    Fact,
    Initiative,
    Policy,
    Product,
    Registry,
    Statement,
    Target,
)


class Named(NamedTuple):
    """A fact and its names, each as its telling words, with diacritics and without."""

    fact: Fact
    names: Mapping[bool, tuple[frozenset[str], ...]]


class NamedFacts:
    """The facts of a registry that a draft may name, and what each word of a name tells."""

    def __init__(self, registry: Registry) -> None:
        self.all = tuple(_named(fact) for fact in registry.facts)
        self.timed = tuple((n, times) for n in self.all if (times := list(_times(n.fact))))
        self.ranked = tuple(
            n for n in self.all if isinstance(n.fact, Event | Product) or _is_of_a_group(n.fact)
        )
        self.documents = tuple(_documents(self.all))
        self._weights = {marked: self._weighed(marked=marked) for marked in (False, True)}
        self._totals = {
            marked: {
                name: sum(weights[word] for word in name)
                for named in self.all
                for name in named.names[marked]
            }
            for marked, weights in self._weights.items()
        }

    def fit(self, named: Named, sentence: Sentence) -> float:
        """How much of one of its names stands in a sentence, or above it; from 0 to 1."""
        here = words_of(sentence)
        weights = self._weights[sentence.marked]

        best = 0.0
        for name in named.names[sentence.marked]:
            if there := name & here.keys():
                worth = sum(weights[word] * here[word] for word in there)
                best = max(best, worth / self._totals[sentence.marked][name])
        return best

    def _weighed(self, *, marked: bool) -> dict[str, float]:
        counts: dict[str, int] = {}
        for named in self.all:
            for word in frozenset[str]().union(*named.names[marked]):
                counts[word] = counts.get(word, 0) + 1
        return {word: 1 + log(len(self.all) / count) for word, count in counts.items()}


def _is_of_a_group(fact: Fact) -> bool:
    """Whether it puts something among the first so many."""
    return isinstance(fact, Statement) and _GROUP.search(fact.label.vi) is not None


def _documents(every: Iterable[Named]) -> Iterator[tuple[Policy, Named]]:
    """The policies that have a number."""
    for named in every:
        if isinstance(named.fact, Policy) and named.fact.number:
            yield named.fact, named


def words_of(sentence: Sentence) -> dict[str, float]:
    """The words that a sentence and what is above it have, and how near each is."""
    if sentence.named is None:
        spans = [*((span, _ABOVE) for span in sentence.above)]
        if sentence.before is not None:
            spans.append((sentence.before.span, _BEFORE))
        spans.append((sentence.span, 1.0))
        sentence.named = {
            token.key: worth for span, worth in spans for token in sentence.words_of(span)
        }
    return sentence.named


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


def numbers_in(fact: Fact) -> set[int]:
    """The small numbers that a fact's labels have: an ordinal or a grade."""
    found = (word for text in (fact.label.vi, fact.label.en) for word in keys(text, marked=False))
    return {int(word) for word in found if word.isdecimal() and len(word) < _YEAR}


def _named(fact: Fact) -> Named:
    labels = (fact.label.vi, fact.label.en)
    texts = [*labels, *(_CLAUSE.split(label)[0] for label in labels), *fact.aliases]
    return Named(fact, {marked: tuple(_names(texts, marked=marked)) for marked in (False, True)})


def _names(texts: Iterable[str], *, marked: bool) -> Iterator[frozenset[str]]:
    for text in texts:
        name = frozenset(w for w in keys(text, marked=marked) if is_content(w, marked=marked))
        if name:
            yield name


_GROUP = re.compile(r"\b(?:nhóm|tốp) \d+", re.IGNORECASE)
_CLAUSE = re.compile(r"[,:] ")
_ABOVE, _BEFORE = 0.5, 0.45
_YEAR = len("2025")

"""What words tell of the numbers that a registry states, with diacritics or without."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import cache
from math import log
from typing import NamedTuple

from qnfacts.audit.stated import Subject
from qnfacts.audit.tokens import FUNCTION_WORDS, keys


class Name(NamedTuple):
    """A name, what its words tell together, and the subjects that go by it."""

    words: frozenset[str]
    total: float
    subjects: tuple[Subject, ...]


class Lexicon:
    """Which subjects a word may be about, and how much it tells: the fewer have it, the more."""

    def __init__(self, subjects: Iterable[Subject], *, marked: bool) -> None:
        self._marked = marked
        self._classes: defaultdict[str, set[str]] = defaultdict(set)
        called: defaultdict[frozenset[str], list[Subject]] = defaultdict(list)
        having: defaultdict[str, set[str]] = defaultdict(set)
        for subject in subjects:
            words = subject.words[marked]
            self._classes[subject.indicator].update(*words.own)
            for name in words.names:
                called[name].append(subject)
                for word in name:
                    having[word].add(subject.indicator)
        every = max(2, len(self._classes))
        self._unknown = 1 + log(every)
        self._weights = {word: 1 + log(every / len(of)) for word, of in having.items()}
        self._names = [
            Name(name, sum(map(self.weight, name)), tuple(those)) for name, those in called.items()
        ]
        self._in_names: defaultdict[str, list[int]] = defaultdict(list)
        for number, known in enumerate(self._names):
            for word in known.words:
                self._in_names[word].append(number)

    def fits(
        self, evidence: Mapping[str, float], close: Container[str], least: float
    ) -> list[tuple[Subject, float]]:
        """The subjects, and how much of one of their names the evidence has: `least` at least.

        A name of a single word has to be among the `close` ones.
        """
        there: dict[int, float] = {}
        for word, worth in evidence.items():
            if numbers := self._in_names.get(word):
                told = self._weights[word] * worth
                for number in numbers:
                    there[number] = there.get(number, 0.0) + told
        best: dict[int, tuple[Subject, float]] = {}
        for number, told in there.items():
            name = self._names[number]
            fit = told / name.total
            if fit < least or (len(name.words) == 1 and not any(w in close for w in name.words)):
                continue
            for subject in name.subjects:
                if fit > best.get(id(subject), (subject, 0.0))[1]:
                    best[id(subject)] = subject, fit
        return list(best.values())

    def weight(self, word: str) -> float:
        """How much a word tells; the most where the registry does not have it."""
        return self._weights.get(word, self._unknown)

    def classes(self, indicator: str) -> set[str]:
        """The words that set parts of an indicator apart."""
        return self._classes[indicator]

    def explained(self, noun: Iterable[str], subject: Subject) -> float:
        """How much of a noun a subject's words have too; 1 of none."""
        known = subject.words[self._marked].all
        total = there = 0.0
        for word in noun:
            total += self.weight(word)
            there += self.weight(word) if word in known else 0.0
        return there / total if total else 1.0

    def is_called(self, subject: Subject, evidence: Mapping[str, float]) -> bool:
        """Whether the evidence has half of the words of the fact's own label, in one language."""
        label = subject.fact.label
        names = _heads(label.vi, self._marked) + _heads(label.en, self._marked)
        return any(sum(evidence.get(w, 0.0) for w in name) * 2 >= len(name) for name in names)


@cache
def _heads(label: str, marked: bool) -> list[frozenset[str]]:  # noqa: FBT001
    """The words of a label, and those before its first comma."""
    texts = (label, _HEAD.split(label)[0])
    return [frozenset(keys(text, marked=marked)) - FUNCTION_WORDS[marked] for text in texts]


_HEAD = re.compile(r"[,:] ")

"""What words tell of the numbers that a registry states, with diacritics or without."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from math import log

from qnfacts.audit.stated import Subject, telling_name


class Lexicon:
    """Which subjects a word may be about, and how much it tells: the fewer have it, the more."""

    def __init__(self, subjects: Iterable[Subject], *, marked: bool) -> None:
        self._marked = marked
        every = list(subjects)
        indicators = {subject.indicator for subject in every}
        self._unknown = 1 + log(max(2, len(indicators)))
        self._by_word: defaultdict[str, list[Subject]] = defaultdict(list)
        self._classes: defaultdict[str, set[str]] = defaultdict(set)
        having: defaultdict[str, set[str]] = defaultdict(set)
        for subject in every:
            words = subject.words[marked]
            own = frozenset[str]().union(*words.own)
            self._classes[subject.indicator] |= own
            for word in own.union(*words.names):
                self._by_word[word].append(subject)
            for word in frozenset[str]().union(*words.names):
                having[word].add(subject.indicator)
        self._weights = {
            word: 1 + log(max(2, len(indicators)) / len(of)) for word, of in having.items()
        }
        self._names = {id(subject): self._weighed(subject) for subject in every}

    def about(self, words: Iterable[str]) -> list[Subject]:
        """The subjects that any of these words names."""
        found = {id(s): s for word in words for s in self._by_word.get(word, ())}
        return list(found.values())

    def weight(self, word: str) -> float:
        """How much a word tells; the most where the registry does not have it."""
        return self._weights.get(word, self._unknown)

    def classes(self, indicator: str) -> set[str]:
        """The words that set parts of an indicator apart."""
        return self._classes[indicator]

    def fit(self, subject: Subject, evidence: Mapping[str, float], close: Container[str]) -> float:
        """How much of one of a subject's names the evidence has, by what its words tell.

        A name of a single word has to be among the `close` ones.
        """
        best = 0.0
        for words, total in self._names[id(subject)]:
            if len(words) == 1 and words[0][0] not in close:
                continue
            there = 0.0
            for word, weight in words:
                if word in evidence:
                    there += weight * evidence[word]
            best = max(best, there / total)
        return best

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
        labels = (subject.fact.label.vi, subject.fact.label.en)
        names = (telling_name(label, marked=self._marked) for label in labels)
        return any(sum(evidence.get(w, 0.0) for w in name) * 2 >= len(name) for name in names)

    def _weighed(self, subject: Subject) -> list[tuple[list[tuple[str, float]], float]]:
        """The words of each of its names with what they tell, and the sum of that."""
        named = [[(w, self.weight(w)) for w in name] for name in subject.words[self._marked].names]
        return [(words, sum(weight for _, weight in words)) for words in named]

"""All that a registry counts: which of it words may be about, and how units and places go."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache, lru_cache
from itertools import combinations

from qnfacts.audit.facts.names import Names
from qnfacts.audit.facts.stated import Subject, stated_numbers
from qnfacts.audit.reading.places import Places
from qnfacts.audit.reading.tokens import FUNCTION_WORDS, key, keys
from qnfacts.quantities import scan
from qnfacts.records.catalogue import in_base
from qnfacts.registry.model import Registry, Unit, by_id
from qnfacts.text.folding import fold


class Subjects:
    """The subjects of a registry.

    `lexicons` are for texts with and without diacritics, `siblings` the subjects of each
    indicator, `main` the areas of most facts; `implied` are the words that a unit tells by itself.
    """

    def __init__(self, registry: Registry) -> None:
        self.units: Mapping[str, Unit] = by_id(registry.units)
        self.places = Places(registry)
        self.unit_words = _unit_words(registry.units)
        counted = (w for w, id_ in self.unit_words.items() if not self.is_measure(id_))
        self._counted = frozenset(key(word.split()[-1], marked=True) for word in counted)
        every = tuple(stated_numbers(registry, self.unit_words))
        self.lexicons = {marked: Lexicon(every, marked=marked) for marked in (False, True)}
        self.siblings: defaultdict[str, list[Subject]] = defaultdict(list)
        for subject in every:
            self.siblings[subject.indicator].append(subject)
        recorded = [subject for subject in every if subject.is_recorded]
        self.implied = {marked: _implied(recorded, marked=marked) for marked in (False, True)}
        placed = Counter(subject.areas for subject in recorded).most_common(1)
        self.main = placed[0][0] if placed else frozenset[str]()
        self._by_unit: defaultdict[str, list[Subject]] = defaultdict(list)
        for subject in recorded:
            self._by_unit[subject.unit].append(subject)
        self.rate = cache(self._rate)
        self.totals = cache(self._totals)
        self.unit_named = lru_cache(maxsize=1_000)(self._unit_named)

    def is_counted(self, word: str) -> bool:
        """Whether a word is that of a unit which counts things."""
        return key(word, marked=True) in self._counted

    def counts_alone(self, unit: str) -> bool:
        """Whether one indicator alone is counted in a unit."""
        return len({subject.indicator for subject in self.of_unit(unit)}) == 1

    def of_unit(self, unit: str) -> Sequence[Subject]:
        """The recorded subjects in a unit."""
        return self._by_unit.get(unit, ())

    def is_measure(self, unit: str) -> bool:
        """Whether a unit measures, and does not count things: it has a symbol, or is unknown."""
        known = self.units.get(unit)
        if known is None:
            return bool(unit)
        return known.symbol is not None or known.base is not None

    def _totals(self, indicator: str) -> frozenset[Fraction]:
        """All that exact numbers of an indicator may add up to, or differ by."""
        exact = [subject.amount.bounds.exact for subject in self.siblings[indicator]]
        numbers = [Fraction(number) for number in exact if number is not None]
        sums = (sum(some, Fraction()) for size in (2, 3, 4) for some in combinations(numbers, size))
        return frozenset(sums) | {abs(one - other) for one, other in combinations(numbers, 2)}

    def _rate(self, unit: str, into: str) -> Fraction | None:
        """How many of one unit another is; None where they do not convert."""
        if unit == into:
            return Fraction(1)
        if unit not in self.units or into not in self.units:
            return None
        (base, many), (other, few) = self._in_base(unit), self._in_base(into)
        return many / few if base == other else None

    def _in_base(self, unit: str) -> tuple[str, Fraction]:
        return in_base(unit, lambda id_: (self.units[id_].base, self.units[id_].factor))

    def _unit_named(self, cell: str) -> tuple[Fraction, str] | None:
        """The unit that a cell of a table names, and how many of it: thousands, millions."""
        if _PERCENT.search(cell):
            return Fraction(1), "percent"
        for words in (cell, *re.findall(r"\(([^)]+)\)", cell), cell.rpartition(",")[2].strip()):
            read = scan(f"1 {words}", self.unit_words) if words else []
            if len(read) == 1 and read[0].end == len(words) + 2 and read[0].value:
                number, unit = read[0].value.interval.exact, read[0].value.unit
                if number is not None and unit:
                    return Fraction(number), unit.partition("/")[0]
        return None


class Lexicon:
    """What words tell of the subjects: which they may be about, and of which class."""

    def __init__(self, subjects: Sequence[Subject], *, marked: bool) -> None:
        self._marked = marked
        self._classes: defaultdict[str, set[str]] = defaultdict(set)
        for subject in subjects:
            self._classes[subject.indicator].update(*subject.words[marked].own)
        self._names = Names(
            (name, subject.indicator, subject)
            for subject in subjects
            for name in subject.words[marked].names
        )
        self.fits = self._names.fits

    def classes(self, indicator: str) -> set[str]:
        """The words that set parts of an indicator apart."""
        return self._classes[indicator]

    def is_used(self, word: str) -> bool:
        """Whether a name of any subject has a word."""
        return self._names.has(word)

    def explained(self, noun: Iterable[str], subject: Subject) -> float:
        """How much of a noun a subject's words have too; 1 of none."""
        known = subject.words[self._marked].counted
        total = there = 0.0
        for word in noun:
            weight = self._names.weight(word)
            total += weight
            there += weight if word in known else 0.0
        return there / total if total else 1.0

    def is_called(
        self, subject: Subject, evidence: Mapping[str, float], least: float = 0.5
    ) -> bool:
        """Whether the evidence has half of the words of the fact's own label, in one language."""
        label = subject.fact.label
        names = _heads(label.vi, self._marked) + _heads(label.en, self._marked)
        return any(sum(evidence.get(w, 0.0) for w in name) >= least * len(name) for name in names)


@cache
def _heads(label: str, marked: bool) -> list[frozenset[str]]:  # noqa: FBT001
    """The words of a label, and those before its first comma."""
    texts = (label, _HEAD.split(label)[0])
    return [frozenset(keys(text, marked=marked)) - FUNCTION_WORDS[marked] for text in texts]


def _implied(subjects: Iterable[Subject], *, marked: bool) -> dict[str, frozenset[str]]:
    """The words that every indicator in a unit is named by, such as "revenue" of dong."""
    named: defaultdict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for subject in subjects:
        words = frozenset[str]().union(*subject.words[marked].names)
        named[subject.unit][subject.indicator] = words
    return {
        unit: frozenset.intersection(*names.values())
        for unit, names in named.items()
        if len(names) > 1
    }


def _unit_words(units: Iterable[Unit]) -> dict[str, str]:
    """What texts and editors write for units, and the id of the first that each stands for."""
    words: dict[str, str] = {}
    for unit in units:
        for form in (*unit.forms, unit.label.vi, unit.label.en):
            words.setdefault(form, unit.id)
            words.setdefault(fold(form), unit.id)
    return words


_PERCENT = re.compile(r"(?<!\d)(?<!\d )(?:%|\b(?:percent|per cent|phần trăm)\b)", re.IGNORECASE)
"""What says, without a number before it, that percentages follow."""
_HEAD = re.compile(r"[,:] ")

"""All that a registry counts, and how its units and places go together."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from fractions import Fraction

from qnfacts.audit.lexicon import Lexicon
from qnfacts.audit.places import Places
from qnfacts.audit.stated import Subject, stated_numbers
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
        every = tuple(stated_numbers(registry, self.unit_words))
        self.lexicons = {marked: Lexicon(every, marked=marked) for marked in (False, True)}
        self.siblings: defaultdict[str, list[Subject]] = defaultdict(list)
        for subject in every:
            self.siblings[subject.indicator].append(subject)
        recorded = [subject for subject in every if subject.is_recorded]
        self.implied = {marked: _implied(recorded, marked=marked) for marked in (False, True)}
        placed = Counter(subject.areas for subject in recorded).most_common(1)
        self.main = placed[0][0] if placed else frozenset[str]()
        self._indicators_of = Counter(u for u, _ in {(s.unit, s.indicator) for s in recorded})

    def counts_alone(self, unit: str) -> bool:
        """Whether one indicator alone is counted in a unit."""
        return self._indicators_of[unit] == 1

    def rate(self, unit: str, into: str) -> Fraction | None:
        """How many of one unit another is; None where they do not convert."""
        if unit == into:
            return Fraction(1)
        if unit not in self.units or into not in self.units:
            return None
        (base, many), (other, few) = self._in_base(unit), self._in_base(into)
        return many / few if base == other else None

    def is_measure(self, unit: str) -> bool:
        """Whether a unit measures, and does not count things: it has a symbol, or is unknown."""
        known = self.units.get(unit)
        if not unit or known is None:
            return bool(unit)
        return known.symbol is not None or known.base is not None

    def _in_base(self, unit: str) -> tuple[str, Fraction]:
        return in_base(unit, lambda id_: (self.units[id_].base, self.units[id_].factor))


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

"""What a registry's facts are about, in the words by which drafts may speak of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from fractions import Fraction
from functools import partial
from math import log
from typing import NamedTuple

from qnfacts.audit.comparing import Amount, amount
from qnfacts.audit.places import Places, areas_of
from qnfacts.audit.times import rate_in
from qnfacts.audit.tokens import FUNCTION_WORDS, is_content, keys
from qnfacts.quantities import scan_in
from qnfacts.records.catalogue import in_base
from qnfacts.registry.model import Fact, Indicator, Registry, Source, Unit, by_id
from qnfacts.terms import Language
from qnfacts.text.folding import fold
from qnfacts.values.value import Value


class Words(NamedTuple):
    """The words of a subject, by their keys.

    `names` are what it is called, each a set of words; `all` are all the words that it is spoken
    of in, those of its quotations too; any of `own` sets a part apart from the whole.
    """

    names: tuple[frozenset[str], ...]
    all: frozenset[str]
    own: tuple[frozenset[str], ...]


class Subject(NamedTuple):
    """A number that the registry states, and what it counts.

    `words` are with and without diacritics. A number that is not recorded as a value stands in a
    quotation; its indicator is then the id of its fact.
    """

    fact: Fact
    value: Value
    amount: Amount
    unit: str
    indicator: str
    areas: frozenset[str]
    period: str | None
    is_target: bool
    rate: str | None
    published: tuple[str, ...]
    words: Mapping[bool, Words]
    is_recorded: bool = True

    @property
    def dimensions(self) -> frozenset[tuple[str, object]]:
        """The class that it counts."""
        return frozenset(getattr(self.fact, "dimensions", {}).items())


class Subjects:
    """All subjects of a registry, and which of them a word may be about."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.units: Mapping[str, Unit] = by_id(registry.units)
        self.places = Places(registry)
        self.unit_words = _unit_words(registry.units)
        self.all = tuple(_subjects(registry, self.unit_words))
        self._by_word: dict[bool, dict[str, list[Subject]]] = {
            marked: _index(self.all, marked=marked) for marked in (False, True)
        }
        self._weights = {marked: _weights(self.all, marked=marked) for marked in (False, True)}
        self.unknown_weight = 1 + log(max(2, len({s.indicator for s in self.all})))
        units = {(subject.unit, subject.indicator) for subject in self.all if subject.is_recorded}
        self._names = {
            marked: {id(s): self._weighed(s, marked=marked) for s in self.all}
            for marked in (False, True)
        }
        self._indicators_of = Counter(unit for unit, _ in units)
        self.siblings = _siblings(self.all)
        placed = Counter(s.areas for s in self.all if s.is_recorded)
        self.main = placed.most_common(1)[0][0] if placed else frozenset[str]()
        self.groups = [
            every for every in self.siblings.values() if every[1:] and every[0].is_recorded
        ]
        self._class_words = {
            marked: {
                indicator: frozenset[str]().union(
                    *(own for s in every for own in s.words[marked].own)
                )
                for indicator, every in self.siblings.items()
            }
            for marked in (False, True)
        }

    def about(self, words: Iterable[str], *, marked: bool) -> list[Subject]:
        """The subjects that any of these words names."""
        index = self._by_word[marked]
        found = {id(s): s for word in words for s in index.get(word, ())}
        return list(found.values())

    def fit(
        self, subject: Subject, evidence: Mapping[str, float], close: Container[str], *, marked: bool
    ) -> float:
        """How much of one of a subject's names the evidence has, by what its words tell.

        A name of a single word has to be among the `close` ones.
        """
        best = 0.0
        for words, total in self._names[marked][id(subject)]:
            there = 0.0
            if len(words) == 1 and words[0][0] not in close:
                continue
            for word, weight in words:
                if word in evidence:
                    there += weight * evidence[word]
            best = max(best, there / total)
        return best

    def names(self, subject: Subject, evidence: Mapping[str, float], *, marked: bool) -> bool:
        """Whether the evidence has most of the words of the fact's own label, in one language."""
        labels = (subject.fact.label.vi, subject.fact.label.en)
        named = [_name(label, marked=marked) for label in labels]
        return any(sum(evidence.get(w, 0.0) for w in name) * 2 >= len(name) for name in named)

    def class_words(self, indicator: str, *, marked: bool) -> frozenset[str]:
        """The words that set parts of an indicator apart."""
        return self._class_words[marked].get(indicator, frozenset())

    def _weighed(
        self, subject: Subject, *, marked: bool
    ) -> list[tuple[list[tuple[str, float]], float]]:
        """The words of each of its names with what they tell, and the sum of that."""
        named = [
            [(word, self.weight(word, marked=marked)) for word in name]
            for name in subject.words[marked].names
        ]
        return [(words, sum(weight for _, weight in words)) for words in named]

    def weight(self, word: str, *, marked: bool) -> float:
        """How much a word tells: the fewer indicators have it, the more."""
        return self._weights[marked].get(word, self.unknown_weight)

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
        if not unit:
            return False
        known = self.units.get(unit)
        return known is None or known.symbol is not None or known.base is not None

    def _in_base(self, unit: str) -> tuple[str, Fraction]:
        return in_base(unit, lambda id_: (self.units[id_].base, self.units[id_].factor))


def _unit_words(units: Iterable[Unit]) -> dict[str, str]:
    """What texts and editors write for units, and the id of the first that each stands for."""
    words: dict[str, str] = {}
    for unit in units:
        for form in (*unit.forms, unit.label.vi, unit.label.en):
            words.setdefault(form, unit.id)
            words.setdefault(fold(form), unit.id)
    return words


def _subjects(registry: Registry, unit_words: Mapping[str, str]) -> Iterator[Subject]:
    indicators, sources, units = (
        by_id(registry.indicators),
        by_id(registry.sources),
        by_id(registry.units),
    )
    for fact in registry.facts:
        value = getattr(fact, "value", None)
        if value is None or fact.indicator is None:  # type: ignore[union-attr]
            yield from _quoted(fact, sources, unit_words)
            continue
        indicator = indicators[fact.indicator]  # type: ignore[union-attr]
        unit = units[fact.unit or indicator.unit]  # type: ignore[union-attr]
        names = [
            *(indicator.label.vi, indicator.label.en, *indicator.forms),
            *(fact.label.vi, fact.label.en, *fact.aliases),
            *_counted(fact, value, sources, unit_words),
        ]
        quoted = [text for quote in fact.quotes for text in (*quote.spans, quote.translation)]
        own = _own(fact, indicator)
        yield Subject(
            fact=fact,
            value=value,
            amount=amount(value),
            unit=unit.id,
            indicator=indicator.id,
            areas=areas_of(fact),
            period=fact.due if fact.kind == "target" else fact.period,  # type: ignore[union-attr]
            is_target=fact.kind == "target",
            rate=next(filter(None, map(rate_in, [*names, *quoted])), None),
            published=tuple({sources[quote.source].issued for quote in fact.quotes}),
            words=_words(names, [*quoted, *unit.forms, unit.label.vi, unit.label.en], own),
        )


def _quoted(
    fact: Fact, sources: Mapping[str, Source], unit_words: Mapping[str, str]
) -> Iterator[Subject]:
    """The numbers in the quotations of a fact that records none."""
    for quote in fact.quotes:
        code = sources[quote.source].language
        other: Language = "en" if code == "vi" else "vi"
        for language, text in ((code, " ".join(quote.spans)), (other, quote.translation)):
            for reading in scan_in(language, text, unit_words):
                if reading.value is not None:
                    after = _CLAUSE.split(text[reading.end :], maxsplit=1)[0]
                    names = [fact.label.vi, fact.label.en, *fact.aliases, after]
                    yield Subject(
                        fact=fact,
                        value=reading.value,
                        amount=amount(reading.value),
                        unit=reading.value.unit or "",
                        indicator=fact.id,
                        areas=areas_of(fact),
                        period=None,
                        is_target=False,
                        rate=None,
                        published=(sources[quote.source].issued,),
                        words=_words(names, [quote.translation, *quote.spans], []),
                        is_recorded=False,
                    )


def _own(fact: Fact, indicator: Indicator) -> list[Callable[[bool], frozenset[str]]]:
    """What sets a part apart: the values of its dimensions, and what its labels say besides."""
    if not fact.dimensions:  # type: ignore[union-attr]
        return []
    values = " ".join(str(of) for of in fact.dimensions.values())  # type: ignore[union-attr]
    common = " ".join((indicator.label.vi, indicator.label.en, *indicator.forms))
    labels = ((values, ""), (fact.label.vi, common), (fact.label.en, common))
    return [partial(_besides, *pair) for pair in labels]


def _besides(label: str, common: str, marked: bool) -> frozenset[str]:  # noqa: FBT001
    telling = {w for w in keys(label, marked=marked) if w not in FUNCTION_WORDS[marked]}
    return frozenset(
        telling - set(re.findall(r"[^\W\d_]\w*", " ".join(keys(common, marked=marked))))
    )


def _counted(
    fact: Fact, value: Value, sources: Mapping[str, Source], unit_words: Mapping[str, str]
) -> Iterator[str]:
    """The words that stand behind the number in the fact's first quotation."""
    quote = fact.quotes[0]
    language: Language = sources[quote.source].language
    other: Language = "en" if language == "vi" else "vi"
    for code, text in ((language, " ".join(quote.spans)), (other, quote.translation)):
        for reading in scan_in(code, text, unit_words):
            read = reading.value
            if read and (read.interval, read.hedge) == (value.interval, value.hedge):
                after = _CLAUSE.split(text[reading.start :], maxsplit=1)[0]
                yield re.sub(r"\d[\d.,]*", " ", after)
                break


def _words(
    names: Iterable[str], others: Iterable[str], own: Iterable[Callable[[bool], frozenset[str]]]
) -> dict[bool, Words]:
    names, others, own = list(names), list(others), list(own)
    return {
        marked: Words(
            tuple(dict.fromkeys(filter(None, (_name(name, marked=marked) for name in names)))),
            frozenset(key for text in (*names, *others) for key in keys(text, marked=marked)),
            tuple(dict.fromkeys(filter(None, (of(marked) for of in own)))),
        )
        for marked in (False, True)
    }


def _name(name: str, *, marked: bool) -> frozenset[str]:
    """The telling words of a name; none of one that is a class alone, as "5 stars"."""
    words = keys(name, marked=marked)
    telling = frozenset(word for word in words if is_content(word, marked=marked))
    if len(telling) < 2 < len(words) + 1:
        telling = frozenset(words)
    classed = any(word.isdecimal() and len(word) < len("2025") for word in words)
    return frozenset() if classed and len(telling) < 2 else telling


def _index(subjects: Iterable[Subject], *, marked: bool) -> dict[str, list[Subject]]:
    index: defaultdict[str, list[Subject]] = defaultdict(list)
    for subject in subjects:
        words = subject.words[marked]
        for word in frozenset().union(*words.names, *words.own):
            index[word].append(subject)
    return index


def _weights(subjects: Iterable[Subject], *, marked: bool) -> dict[str, float]:
    indicators: defaultdict[str, set[str]] = defaultdict(set)
    for subject in subjects:
        for word in frozenset().union(*subject.words[marked].names):
            indicators[word].add(subject.indicator)
    every = max(2, len({subject.indicator for subject in subjects}))
    return {word: 1 + log(every / len(of)) for word, of in indicators.items()}


def _siblings(subjects: Iterable[Subject]) -> Mapping[str, list[Subject]]:
    """The subjects of each indicator."""
    found: defaultdict[str, list[Subject]] = defaultdict(list)
    for subject in subjects:
        found[subject.indicator].append(subject)
    return found


_CLAUSE = re.compile(r"(?<!\d)[.;:]|[;:]|,(?!\d)")

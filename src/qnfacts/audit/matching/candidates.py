"""Aboutness: the facts that a number may be about, how well each fits, and the verdict if it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from qnfacts.audit.facts.comparing import Amount, is_same_number
from qnfacts.audit.facts.stated import SERIES, Subject
from qnfacts.audit.matching.narrowing import is_narrower, is_other_measure
from qnfacts.audit.matching.said import PERCENT, Said
from qnfacts.audit.matching.settling import verdict_on
from qnfacts.audit.reading.places import ELSEWHERE
from qnfacts.audit.reading.tokens import is_content, keys
from qnfacts.audit.verdicts import BORNE_OUT, Verdict


@dataclass
class Candidate:
    """A subject that a number may be about.

    `fit` is how much of one of its names stands around the number, `explained` how much of what
    is said to be counted its words have. `read` is the number in the subject's unit, or None where
    the units do not convert; `same` says that it is the very number.
    """

    said: Said
    subject: Subject
    fit: float
    explained: float
    read: Amount | None
    same: bool

    @cached_property
    def verdict(self) -> Verdict:
        """The verdict on the number if it is about the subject."""
        verdict = verdict_on(self.said, self.subject, self.read, same=self.same)
        return "wrong-unit" if verdict in BORNE_OUT and self._is_of_another_base else verdict

    @property
    def worth(self) -> float:
        """How well it fits, all in all."""
        return self.fit * self.explained

    @property
    def is_sure(self) -> bool:
        """Whether enough of what is said is about the subject: more for a graver verdict."""
        if self._is_of_another_base:
            return self.fit >= _TO_MOVE[1]
        if self.fit < _TO_RECOGNISE[0] or self.explained < _TO_RECOGNISE[1]:
            return False
        if self.verdict in _OTHER_THINGS:
            fit, explained = _TO_MOVE
        elif self.same and _is_telling(self.subject) and self.verdict != "target-as-fact":
            fit, explained = _TO_RECOGNISE
            fit = fit if self.verdict in BORNE_OUT else _TO_SUPPORT[0]
        elif self.verdict in BORNE_OUT:
            fit, explained = _TO_SUPPORT
        elif self.verdict == "target-as-fact":
            fit, explained = _TO_CONTRADICT[0], _TO_CORRECT[1]
        elif self.same:
            fit, explained = _TO_CORRECT
        else:
            fit, explained = _TO_CONTRADICT
        return self.fit >= fit and self.explained >= explained

    @cached_property
    def _is_of_another_base(self) -> bool:
        """Whether it is the fact's percentage, but of what no word of the fact names."""
        is_share = self.same and self.said.unit == PERCENT == self.subject.unit
        return is_share and self.explained == 0 and self.said.has_base and _is_telling(self.subject)


def _is_telling(subject: Subject) -> bool:
    """Whether its number is rarely met by chance: it has hundreds, or decimals."""
    number = subject.amount.number
    return number is not None and (number >= _MANY or number.denominator > 1)


def candidates(said: Said) -> list[Candidate]:
    """What a number may be about, the best first."""
    return sorted(_Matcher(said).candidates(), key=lambda candidate: -candidate.worth)


class _Matcher:
    """One number held against the subjects of a registry."""

    def __init__(self, said: Said) -> None:
        self._said = said
        self._here = said.around
        self._subjects = said.subjects
        self._marked = said.sentence.marked
        self._lexicon = said.subjects.lexicons[self._marked]

    def candidates(self) -> Iterator[Candidate]:
        """The subjects of this class and series, in this unit or in one that may be a mistake."""
        for subject, named in (*self._said.named, *self._by_unit()):
            if self._is_other_series(subject) or not self._is_of_the_class(subject):
                continue
            if is_narrower(self._said, subject, self._noun):
                continue
            if is_other_measure(self._said, subject):
                continue
            rate = self._rate(subject)
            amount = self._said.amount
            read = amount if rate in (None, 1) else amount.scaled(rate)
            same = is_same_number(subject.amount, read)
            if rate is None and not self._may_mistake(subject, same=same):
                continue
            explained = self._lexicon.explained(self._noun, subject)
            if not same and not subject.words[self._marked].own:
                prose = self._lexicon.explained(self._own(subject), subject)
                explained = min(explained, prose * (1 if self._said.mention.is_ratio else _PROSE))
            fit = self._fit(subject, named, same=same)
            yield Candidate(self._said, subject, fit, explained, read if rate else None, same)

    @cached_property
    def _places(self) -> set[str]:
        """The words of the registry's places that the sentence names."""
        sentence = self._said.sentence
        marks = [m for m in sentence.marks(self._subjects.places) if m.area != ELSEWHERE]
        return {token.key for m in marks for token in sentence.words_of((m.at, m.end))}

    @cached_property
    def _noun(self) -> list[str]:
        """What is counted, without the places that it is in."""
        noun = self._here.noun or self._said.base
        return [word for word in noun if word not in self._places]

    def _own(self, subject: Subject) -> list[str]:
        """The telling words of its clause, without the places that no text of the subject names."""
        strange = self._places - subject.words[self._marked].all
        return [word for word in self._here.own if word not in strange]

    def _by_unit(self) -> Iterator[tuple[Subject, float]]:
        """Subjects that alone are counted in the unit, by the very number and hedge."""
        unit, amount = self._said.unit, self._said.amount
        if unit and self._subjects.counts_alone(unit) and not self._subjects.is_measure(unit):
            named = {id(subject) for subject, _ in self._said.named}
            for subject in self._subjects.of_unit(unit):
                is_hedged = amount.hedge is not None and amount.hedge == subject.amount.hedge
                if (
                    is_hedged
                    and id(subject) not in named
                    and is_same_number(subject.amount, amount)
                ):
                    yield subject, _UNIT

    def _rate(self, subject: Subject) -> Fraction | None:
        """How many of its unit the draft's is; things that are counted may go by any name."""
        unit = self._said.unit
        is_measure = self._subjects.is_measure(subject.unit)
        if unit is None:
            return None if is_measure else Fraction(1)
        rate = self._subjects.rate(unit, subject.unit)
        if rate is not None or is_measure:
            return rate
        number = subject.amount.number
        if self._said.mention.is_ratio and number is not None and number < 1:
            return Fraction(1, 100)
        if self._subjects.is_measure(unit) or self._is_another(unit, subject):
            return None
        return Fraction(1)

    def _is_another(self, unit: str, subject: Subject) -> bool:
        """Whether another unit of the registry has words that no name of the subject has."""
        mention = self._said.mention
        said = keys(
            self._said.sentence.draft.text[mention.start : mention.end], marked=self._marked
        )
        words = {word for word in said if is_content(word, marked=self._marked)}
        names = frozenset[str]().union(*subject.words[self._marked].names)
        return unit != subject.unit and bool(words - names)

    def _may_mistake(self, subject: Subject, *, same: bool) -> bool:
        """Whether one unit may stand for the other: both measure, or it is the number."""
        is_measure = self._subjects.is_measure
        if self._said.unit == PERCENT:
            return is_measure(subject.unit)
        return is_measure(self._said.unit or "") and (same or is_measure(subject.unit))

    def _is_of_the_class(self, subject: Subject) -> bool:
        """Whether the draft counts the same class: what sets it apart is said, or is not."""
        own = subject.words[self._marked].own
        every = self._lexicon.classes(subject.indicator)
        siblings = self._subjects.siblings[subject.indicator]
        if self._compares(siblings):
            return False
        for words in self._told if every else ():
            if present := every & words:
                if not own:
                    others = [o for s in siblings for o in s.words[self._marked].own]
                    return not any(other <= present for other in others)
                is_named = any(words <= present for words in own)
                return is_named and not self._said.is_open_class and not self._is_behind(subject)
        return not own

    def _compares(self, classes: Iterable[Subject]) -> bool:
        """Whether the words before the number in its clause name two classes."""
        led = set(self._here.led)
        every = {each.words[self._marked].own for each in classes}
        return sum(any(own <= led for own in names) for names in every) > 1

    def _is_behind(self, subject: Subject) -> bool:
        """Whether the clause behind the number names another class before the subject's."""
        clause, marked = self._here.clause, self._marked

        def first(each: Subject) -> int:
            """Where the first of its names is complete; behind all others where none is."""
            ends = [
                max(map(clause.index, own)) for own in each.words[marked].own if own <= {*clause}
            ]
            return min(ends, default=len(clause))

        return first(subject) > min(map(first, self._subjects.siblings[subject.indicator]))

    @cached_property
    def _told(self) -> tuple[frozenset[str], ...]:
        """The words that may name a class, the nearest first."""
        return tuple(map(frozenset, (self._here.clause, self._here.led, self._here.row)))

    def _is_other_series(self, subject: Subject) -> bool:
        """Whether the draft speaks of one of a series and its names of another: 5G, 4G."""
        meant = subject.words[self._marked].series if self._series else ()
        return bool(meant) and self._series.isdisjoint(meant)

    @cached_property
    def _series(self) -> frozenset[str]:
        return frozenset(filter(SERIES.fullmatch, self._here.own))

    def _fit(self, subject: Subject, best: float, *, same: bool) -> float:
        """How well a subject fits whose name fits so well: its class, unit and number tell, too."""
        if subject.words[self._marked].own:  # said, as _is_of_the_class makes sure
            best += _CLASS
        unit = subject.unit
        is_unit = self._said.unit == unit and not self._subjects.is_measure(unit)
        if is_unit and self._is_known(self._here.clause, subject):
            best = max(best, _ALONE if self._subjects.counts_alone(unit) else _UNIT)
        if same and self._here.noun and self._is_known(self._here.own, subject):
            best += _CLASS
        return min(best, 1.0)

    def _is_known(self, words: Iterable[str], subject: Subject) -> bool:
        """Whether words say nothing of what is counted but what the fact does."""
        known = subject.words[self._marked].all
        return all(word in known for word in words if is_content(word, marked=self._marked))


_OTHER_THINGS = frozenset({"wrong-place", "wrong-period", "wrong-unit"})
_MANY = 100
_TO_RECOGNISE = 0.45, 0.4
_TO_SUPPORT = 0.55, 0.5
_TO_MOVE = 0.55, 0.65
_TO_CORRECT = 0.55, 0.45
_TO_CONTRADICT = 0.7, 0.8
"""How much of a name and of what is said has to fit: the more, the graver the verdict."""
_CLASS = 0.2
_ALONE, _UNIT = 0.8, 0.55
_PROSE = 1.8

"""What a number may be about: subjects whose names fit, and the verdict if it is."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from qnfacts.audit.comparing import is_same_number
from qnfacts.audit.said import PERCENT, Said
from qnfacts.audit.settling import verdict_on
from qnfacts.audit.stated import Subject
from qnfacts.audit.subjects import Subjects
from qnfacts.audit.tokens import is_content
from qnfacts.audit.verdicts import BORNE_OUT, Verdict


class Candidate(NamedTuple):
    """A subject that a number may be about: how well its names fit, and what follows."""

    subject: Subject
    fit: float
    explained: float
    verdict: Verdict
    same: bool = False

    @property
    def worth(self) -> float:
        """How well it fits, all in all."""
        return self.fit * self.explained

    @property
    def is_sure(self) -> bool:
        """Whether enough of what is said is about the subject: more for a graver verdict."""
        if self.verdict in _OTHER_THINGS:
            fit, explained = _TO_MOVE
        elif self.same and _is_telling(self.subject) and self.verdict != "target-as-fact":
            fit, explained = _TO_RECOGNISE
            fit = fit if self.verdict in BORNE_OUT else TO_SUPPORT[0]
        elif self.verdict in BORNE_OUT:
            fit, explained = TO_SUPPORT
        elif self.verdict == "target-as-fact":
            fit, explained = _TO_CONTRADICT[0], _TO_CORRECT[1]
        elif self.same:
            fit, explained = _TO_CORRECT
        else:
            fit, explained = _TO_CONTRADICT
        return self.fit >= fit and self.explained >= explained


def _is_telling(subject: Subject) -> bool:
    """Whether its number is rarely met by chance: it has hundreds, or decimals."""
    number = subject.amount.number
    return number is not None and (number >= _MANY or number.denominator > 1)


def candidates(said: Said, subjects: Subjects, least: float) -> list[Candidate]:
    """What a number may be about and fits at least so well, the best first."""
    return sorted(_possible(said, subjects, least), key=lambda candidate: -candidate.worth)


def _possible(said: Said, subjects: Subjects, least: float) -> Iterator[Candidate]:
    here, marked = said.around, said.sentence.marked
    close = {*here.noun, *here.near, *here.row} if here.noun or here.row else here.evidence
    lexicon = subjects.lexicons[marked]
    evidence = dict.fromkeys(subjects.implied[marked].get(said.unit or "", ()), _IMPLIED)
    for subject, named in lexicon.fits({**evidence, **here.evidence}, close, _LEAST):
        if not _class_fits(said, subject, subjects):
            continue
        fit = _fit(said, subject, subjects, named)
        if fit < least:
            continue
        rate = _rate(said, subject, subjects)
        read = said.amount if rate in (None, 1) else said.amount.scaled(rate)
        same = is_same_number(subject.amount, read)
        if rate is None and not _may_mistake(said, subject, subjects, same=same):
            continue
        verdict = verdict_on(said, subject, subjects, read if rate else None, same=same)
        if same and here.noun and _is_all(here.own, said, subject):
            fit = min(fit + _CLASS, 1.0)
        is_other = not same and verdict != "wrong-unit"
        if is_other and evidence and not evidence.keys() & here.evidence.keys():
            fit -= _IMPLIED / 2
        explained = _explained(here.noun, said, subject, subjects)
        if not same and not subject.words[marked].own:
            explained = min(explained, _PROSE * _explained(here.own, said, subject, subjects))
        yield Candidate(subject, fit, explained, verdict, same)


def _rate(said: Said, subject: Subject, subjects: Subjects) -> Fraction | None:
    """How many of the subject's unit the draft's is; things that are counted may go by any name."""
    is_measure = subjects.is_measure(subject.unit)
    if said.unit is None:
        return None if is_measure else Fraction(1)
    rate = subjects.rate(said.unit, subject.unit)
    if rate is not None or is_measure:
        return rate
    number = subject.amount.number
    if said.mention.is_ratio and number is not None and number < 1:
        return Fraction(1, 100)
    return None if subjects.is_measure(said.unit) else Fraction(1)


def _may_mistake(said: Said, subject: Subject, subjects: Subjects, *, same: bool) -> bool:
    """Whether one unit may stand where the other is meant: both measure, or the number is right."""
    if said.unit == PERCENT:
        return subjects.is_measure(subject.unit)
    return subjects.is_measure(said.unit or "") and (same or subjects.is_measure(subject.unit))


def _class_fits(said: Said, subject: Subject, subjects: Subjects) -> bool:
    """Whether the draft counts the same class: what sets it apart is said, or is not."""
    marked = said.sentence.marked
    if _is_other_series(said.around.own, subject, marked=marked):
        return False
    every = subjects.lexicons[marked].classes(subject.indicator)
    if not every:
        return True
    others = [s for s in subjects.siblings[subject.indicator] if s.words[marked].own]
    for words in (said.around.clause, said.around.led, said.around.row):
        present = every & set(words)
        if present:
            own = subject.words[marked].own
            if not own:
                return not any(o <= present for s in others for o in s.words[marked].own)
            return any(o <= present for o in own) and not _OPEN_CLASS.search(said.around.after)
    return not subject.words[marked].own


def _is_other_series(words: Sequence[str], subject: Subject, *, marked: bool) -> bool:
    """Whether the draft speaks of one of a series and the subject's names of another: 5G, 4G."""
    named = frozenset[str]().union(*subject.words[marked].names)
    told, meant = ({w for w in those if _SERIES.fullmatch(w)} for those in (words, named))
    return bool(told and meant and not told & meant)


def _fit(said: Said, subject: Subject, subjects: Subjects, best: float) -> float:
    """How well a subject fits of which a name fits so well: its class and its unit tell, too."""
    if subject.words[said.sentence.marked].own:  # said, as _class_fits makes sure
        best += _CLASS
    is_unit = said.unit == subject.unit and not subjects.is_measure(subject.unit)
    if is_unit and _is_all(said.around.clause, said, subject):
        best = max(best, _ALONE if subjects.counts_alone(subject.unit) else _UNIT)
    return min(best, 1.0)


def _is_all(words: Sequence[str], said: Said, subject: Subject) -> bool:
    """Whether words say nothing of what is counted but what the fact does."""
    known, marked = subject.words[said.sentence.marked].all, said.sentence.marked
    return all(word in known for word in words if is_content(word, marked=marked))


def _explained(words: Sequence[str], said: Said, subject: Subject, subjects: Subjects) -> float:
    """How much of the words that say what is counted the fact has too; 1 of none."""
    share = subjects.lexicons[said.sentence.marked].explained(words, subject)
    if said.unit == PERCENT:
        return share
    if said.unit is not None and subjects.is_measure(said.unit):  # what is behind is what it is of
        return _OF_MEASURE + (1 - _OF_MEASURE) * share
    return share


_OTHER_THINGS = frozenset({"wrong-place", "wrong-period", "wrong-unit"})
_MANY = 100
_TO_RECOGNISE = 0.45, 0.4
TO_SUPPORT = 0.55, 0.5
_TO_MOVE = 0.55, 0.65
_TO_CORRECT = 0.55, 0.45
_TO_CONTRADICT = 0.7, 0.8
"""How much of a name and of what is said has to fit: the more, the graver the verdict."""
_LEAST, _IMPLIED = 0.35, 0.7
_CLASS = 0.2
_ALONE, _UNIT = 0.8, 0.55
_OF_MEASURE, _PROSE = 0.65, 1.8
_SERIES = re.compile(r"\d+[a-z]+|[a-z]+\d+")
_OPEN_CLASS = re.compile(
    r"\b(?:trở lên|trở xuống|or more|or higher|and above|at least)\b", re.IGNORECASE
)
"""What makes of a class all classes from there."""

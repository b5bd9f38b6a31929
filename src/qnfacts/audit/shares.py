"""What follows exactly from stated numbers: shares of a whole, sums and differences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from qnfacts.audit.said import PERCENT, Said
from qnfacts.audit.stated import Subject
from qnfacts.audit.verdicts import Judgement


def share_of(said: Said) -> Judgement | None:
    """The judgement on a percentage that is the share of parts in their whole."""
    number, hedge = said.amount.number, said.amount.hedge
    if said.unit != PERCENT or number is None or hedge not in (None, "about", "nearly"):
        return None
    for parts, whole in _parts(said):
        above, below = _total(parts), whole.amount.bounds.exact
        if above is None or not below or above >= below:
            continue
        share = 100 * above / below
        ids = _ids([*parts, whole])
        if share == number or any(round(share, places) == number for places in range(3)):
            return Judgement(said.mention.span, "supported", ids)
        if (said.mention.is_ratio or hedge) and abs(number - share) * 10 <= share:
            return Judgement(said.mention.span, "rounded", ids)
    return None


def sum_of(said: Said) -> Judgement | None:
    """The judgement on a number that parts of one whole add up to, or leave."""
    number, hedge = said.amount.number, said.amount.hedge
    if number is None or hedge is not None or number < _LEAST or said.unit == PERCENT:
        return None
    is_rest = _REST.search(said.sentence.text)
    for every in _groups(said):
        for chosen in _together(said, every):
            if _total(chosen) == number:
                return Judgement(said.mention.span, "supported", _ids(chosen))
        wholes = [subject for subject in _wholes(said, every) if not subject.is_target]
        for whole in wholes if is_rest else ():
            for part in every:
                total, less = _total([whole]), _total([part])
                if total is not None and less is not None and total - less == number:
                    return Judgement(said.mention.span, "supported", _ids([whole, part]))
    return None


def _parts(said: Said) -> Iterator[tuple[Sequence[Subject], Subject]]:
    """Parts that the draft speaks of, with their whole; a figure with its target too."""
    marked, text, before = said.sentence.marked, _words(said), said.sentence.before
    earlier = {t.key for t in said.sentence.words_of(before.span)} if before else set()
    stated = {m.value.interval.exact for m in said.sentence.quantities if m.value}
    for every in _groups(said):
        wholes = _wholes(said, every)
        for whole in wholes:
            for part in every:
                own = part.words[marked].own
                if not whole.is_target and any(o <= text or o <= earlier for o in own):
                    yield [part], whole
            if not whole.is_target:
                yield from ((chosen, whole) for chosen in _together(said, every))
        for figure, target in combinations(sorted(wholes, key=lambda s: s.is_target), 2):
            numbers = {figure.value.interval.exact, target.value.interval.exact}
            if target.is_target and not figure.is_target and numbers <= stated:
                yield [figure], target


def _together(said: Said, every: Sequence[Subject]) -> Iterator[Sequence[Subject]]:
    """Two to four parts of one whole that the sentence names, or counts together."""
    marked, text = said.sentence.marked, _words(said)
    is_open = said.is_open_class or _TOGETHER.search(said.sentence.text)
    parts = [
        subject
        for subject in every
        if (own := subject.words[marked].own) and (is_open or any(o <= text for o in own))
    ]
    for size in range(2, min(len(parts), 4) + 1):
        yield from combinations(parts, size)


def _wholes(said: Said, every: Iterable[Subject]) -> list[Subject]:
    """Those that nothing sets apart."""
    return [subject for subject in every if not subject.words[said.sentence.marked].own]


def _words(said: Said) -> set[str]:
    return {token.key for token in said.sentence.tokens}


def _groups(said: Said) -> Iterator[list[Subject]]:
    """The subjects of each indicator that the sentence speaks of."""
    named = (subject.indicator for subject, fit in said.named if fit >= _ENOUGH)
    for indicator in dict.fromkeys(named):
        every = said.subjects.siblings[indicator]
        if len(every) > 1 and every[0].is_recorded:
            yield every


def _total(parts: Iterable[Subject]) -> Fraction | None:
    """The sum of exact numbers; None where one is none."""
    numbers = [part.amount.bounds.exact for part in parts]
    exact = [number for number in numbers if number is not None]
    return sum(exact, Fraction()) if len(exact) == len(numbers) else None


def _ids(subjects: Iterable[Subject]) -> tuple[str, ...]:
    return tuple(subject.fact.id for subject in subjects)


_TOGETHER = re.compile(
    r"\b(?:tổng cộng|cộng lại|tổng số|together|combined|altogether|in all)\b", re.IGNORECASE
)
_REST = re.compile(r"\b(?:còn lại|số còn|con lai|remaining|the rest|the others?)\b", re.IGNORECASE)
_LEAST = 10
_ENOUGH = 0.6

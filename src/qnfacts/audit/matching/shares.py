"""What follows exactly from stated numbers: shares of a whole, sums and differences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations
from typing import TypeAlias

from qnfacts.audit.facts.stated import Subject
from qnfacts.audit.matching.said import PERCENT, Said
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
    """The judgement on a number that parts of one whole add up to, or leave, or differ by.

    Where the words do not say so, and it can hardly be chance, nothing is known of it.
    """
    number, hedge = said.amount.number, said.amount.hedge
    if number is None or hedge is not None or number < _LEAST or said.unit == PERCENT:
        return None
    follows = [
        (is_told, chosen)
        for every in _groups(said)
        if number in said.subjects.totals(every[0].indicator)
        for is_told, chosen, total in (*_sums(said, every), *_differences(said, every))
        if total == number
    ]
    told = next((chosen for is_told, chosen in follows if is_told), None)
    if told is not None:
        return Judgement(said.mention.span, "supported", _ids(told))
    return Judgement(said.mention.span, "unknown") if follows and number >= _MANY else None


Derived: TypeAlias = tuple[bool, Sequence[Subject], Fraction | None]
"""Whether the draft says that a number follows, from which others, and how much that is."""


def _sums(said: Said, every: Sequence[Subject]) -> Iterator[Derived]:
    together = list(_together(said, every))
    yield from ((True, chosen, _total(chosen)) for chosen in together)
    parts = [subject for subject in every if subject.dimensions][:_MOST]
    for size in range(2, min(len(parts), 4) + 1):
        yield from ((False, chosen, _total(chosen)) for chosen in combinations(parts, size))


def _differences(said: Said, every: Sequence[Subject]) -> Iterator[Derived]:
    """What a part leaves of its whole, and how much more one of two figures is."""
    text, named = said.sentence.text, set(map(id, _named(said, every)))
    is_rest, is_gap = _REST.search(text) is not None, _GAP.search(text) is not None
    figures = [subject for subject in every if not subject.is_target][:_MOST]
    for one, other in permutations(figures, 2):
        more, less = _total([one]), _total([other])
        if more is None or less is None or more <= less:
            continue
        if not one.dimensions and other.dimensions:
            is_told = is_rest or (is_gap and id(other) in named)
        elif one.dimensions:
            is_told = is_gap and {id(one), id(other)} <= named
        else:
            is_told = is_gap and one.period != other.period
        yield is_told, (one, other), more - less


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
    is_open = said.is_open_class or _TOGETHER.search(said.sentence.text)
    parts = [s for s in every if s.dimensions] if is_open else _named(said, every)
    for size in range(2, min(len(parts), 4) + 1):
        yield from combinations(parts, size)


def _named(said: Said, every: Iterable[Subject]) -> list[Subject]:
    """The parts that the sentence names."""
    marked, text = said.sentence.marked, _words(said)
    return [s for s in every if any(own <= text for own in s.words[marked].own)]


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
_REST = re.compile(
    r"\b(?:còn lại|số còn|con lai|không phải|chưa đạt|ngoài|dưới|trừ|remaining|the rest|the others?"
    r"|all but|except|other than|apart from|fewer than|less than|below|not|without)\b",
    re.IGNORECASE,
)
"""What speaks of a whole without one of its parts."""
_GAP = re.compile(
    r"\b(?:outnumber(?:s|ed)?|exceed(?:s|ed)?"
    r"|chênh lệch|cách biệt|hơn|kém|ít hơn|nhiều gấp|so với|tăng|giảm|thêm|chenh lech"
    r"|nhieu hon|it hon|gap|difference|differ|more|fewer|less|up|down|rose|fell|ahead|behind)\b",
    re.IGNORECASE,
)
"""What says how much more there is of one thing than of another."""
_LEAST, _MANY, _MOST = 10, 100, 12
_ENOUGH = 0.6

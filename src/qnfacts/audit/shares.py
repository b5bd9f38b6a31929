"""What follows exactly from stated numbers: shares of a whole, sums and differences."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from qnfacts.audit.verdicts import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qnfacts.audit.said import Said
    from qnfacts.audit.stated import Subject


def share_of(said: Said) -> Judgement | None:
    """The judgement on a percentage that is the share of a part in its whole."""
    number = said.amount.number
    if (
        said.unit != "percent"
        or number is None
        or said.amount.hedge not in (None, "about", "nearly")
    ):
        return None
    for part, whole in _parts(said):
        above, below = part.amount.bounds.exact, whole.amount.bounds.exact
        if above is None or not below or above >= below:
            continue
        share = 100 * above / below
        ids = (part.fact.id, whole.fact.id)
        if share == number or any(round(share, places) == number for places in range(3)):
            return Judgement(said.mention.span, "supported", ids)
        is_vague = said.mention.is_ratio or said.amount.hedge
        if is_vague and abs(number - share) * 10 <= share:
            return Judgement(said.mention.span, "rounded", ids)
    return None


def sum_of(said: Said) -> Judgement | None:
    """The judgement on a number that parts of one whole add up to, or leave."""
    number = said.amount.number
    if number is None or said.amount.hedge is not None or number < _LEAST or said.unit == "percent":
        return None
    marked, text = said.sentence.marked, {token.key for token in said.sentence.tokens}
    is_rest = _REST.search(said.sentence.text)
    is_open = said.is_open_class or _TOGETHER.search(said.sentence.text)
    for every in _groups(said):
        parts = [subject for subject in every if subject.words[marked].own]
        wholes = [s for s in every if not s.words[marked].own and not s.is_target]
        for size in range(2, min(len(parts), 4) + 1):
            for chosen in combinations(parts, size):
                named = all(any(own <= text for own in s.words[marked].own) for s in chosen)
                if (is_open or named) and _total(chosen) == number:
                    return Judgement(said.mention.span, "supported", _ids(chosen))
        for whole in wholes if is_rest else ():
            for part in parts:
                total, less = _total([whole]), _total([part])
                if total is not None and less is not None and total - less == number:
                    return Judgement(said.mention.span, "supported", _ids([whole, part]))
    return None


def _parts(said: Said) -> Iterator[tuple[Subject, Subject]]:
    """Parts that the draft speaks of, each with its whole; a figure with its target too."""
    marked, text = said.sentence.marked, {token.key for token in said.sentence.tokens}
    if said.sentence.before is not None:
        earlier = {t.key for t in said.sentence.words_of(said.sentence.before.span)}
    else:
        earlier = set()
    for every in _groups(said):
        wholes = [subject for subject in every if not subject.words[marked].own]
        for part in every:
            own = part.words[marked].own
            if any(words <= text for words in own) or (own and any(w <= earlier for w in own)):
                yield from ((part, whole) for whole in wholes if not whole.is_target)
        figures = [subject for subject in wholes if not subject.is_target]
        targets = [subject for subject in wholes if subject.is_target]
        stated = {m.value.interval.exact for m in said.sentence.quantities if m.value}
        for figure in figures:
            for target in targets:
                numbers = {figure.value.interval.exact, target.value.interval.exact}
                if numbers <= stated:
                    yield figure, target


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

"""Parts add up to their whole."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.between.comparable import (
    ComparableValue,
    by_topic,
    end,
    start,
)
from qnfacts.problems import Message
from qnfacts.registry.model import Figure
from qnfacts.values.bounds import Bounds


class Breakdown(NamedTuple):
    """A figure, and the figures of its parts along one dimension, one for each category."""

    whole: ComparableValue
    parts: tuple[ComparableValue, ...]


def breakdowns(values: Iterable[ComparableValue]) -> list[Breakdown]:
    """The figures whose parts are recorded too. Means and shares are left out: they do not add.

    Where a whole is recorded often, each of its breakdowns is held against one or two of them.
    """
    return [
        Breakdown(whole, parts)
        for group in by_topic(value for value in values if _adds(value))
        for whole, parts in product(_wholes(group), _parts(group))
    ]


def check_sum(_: CheckedRegistry, breakdown: Breakdown) -> Iterator[Finding]:
    """Parts that come to more than their whole; as a warning, parts that come to less."""
    whole, total = breakdown.whole.bounds, sum(map(_at_least_none, breakdown.parts), _NOTHING)
    listed = ", ".join(part.model.id for part in breakdown.parts)
    at = breakdown.whole.fact.at("value")
    if whole.below(total):
        message = Message(
            "{parts} come to {least}, their whole to {most_of}",
            parts=listed,
            least=_lower(total),
            most_of=_upper(whole),
        )
        hint = "Look each of them up in the source, and whether they are of one whole."
        yield Finding("parts-and-whole", at, message, hint)
    elif total.below(whole) and len(breakdown.parts) > 1:
        message = Message(
            "{parts} come to {least}, their whole to {most_of}",
            parts=listed,
            least=_upper(total),
            most_of=_lower(whole),
        )
        hint = "Look whether the source names a part that the registry lacks."
        yield Finding("parts-and-whole", at, message, hint, "warning")


def _adds(value: ComparableValue) -> bool:
    is_sum = isinstance(value.model, Figure) and value.model.statistic is None
    return is_sum and value.topic[-1] not in _SHARES


def _wholes(group: Sequence[ComparableValue]) -> list[ComparableValue]:
    """The wholes that reach least far down and up: parts that fit these fit every other."""
    wholes = [value for value in group if not value.model.dimensions]
    if not wholes:
        return []
    highest, lowest = max(wholes, key=start), min(wholes, key=end)
    return [highest] if highest is lowest else [highest, lowest]


def _parts(group: Iterable[ComparableValue]) -> Iterator[tuple[ComparableValue, ...]]:
    """The parts along each dimension; of two for the same category the first."""
    along: dict[str, dict[int | str, ComparableValue]] = {}
    for value in group:
        if len(value.model.dimensions) == 1:
            [(name, category)] = value.model.dimensions.items()
            along.setdefault(name, {}).setdefault(category, value)
    for parts in along.values():
        yield tuple(parts.values())


def _at_least_none(part: ComparableValue) -> Bounds:
    """A part without a lower bound is no less than nothing."""
    bounds = part.bounds
    return bounds if bounds.low is not None else replace(bounds, low=Fraction(0), low_open=False)


def _lower(bounds: Bounds) -> str:
    number = _number(bounds.low)
    if bounds.exact is not None:
        return number
    return _hedged("more than" if bounds.low_open else "at least", number)


def _upper(bounds: Bounds) -> str:
    number = _number(bounds.high)
    if bounds.exact is not None:
        return number
    return _hedged("less than" if bounds.high_open else "at most", number)


def _hedged(hedge: str, number: str) -> Message:
    return Message("{hedge} {number}", hedge=Message(hedge), number=number)


def _number(number: Fraction | None) -> str:
    exact = number is not None and number.denominator == 1
    return str(number) if exact else f"{float(number or 0):g}"


_NOTHING = Bounds.point(0)
_SHARES = frozenset({"percent", "percentage-point", "per-mille"})

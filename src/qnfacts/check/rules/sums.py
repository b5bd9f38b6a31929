"""Parts add up to their whole."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from operator import add
from typing import NamedTuple

from qnfacts.check.checked import Subject
from qnfacts.check.comparable import Measured, by_topic
from qnfacts.check.finding import Finding
from qnfacts.registry.model import Figure
from qnfacts.values.bounds import Bounds


class BrokenDown(NamedTuple):
    """A figure, and the figures of its parts along one dimension, one for each category."""

    whole: Measured
    parts: tuple[Measured, ...]


def broken_down(subject: Subject) -> list[BrokenDown]:
    """The figures whose parts are recorded too. Means and shares are left out: they do not add."""
    return [
        BrokenDown(whole, parts)
        for group in by_topic(value for value in subject.measured if _adds(value))
        for whole in group
        if not whole.fact.dimensions
        for parts in _parts(group)
    ]


def find_wrong_sum(_: Subject, given: BrokenDown) -> Iterator[Finding]:
    """Parts that come to more than their whole; as a warning, parts that come to less."""
    whole, total = given.whole.bounds, reduce(add, map(_at_least_none, given.parts))
    listed = ", ".join(part.fact.id for part in given.parts)
    at = given.whole.case.at("value")
    if whole.below(total):
        message = f"{listed} come to {_lower(total)}, their whole to {_upper(whole)}"
        hint = "Look each of them up in the source, and whether they are of one whole."
        yield Finding("parts-and-whole", at, message, hint)
    elif total.below(whole) and len(given.parts) > 1:
        message = f"{listed} come to {_upper(total)}, their whole to {_lower(whole)}"
        hint = "Look whether the source names a part that the registry lacks."
        yield Finding("parts-and-whole", at, message, hint, "warning")


def _adds(value: Measured) -> bool:
    fact = value.fact
    return isinstance(fact, Figure) and fact.statistic is None and value.topic[-1] not in _SHARES


def _parts(group: list[Measured]) -> Iterator[tuple[Measured, ...]]:
    """The parts along each dimension; of two for the same category the first."""
    along: dict[str, dict[int | str, Measured]] = {}
    for value in group:
        if len(value.fact.dimensions) == 1:
            [(name, category)] = value.fact.dimensions.items()
            along.setdefault(name, {}).setdefault(category, value)
    for parts in along.values():
        yield tuple(parts.values())


def _at_least_none(part: Measured) -> Bounds:
    """A part without a lower bound is no less than nothing."""
    bounds = part.bounds
    return bounds if bounds.low is not None else replace(bounds, low=Fraction(0), low_open=False)


def _lower(bounds: Bounds) -> str:
    hedge = "more than " if bounds.low_open else "at least " if bounds.exact is None else ""
    return hedge + _number(bounds.low)


def _upper(bounds: Bounds) -> str:
    hedge = "less than " if bounds.high_open else "at most " if bounds.exact is None else ""
    return hedge + _number(bounds.high)


def _number(number: Fraction | None) -> str:
    exact = number is not None and number.denominator == 1
    return str(number) if exact else f"{float(number or 0):g}"


_SHARES = frozenset({"percent", "percentage-point", "per-mille"})

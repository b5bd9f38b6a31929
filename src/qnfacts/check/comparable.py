"""Values in their base unit, and which of them are of the same thing."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from qnfacts.check.checked import Case, Subject
from qnfacts.check.rules.values import recorded, unit_of
from qnfacts.registry.model import Figure, Target, Unit
from qnfacts.values.bounds import Bounds
from qnfacts.values.interval import Interval


@dataclass(frozen=True)
class Measured:
    """A recorded value, counted in so many of the base of its unit.

    Equal `topic`s are of one indicator, area, time and unit, counted alike, and of one kind of
    fact. "Now" is the same in one source only.
    """

    case: Case
    fact: Figure | Target
    topic: tuple[Hashable, ...]
    interval: Interval
    rate: Fraction

    @cached_property
    def bounds(self) -> Bounds:
        """The numbers that the value can be, in the base of its unit."""
        return Bounds.of(self.interval).scaled(self.rate)


def measure(subject: Subject) -> Iterator[Measured]:
    """Every value of the registry; see `Subject.measured`."""
    for case in subject.cases:
        value, unit, fact = recorded(case), unit_of(subject, case), case.fact
        if value is not None and unit is not None and isinstance(fact, Figure | Target):
            base, rate = _base(subject, unit)
            topic = (fact.kind, fact.indicator, fact.area, *_counted(fact), base)
            yield Measured(case, fact, topic, value.interval, rate)


def by_topic(values: Iterable[Measured]) -> Iterator[list[Measured]]:
    """The values of each topic, in the registry's order."""
    groups: dict[Hashable, list[Measured]] = {}
    for value in values:
        groups.setdefault(value.topic, []).append(value)
    yield from groups.values()


def _counted(fact: Figure | Target) -> tuple[Hashable, ...]:
    """Of what time a value is, and how it is counted."""
    if isinstance(fact, Target):
        return fact.due, fact.statistic, fact.accumulation, fact.set_by
    return fact.period or f"now in {fact.quotes[0].source}", fact.statistic, fact.accumulation


def _base(subject: Subject, unit: Unit) -> tuple[str, Fraction]:
    """The unit that has no base, and how many of it one of `unit` is."""
    rate = Fraction(1)
    while unit.base is not None and unit.factor is not None:
        rate *= Fraction(unit.factor)
        unit = subject.vocabulary.units[unit.base]
    return unit.id, rate

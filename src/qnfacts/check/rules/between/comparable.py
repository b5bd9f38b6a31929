"""Which values are proven, in the base of their unit, and which of them are of the same thing."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import inf

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.rules.claims import aboutness, areas, before, behind, kinds, periods
from qnfacts.registry.model import Figure, Target
from qnfacts.values.bounds import Bounds
from qnfacts.values.edtf import parse_edtf
from qnfacts.values.interval import Interval


@dataclass(frozen=True)
class ComparableValue:
    """The value of a fact, in its own unit; one of that is `rate` of the unit's base.

    Values of the same thing have equal `topic`s: one indicator, area, time and base, counted
    alike, and one kind of fact. "Now" and "about 2019" are the same in one source only.
    """

    fact: CheckedFact
    model: Figure | Target
    topic: tuple[Hashable, ...]
    interval: Interval
    rate: Fraction

    @cached_property
    def bounds(self) -> Bounds:
        """The numbers that the value can be, in the base of its unit."""
        return Bounds.of(self.interval).scaled(self.rate)


def comparable_values(facts: Iterable[CheckedFact]) -> Iterator[ComparableValue]:
    """The values that facts record, in the same order."""
    for fact in facts:
        value, unit, model = fact.value, fact.unit, fact.model
        if value is not None and unit is not None and isinstance(model, Figure | Target):
            base, rate = fact.vocabulary.in_base(unit.id)
            topic = (model.kind, model.indicator, frozenset(model.areas), *_counted(model), base)
            yield ComparableValue(fact, model, topic, value.proven, rate)


def by_topic(values: Iterable[ComparableValue]) -> Iterator[list[ComparableValue]]:
    """The values of each topic, in the registry's order."""
    groups: dict[Hashable, list[ComparableValue]] = {}
    for value in values:
        groups.setdefault(value.topic, []).append(value)
    yield from groups.values()


def start(value: ComparableValue) -> tuple[Fraction | float, bool]:
    """Where a value begins: the less, the further down it reaches."""
    bounds = value.bounds
    return (-inf if bounds.low is None else bounds.low), bounds.low_open


def end(value: ComparableValue) -> tuple[Fraction | float, bool]:
    """Where a value ends: the more, the further up it reaches."""
    bounds = value.bounds
    return (inf if bounds.high is None else bounds.high), not bounds.high_open


def _counted(model: Figure | Target) -> tuple[Hashable, ...]:
    """Of what time a value is, and how it is counted."""
    if isinstance(model, Target):
        return model.due, model.statistic, model.accumulation, model.set_by
    period = model.period or "now"
    if period == "now" or parse_edtf(period).approximate:
        period += f" in {model.quotes[0].source}"
    return period, model.statistic, model.accumulation


def has_proven_value(registry: CheckedRegistry, fact: CheckedFact) -> bool:
    """Whether its own quotation states its value, and of what is recorded."""
    claimed = aboutness.claimed(registry, fact)
    return bool(claimed) and not any(check(registry, *claimed) for check in _CHECKS)


_CHECKS = (
    aboutness.check_named,
    aboutness.check_one_value,
    areas.check_area_of_value,
    periods.check_period,
    before.check_before,
    behind.check_behind,
    kinds.check_level,
    kinds.check_kind,
    kinds.check_asserted,
)

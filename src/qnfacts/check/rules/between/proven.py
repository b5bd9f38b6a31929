"""Which values are proven so far that others can be held against them."""

from collections.abc import Iterator

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.rules.between.comparable import ComparableValue, comparable_values
from qnfacts.check.rules.claims import aboutness, areas, kinds, names, neighbours, periods


def proven_values(registry: CheckedRegistry) -> Iterator[ComparableValue]:
    """The values that their own quotations state, and of what is recorded, in order."""
    claimed = {each.fact.path: each for each in aboutness.claimed(registry)}
    for value in comparable_values(registry):
        claim = claimed.get(value.fact.path)
        if claim and not any(finding for check in _CHECKS for finding in check(registry, claim)):
            yield value


_CHECKS = (
    aboutness.check_named,
    aboutness.check_one_value,
    areas.check_area_of_value,
    periods.check_period,
    neighbours.check_before,
    neighbours.check_behind,
    names.check_name,
    kinds.check_level,
    kinds.check_kind,
    kinds.check_asserted,
)

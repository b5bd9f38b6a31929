"""Two values of the same thing do not exclude each other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.between.comparable import (
    ComparableValue,
    by_topic,
    end,
    start,
)
from qnfacts.problems import Message


def repeated(values: Iterable[ComparableValue]) -> list[list[ComparableValue]]:
    """The values that are of the same thing, down to their dimensions."""
    exact = (
        replace(value, topic=(*value.topic, *sorted(map(str, value.model.dimensions.items()))))
        for value in values
    )
    return [group for group in by_topic(exact) if len(group) > 1]


def check_repeated(_: CheckedRegistry, group: Sequence[ComparableValue]) -> Iterator[Finding]:
    """A value that excludes an earlier one: an error in one source, a warning between two.

    It is compared with the two earlier values that reach least far down and up: if it excludes
    any, it excludes one of these.
    """
    highest = lowest = group[0]
    for value in group[1:]:
        if value.bounds.below(highest.bounds):
            yield _conflict(value, highest)
        elif lowest.bounds.below(value.bounds):
            yield _conflict(value, lowest)
        highest = max(highest, value, key=start)
        lowest = min(lowest, value, key=end)


def _conflict(value: ComparableValue, other: ComparableValue) -> Finding:
    ours, theirs = (_quotation(each) for each in (value, other))
    theirs = f"{theirs} ({other.model.id})"
    message = Message("{one} and {other} exclude each other", one=ours, other=theirs)
    at = value.fact.at("value")
    if value.model.quotes[0].source == other.model.quotes[0].source:
        hint = "Correct one of them, or what tells them apart: indicator, area, period, dimensions."
        return Finding("conflicting-values", at, message, hint)
    hint = "Both may stand: say in a note which one to trust, and why."
    return Finding("conflicting-values", at, message, hint, "warning")


def _quotation(value: ComparableValue) -> str:
    quote = value.fact.quotes[0]
    return f"“{quote.words}” ({quote.model.source})"

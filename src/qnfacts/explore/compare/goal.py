"""What a target asks for: an interval, and in which direction it is to be met."""

from typing import assert_never

from qnfacts.explore.conversion import UNFOUNDED, bounds
from qnfacts.records import Record, ValueRecord
from qnfacts.terms import Direction, DirectionFrom
from qnfacts.values.bounds import Bounds


def direction_of(target: Record) -> tuple[Direction | None, DirectionFrom | None]:
    """The direction and where it is from: as recorded, else as worded, else as is better."""
    if target["direction"] is not None:
        return target["direction"], "registry"
    value = target["value"]
    if value is None or value["hedge"] in UNFOUNDED:
        return None, None
    if value["high"] is None:
        return "at least", "words"
    if value["low"] is None:
        return "at most", "words"
    more_is_better = target["indicator"]["more_is_better"]
    if more_is_better is None:
        return None, None
    return "at least" if more_is_better else "at most", "indicator"


def asked(value: ValueRecord, direction: Direction | None) -> Bounds | None:
    """The numbers that meet the target, in its unit; None where its words set no bound.

    Without a direction it is the value itself: what lies in it meets the target either way.
    """
    own = bounds(value)
    match direction:
        case "at least":
            return Bounds(own.low, None, own.low_open, high_open=True)
        case "at most":
            return Bounds(None, own.high, low_open=True, high_open=own.high_open)
        case "exactly" | "between":
            return own
        case None:
            return None if value["hedge"] in UNFOUNDED else own
        case _:
            assert_never(direction)

"""What a target asks for, and whether the numbers of a figure meet it."""

from fractions import Fraction
from typing import assert_never

from qnfacts.explore.conversion import VAGUE_HEDGES, bounds
from qnfacts.records import Record
from qnfacts.records.shapes import ValueRecord
from qnfacts.terms import Direction, DirectionFrom, Outcome, ReasonCode
from qnfacts.values.bounds import Bounds


def direction_of(target: Record) -> tuple[Direction | None, DirectionFrom | None]:
    """The direction and where it is from: as recorded, else as worded, else as is better."""
    if target["direction"] is not None:
        return target["direction"], "registry"
    value = target["value"]
    if value is None or value["hedge"] in VAGUE_HEDGES:
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
            return _from_low(own)
        case "at most":
            return _up_to_high(own)
        case "exactly" | "between":
            return own
        case None:
            return None if value["hedge"] in VAGUE_HEDGES else own
        case _:
            assert_never(direction)


def judge(figure: Bounds, asked: Bounds, direction: Direction | None) -> tuple[Outcome, ReasonCode]:
    """Met where all that the figure can be is asked for, not met where nothing of it is."""
    if figure.unbounded:
        return "undetermined", "no-bound"
    if figure.within(asked):
        return "met", "within"
    if direction is None:
        return "undetermined", "direction-not-stated"
    if figure.apart(asked):
        return "not met", "outside"
    return "undetermined", "straddles"


def number_asked(figure: Bounds, asked: Bounds) -> Fraction | None:
    """The end of `asked` from which the figure's distance counts.

    Of two ends it is the one that the figure is not wholly on the right side of; None where it
    is so of both or of neither.
    """
    if asked.low == asked.high or asked.high is None:
        return asked.low
    if asked.low is None:
        return asked.high
    over, under = figure.within(_from_low(asked)), figure.within(_up_to_high(asked))
    if over == under:
        return None
    return asked.high if over else asked.low


def _from_low(bounds: Bounds) -> Bounds:
    return Bounds(bounds.low, None, bounds.low_open, high_open=True)


def _up_to_high(bounds: Bounds) -> Bounds:
    return Bounds(None, bounds.high, low_open=True, high_open=bounds.high_open)

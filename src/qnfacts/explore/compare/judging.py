"""What the interval of a figure proves about the interval that a target asks for."""

from fractions import Fraction

from qnfacts.terms import Direction, Outcome, ReasonCode
from qnfacts.values.bounds import Bounds


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
    """The end of `asked` that the figure's distance is measured from.

    Of two ends it is the one that the figure is not wholly on the right side of; None where it
    is so of both or of neither.
    """
    if asked.low == asked.high or asked.high is None:
        return asked.low
    if asked.low is None:
        return asked.high
    over = figure.within(Bounds(asked.low, None, asked.low_open, high_open=True))
    under = figure.within(Bounds(None, asked.high, low_open=True, high_open=asked.high_open))
    if over == under:
        return None
    return asked.high if over else asked.low

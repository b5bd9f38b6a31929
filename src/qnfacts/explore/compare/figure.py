"""One figure compared with a target."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, cast

from qnfacts.explore.compare.goal import asked, direction_of, judge, number_asked
from qnfacts.explore.compare.obstacles import (
    PASSED_ALL,
    Obstacle,
    comparable_bounds,
)
from qnfacts.explore.compare.reasons import in_time, in_words, reason
from qnfacts.explore.compare.timing import last_day
from qnfacts.explore.conversion import converted, in_unit
from qnfacts.explore.rounding import calculated, one_decimal
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ComparedFigureRecord, FigureRecord, ReachedRecord, ReasonRecord
from qnfacts.terms import AreaRelation, Direction, Outcome
from qnfacts.values.bounds import Bounds
from qnfacts.values.edtf import parse_edtf


class ComparedFigure(NamedTuple):
    """The record of a figure, and how near the figure comes to the target.

    That is: how many obstacles it got past, and then how late it is.
    """

    record: ComparedFigureRecord
    nearness: tuple[int, date]


def compare_figure(
    target: Record, figure: Record, relation: AreaRelation, catalogue: Catalogue
) -> ComparedFigure:
    """What `figure` proves about `target`, which is of the same indicator."""
    match comparable_bounds(target, figure, catalogue):
        case Obstacle(why, passed):
            judgement = _Judgement("undetermined", why, *_progress(target, figure, why, catalogue))
        case numbers:
            judgement, passed = _judgement(target, figure, numbers, catalogue), PASSED_ALL
    unit = (target["value"] or figure["value"])["unit"]
    record = ComparedFigureRecord(
        outcome=judgement.outcome,
        reason=judgement.reason,
        decides=False,
        area_relation=relation,
        value=in_unit(figure["value"], unit, catalogue),
        distance=calculated(judgement.distance, unit),
        reached=judgement.reached,
        figure=cast("FigureRecord", figure),
    )
    return ComparedFigure(record, (passed, last_day(figure, catalogue)))


class _Judgement(NamedTuple):
    """What the numbers of a figure prove; by how much, as far as that is known."""

    outcome: Outcome
    reason: ReasonRecord
    distance: Bounds = Bounds.anything()
    reached: ReachedRecord | None = None


def _judgement(target: Record, figure: Record, numbers: Bounds, catalogue: Catalogue) -> _Judgement:
    direction, _ = direction_of(target)
    goal = asked(target["value"], direction)
    if goal is None:
        vague = in_words(target["value"], catalogue)
        return _Judgement("undetermined", reason("no-bound", value=vague))
    outcome, code = judge(numbers, goal, direction)
    if outcome == "not met" and _ends_early(target, figure, catalogue):
        outcome, code = "undetermined", "not-yet"
    wanted = calculated(goal, target["value"]["unit"]) or target["value"]
    value, aim = (in_words(each, catalogue) for each in (figure["value"], wanted))
    why = reason(code, value=value, asked=aim, **in_time(target, figure, catalogue))
    return _Judgement(outcome, why, *_distance(numbers, goal, direction))


def _progress(
    target: Record, figure: Record, why: ReasonRecord, catalogue: Catalogue
) -> tuple[Bounds, ReachedRecord | None]:
    """How far a figure is from a target whose time is still to come."""
    direction, _ = direction_of(target)
    if why["code"] == "figure-before-target":
        numbers = converted(figure["value"], target["value"]["unit"], catalogue)
        goal = asked(target["value"], direction)
        if numbers and goal:
            return _distance(numbers, goal, direction)
    return Bounds.anything(), None


def _ends_early(target: Record, figure: Record, catalogue: Catalogue) -> bool:
    """Whether the target can still be met after the time of the figure."""
    due = parse_edtf(target["due"]).sure.last if target["due"] else None
    return due is None or last_day(figure, catalogue) < due


def _distance(
    numbers: Bounds, goal: Bounds, direction: Direction | None
) -> tuple[Bounds, ReachedRecord | None]:
    """How far the figure is from the number asked for, and how much of it is reached."""
    number = number_asked(numbers, goal)
    if number is None:
        return Bounds.anything(), None
    rising = direction is not None and number == goal.low
    return numbers - Bounds.point(number), _reached(numbers, number) if rising else None


def _reached(numbers: Bounds, number: Fraction) -> ReachedRecord | None:
    low, high = numbers.low, numbers.high
    if low is None or high is None or numbers.low_open or numbers.high_open:
        return None
    if low < 0 or number <= 0:
        return None
    return {"low": _percent(low / number), "high": _percent(high / number)}


def _percent(share: Fraction) -> Decimal:
    """The share in percent, rounded; all of it only where all is reached."""
    percent = one_decimal(100 * share)
    return min(percent, Decimal("99.9")) if share < 1 else percent

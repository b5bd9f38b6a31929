"""What one figure proves about a target."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import NamedTuple, cast

from qnfacts.explore.compare.goal import asked, direction_of
from qnfacts.explore.compare.judging import judge, number_asked
from qnfacts.explore.compare.obstacles import PASSED_ALL, Obstacle, last_day, measured, times
from qnfacts.explore.compare.reasons import Slot, reason
from qnfacts.explore.conversion import calculated, in_unit
from qnfacts.phrases.values import phrase_value
from qnfacts.records import (
    ComparedFigureRecord,
    FigureRecord,
    ReachedRecord,
    ReasonRecord,
    Record,
    ValueRecord,
)
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import AreaRelation, Direction, Outcome
from qnfacts.values.bounds import Bounds
from qnfacts.values.edtf import parse_edtf


class Held(NamedTuple):
    """The record of a figure held against a target, and how near it comes to the target.

    That is: how many obstacles it got past, and then how late it is.
    """

    record: ComparedFigureRecord
    nearness: tuple[int, date]


def hold(target: Record, figure: Record, relation: AreaRelation, catalogue: Catalogue) -> Held:
    """`figure` held against `target`, which is of the same indicator."""
    match measured(target, figure, catalogue):
        case Obstacle(why, passed):
            judgement = _Judgement("undetermined", why)
        case numbers:
            judgement, passed = _judgement(target, figure, numbers, catalogue), PASSED_ALL
    unit = (target["value"] or figure["value"])["unit"]
    record = ComparedFigureRecord(
        outcome=judgement.outcome,
        reason=judgement.reason,
        decides=False,
        area_relation=relation,
        value=in_unit(figure["value"], unit, catalogue.units),
        distance=calculated(judgement.distance, unit),
        reached=judgement.reached,
        figure=cast("FigureRecord", figure),
    )
    return Held(record, (passed, last_day(figure, catalogue)))


class _Judgement(NamedTuple):
    outcome: Outcome
    reason: ReasonRecord
    distance: Bounds = Bounds.anything()
    reached: ReachedRecord | None = None


def _judgement(target: Record, figure: Record, numbers: Bounds, catalogue: Catalogue) -> _Judgement:
    direction, _ = direction_of(target)
    goal = asked(target["value"], direction)
    if goal is None:
        unfounded = _phrased(target["value"], catalogue)
        return _Judgement("undetermined", reason("no-bound", value=unfounded))
    outcome, code = judge(numbers, goal, direction)
    if outcome == "not met" and _ends_early(target, figure, catalogue):
        outcome, code = "undetermined", "not-yet"
    wanted = calculated(goal, target["value"]["unit"]) or target["value"]
    value, aim = (_phrased(each, catalogue) for each in (figure["value"], wanted))
    why = reason(code, value=value, asked=aim, **times(target, figure, catalogue))
    return _Judgement(outcome, why, *_distance(numbers, goal, direction))


def _distance(
    numbers: Bounds, goal: Bounds, direction: Direction | None
) -> tuple[Bounds, ReachedRecord | None]:
    """How far the figure is from the number asked for, and how much of it is reached."""
    number = number_asked(numbers, goal)
    if number is None:
        return Bounds.anything(), None
    rising = direction is not None and number == goal.low
    return numbers - Bounds.point(number), _reached(numbers, number) if rising else None


def _ends_early(target: Record, figure: Record, catalogue: Catalogue) -> bool:
    """Whether the target can still be met after what the figure tells of."""
    due = parse_edtf(target["due"]).sure.last if target["due"] else None
    return due is None or last_day(figure, catalogue) < due


def _phrased(value: ValueRecord, catalogue: Catalogue) -> Slot:
    unit = catalogue.units[value["unit"] or ""]
    return lambda lang: phrase_value(value, unit, lang)


def _reached(numbers: Bounds, number: Fraction) -> ReachedRecord | None:
    low, high = numbers.low, numbers.high
    if low is None or high is None or numbers.low_open or numbers.high_open:
        return None
    if low < 0 or number <= 0:
        return None
    return {"low": _percent(low / number), "high": _percent(high / number)}


def _percent(share: Fraction) -> Decimal:
    return Decimal(f"{floor(1000 * share)}E-1")

"""Obstacles to comparing a figure with a target, though both are of one indicator."""

from typing import NamedTuple

from qnfacts.explore.breakdowns import area_ids
from qnfacts.explore.compare.reasons import in_time, labels, qualified, qualifiers, reason
from qnfacts.explore.compare.timing import last_day, time_obstacle
from qnfacts.explore.conversion import converted
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ReasonRecord
from qnfacts.values.bounds import Bounds


class Obstacle(NamedTuple):
    """Why nothing can be proven, and how many other obstacles the figure got past before."""

    reason: ReasonRecord
    passed: int


def comparable_bounds(target: Record, figure: Record, catalogue: Catalogue) -> Bounds | Obstacle:
    """The numbers that the figure can be in the target's unit, or the first obstacle."""
    for passed, obstructs in enumerate(_OBSTACLES):
        found = obstructs(target, figure, catalogue)
        if found is not None:
            return Obstacle(found, passed)
    numbers = converted(figure["value"], target["value"]["unit"], catalogue)
    return numbers or Obstacle(_units(target, figure, catalogue), len(_OBSTACLES))


def _words(target: Record, _: Record, __: Catalogue) -> ReasonRecord | None:
    return reason("goal-in-words") if target["value"] is None else None


def _definition(target: Record, figure: Record, _: Catalogue) -> ReasonRecord | None:
    """What one counts and the other does not say is a difference."""
    if qualifiers(target) == qualifiers(figure):
        return None
    return reason("definition-differs", figure=qualified(figure), target=qualified(target))


def _area(target: Record, figure: Record, _: Catalogue) -> ReasonRecord | None:
    """A part does not settle the whole, nor the whole each part."""
    if area_ids(target) == area_ids(figure):
        return None
    return reason("area-differs", figure=labels(figure["areas"]), target=labels(target["areas"]))


def _time(target: Record, figure: Record, catalogue: Catalogue) -> ReasonRecord | None:
    code = time_obstacle(target["due"], figure["period"], last_day(figure, catalogue))
    return None if code is None else reason(code, **in_time(target, figure, catalogue))


def _units(target: Record, figure: Record, catalogue: Catalogue) -> ReasonRecord:
    counted, wanted = (catalogue.units[fact["value"]["unit"]] for fact in (figure, target))
    return reason("units-do-not-convert", figure=labels([counted]), target=labels([wanted]))


_OBSTACLES = (_words, _definition, _area, _time)
"""In the order in which they are looked for: the further a figure gets, the nearer it comes."""

PASSED_ALL = len(_OBSTACLES) + 1
"""All of these, and the units too."""

"""What keeps a figure from being held against a target, though both are of one indicator."""

from datetime import date
from typing import NamedTuple

from qnfacts.explore.compare.reasons import Slot, reason
from qnfacts.explore.conversion import converted
from qnfacts.phrases import pick, say
from qnfacts.phrases.values import phrase_period
from qnfacts.records import ReasonRecord, Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import Language, ReasonCode
from qnfacts.values.bounds import Bounds
from qnfacts.values.edtf import parse_edtf


class Obstacle(NamedTuple):
    """Why nothing can be proven, and how many other obstacles the figure got past before."""

    reason: ReasonRecord
    passed: int


def measured(target: Record, figure: Record, catalogue: Catalogue) -> Bounds | Obstacle:
    """The numbers that the figure can be in the target's unit, or the first obstacle."""
    for passed, obstructs in enumerate(_OBSTACLES):
        found = obstructs(target, figure, catalogue)
        if found is not None:
            return Obstacle(found, passed)
    numbers = converted(figure["value"], target["value"]["unit"], catalogue.units)
    return numbers or Obstacle(_units(target, figure, catalogue), len(_OBSTACLES))


def last_day(figure: Record, catalogue: Catalogue) -> date:
    """The last day that the figure can be of: no source reports what came after it."""
    period = parse_edtf(figure["period"]).sure.last if figure["period"] else None
    return period or _last(_published(figure, catalogue))


def times(target: Record, figure: Record, catalogue: Catalogue) -> dict[str, Slot]:
    """What a reason says of the time of both."""
    return {
        "figure": lambda lang: _dated(figure, catalogue, lang),
        "target": lambda lang: phrase_period(target["due"], lang) or say("no due date", lang),
    }


def _words(target: Record, _: Record, __: Catalogue) -> ReasonRecord | None:
    return reason("goal-in-words") if target["value"] is None else None


def _definition(target: Record, figure: Record, _: Catalogue) -> ReasonRecord | None:
    """What one counts and the other does not say is a difference."""
    if _qualifiers(target) == _qualifiers(figure):
        return None
    return reason(
        "definition-differs",
        figure=lambda lang: _qualified(figure, lang),
        target=lambda lang: _qualified(target, lang),
    )


def _area(target: Record, figure: Record, _: Catalogue) -> ReasonRecord | None:
    """A part does not settle the whole, nor the whole each part."""
    if target["area"]["id"] == figure["area"]["id"]:
        return None
    return reason(
        "area-differs",
        figure=lambda lang: pick(figure["area"]["label"], lang),
        target=lambda lang: pick(target["area"]["label"], lang),
    )


def _units(target: Record, figure: Record, catalogue: Catalogue) -> ReasonRecord:
    counted, wanted = (catalogue.units[fact["value"]["unit"]] for fact in (figure, target))
    return reason(
        "units-do-not-convert",
        figure=lambda lang: pick(counted["label"], lang),
        target=lambda lang: pick(wanted["label"], lang),
    )


def _time(target: Record, figure: Record, catalogue: Catalogue) -> ReasonRecord | None:
    code = _misfit(target["due"], figure["period"], last_day(figure, catalogue))
    return None if code is None else reason(code, **times(target, figure, catalogue))


_OBSTACLES = (_words, _definition, _area, _time)
"""In the order in which they are looked for: the further a figure gets, the nearer it comes."""

PASSED_ALL = len(_OBSTACLES) + 1
"""All of these, and the units too."""


def _misfit(due: str | None, period: str | None, last: date) -> ReasonCode | None:
    """How the time of a figure, up to `last`, is not the one asked for; none is without `due`."""
    if due is None:
        return None
    wanted, dated = parse_edtf(due), parse_edtf(period).sure if period else None
    first = dated.first if dated else None
    if wanted.approximate:
        return "time-approximate"
    if wanted.first is not None and last < wanted.first:
        return "figure-before-target"
    if wanted.last is not None and first is not None and first > wanted.last:
        return "figure-later-than-asked"
    inside = wanted.last is None or last <= wanted.last
    if dated is None or dated.approximate:
        unknown: ReasonCode = "time-approximate" if dated else "figure-undated"
        return None if inside and wanted.first is None else unknown
    begins = wanted.first is None or first is None or first >= wanted.first
    return None if inside and begins else "figure-covers-more"


def _published(figure: Record, catalogue: Catalogue) -> str:
    """The date, in EDTF, of the latest of the figure's sources."""
    issues = [catalogue.sources[quote["source"]]["issued"] for quote in figure["quotes"]]
    return max(issues, key=_last)


def _last(edtf: str) -> date:
    return parse_edtf(edtf).sure.last or date.max


def _dated(figure: Record, catalogue: Catalogue, lang: Language) -> str:
    if figure["period"]:
        return phrase_period(figure["period"], lang)
    return say("published", lang, date=_published(figure, catalogue))


def _qualifiers(fact: Record) -> tuple[dict[str, int | str], str | None, str | None]:
    return fact["dimensions"], fact["statistic"], fact["accumulation"]


def _qualified(fact: Record, lang: Language) -> str:
    dimensions, *terms = _qualifiers(fact)
    words = [
        *(f"{name} {category}" for name, category in dimensions.items()),
        *(say(term, lang) for term in terms if isinstance(term, str)),
    ]
    return ", ".join(words) or say("not stated", lang)

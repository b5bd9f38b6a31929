"""What comparisons come to, as cells: outcomes, time left, gauges."""

from decimal import Decimal

from qnfacts.explore.derive import PERCENT
from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_number, phrase_value
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import (
    ComparedFigureRecord,
    ComparisonRecord,
    LabelRecord,
    ReachedRecord,
    TargetRecord,
    ValueRecord,
)
from qnfacts.render.pages import Cell, Fields, Role
from qnfacts.terms import Language
from qnfacts.views.cells import filled, value_cell

_ROLES: dict[str, Role] = {"met": "good", "not met": "bad", "undetermined": "text"}

_GAUGE = 8
"""Columns, of 12.5 percent each."""


def outcome_cell(compared: ComparisonRecord | ComparedFigureRecord, lang: Language) -> Cell:
    """The outcome and its reason."""
    outcome, words = compared["outcome"], pick(compared["reason"]["words"], lang)
    return Cell(f"{say(outcome, lang)} — {words}", _ROLES[outcome])


def direction_cell(comparison: ComparisonRecord, lang: Language) -> Cell:
    """Whether more or less is asked for, and who says so; empty where nobody does."""
    if comparison["direction"] is None:
        return Cell("")
    origin = say(f"direction from {comparison['direction_from']}", lang)
    return Cell(f"{say(comparison['direction'], lang)} ({origin})")


def derived_direction_cell(comparison: ComparisonRecord, lang: Language) -> Cell:
    """The direction where we have derived it; empty where it is the source's."""
    derived = comparison["direction_from"] == "indicator"
    return direction_cell(comparison, lang) if derived else Cell("")


def known_fields(comparison: ComparisonRecord, lang: Language) -> Fields:
    """What is known of a target, in short: the outcome, and the direction if it is ours."""
    outcome, direction = outcome_cell(comparison, lang), derived_direction_cell(comparison, lang)
    return filled((("outcome", (outcome,)), ("direction", (direction,))), lang)


def due_cell(target: TargetRecord, lang: Language) -> Cell:
    """The date or period in which the target is due."""
    return Cell(phrase_period(target["due"], lang) or say("no due date", lang))


def time_left(days: int | None, lang: Language) -> str:
    """How many days there are still, or have passed since; empty where there is no last day."""
    if days is None:
        return ""
    if abs(days) == 1:
        return say("day left" if days > 0 else "day past", lang)
    key = "days left" if days >= 0 else "days past"
    return say(key, lang, days=abs(days))


def reported(figure: ComparedFigureRecord, catalogue: Catalogue, lang: Language) -> str:
    """The figure's value, with a gauge of how much of the goal it reaches."""
    value = value_cell(figure["figure"]["value"], catalogue, lang).text
    return f"{value} {_gauge(figure['reached'])}".rstrip()


def progress(
    figure: ComparedFigureRecord, asked: ValueRecord | None, catalogue: Catalogue, lang: Language
) -> str:
    """How much of the number asked for is reached; empty where that is not known."""
    reached = figure["reached"]
    if reached is None or asked is None or asked["low"] is None:
        return ""
    number: ValueRecord = {**asked, "high": asked["low"], "hedge": None}
    value, goal = (value_cell(each, catalogue, lang).text for each in (figure["value"], number))
    ends = dict.fromkeys(phrase_number(reached[end], lang) for end in ("low", "high"))
    return say("of the goal", lang, value=value, goal=goal, percent="–".join(ends))


def distance_cell(distance: ValueRecord | None, catalogue: Catalogue, lang: Language) -> Cell:
    """How far from the goal; two shares are percentage points apart."""
    if distance is None or distance["unit"] != PERCENT:
        return Cell(value_cell(distance, catalogue, lang).text)
    points: LabelRecord = {
        "en": say("percentage points", "en"),
        "vi": say("percentage points", "vi"),
    }
    return Cell(phrase_value(distance, {**catalogue.units[PERCENT], "symbol": points}, lang))


def _gauge(reached: ReachedRecord | None) -> str:
    """How much of the goal is reached for certain, and perhaps; full only where all of it is."""
    if reached is None:
        return ""
    surely, perhaps = (_columns(percent) for percent in (reached["low"], reached["high"]))
    return "█" * surely + "▒" * (perhaps - surely) + "░" * (_GAUGE - perhaps)


def _columns(percent: Decimal) -> int:
    return min(_GAUGE, int(percent * _GAUGE / 100))

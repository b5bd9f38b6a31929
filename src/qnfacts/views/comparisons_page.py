"""Targets held against figures, at a glance."""

from collections.abc import Sequence
from decimal import Decimal

from qnfacts.phrases import pick, say
from qnfacts.phrases.value_phrases import phrase_number, phrase_period
from qnfacts.records import ComparedFigureRecord, ComparisonRecord, ReachedRecord
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Page, Role, table
from qnfacts.terms import Language
from qnfacts.views.cells import value_cell

_ROLES: dict[str, Role] = {"met": "good", "not met": "bad", "undetermined": "text"}

_GAUGE = 8
"""Columns, of 12.5 percent each."""


def comparisons_page(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """A row to a target: what is asked, by when, what is reported, and what that proves."""
    if not comparisons:
        return ()
    header = (say(name, lang) for name in ("id", "goal", "due", "reported", "outcome"))
    return (table(header, (_row(each, catalogue, lang) for each in comparisons)),)


def outcome_cell(compared: ComparisonRecord | ComparedFigureRecord, lang: Language) -> Cell:
    """The outcome and its reason."""
    outcome, words = compared["outcome"], pick(compared["reason"]["words"], lang)
    return Cell(f"{say(outcome, lang)}: {words}", _ROLES[outcome])


def time_left(days: int | None, lang: Language) -> str:
    """How many days there are still, or have passed since; empty where there is no last day."""
    if days is None:
        return ""
    key = "days left" if days >= 0 else "days past"
    return say(key, lang, days=phrase_number(Decimal(abs(days)), lang))


def gauge(reached: ReachedRecord | None) -> str:
    """How much of the goal is reached for certain, and perhaps; full only where all of it is."""
    if reached is None:
        return ""
    surely, perhaps = (_columns(percent) for percent in (reached["low"], reached["high"]))
    return "█" * surely + "▒" * (perhaps - surely) + "░" * (_GAUGE - perhaps)


def _columns(percent: Decimal) -> int:
    return min(_GAUGE, int(percent * _GAUGE / 100))


def _row(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> tuple[Cell, ...]:
    target = comparison["target"]
    deciding = (figure for figure in comparison["figures"] if figure["decides"])
    reported = (_reported(figure, catalogue, lang) for figure in deciding)
    return (
        Cell(comparison["id"], "id"),
        _goal(comparison, catalogue, lang),
        Cell(phrase_period(target["due"], lang) or say("no due date", lang)),
        Cell("; ".join(dict.fromkeys(reported)), "number"),
        _conclusion(comparison, lang),
    )


def _conclusion(comparison: ComparisonRecord, lang: Language) -> Cell:
    cell = outcome_cell(comparison, lang)
    left = time_left(comparison["days_left"], lang)
    return Cell("; ".join(filter(None, [cell.text, left])), cell.role)


def _goal(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Cell:
    value = comparison["target"]["value"]
    return value_cell(value, catalogue, lang) if value else Cell(say("in words", lang), "number")


def _reported(figure: ComparedFigureRecord, catalogue: Catalogue, lang: Language) -> str:
    value = value_cell(figure["figure"]["value"], catalogue, lang).text
    return f"{value} {gauge(figure['reached'])}".rstrip()

"""Targets compared with figures, at a glance."""

from collections.abc import Sequence

from qnfacts.phrases import pick, say
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ComparisonRecord
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import label_cell, value_cell
from qnfacts.views.comparison_cells import due_cell, outcome_cell, reported, time_left


def comparisons_page(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """A row to a target: what it is and asks, by when, what is reported, what that proves."""
    if not comparisons:
        return ()
    header = (say(name, lang) for name in ("id", "label", "goal", "due", "reported", "outcome"))
    return (table(header, (_row(each, catalogue, lang) for each in comparisons)),)


def _row(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> tuple[Cell, ...]:
    target = comparison["target"]
    deciding = (figure for figure in comparison["figures"] if figure["decides"])
    values = dict.fromkeys(reported(figure, catalogue, lang) for figure in deciding)
    return (
        Cell(comparison["id"], "id"),
        Cell(pick(target["label"], lang)),
        _goal(comparison, catalogue, lang),
        due_cell(target, lang),
        Cell("; ".join(values), "number"),
        _conclusion(comparison, lang),
    )


def _goal(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Cell:
    value, goal = comparison["target"]["value"], comparison["target"]["goal"]
    return value_cell(value, catalogue, lang) if value else label_cell(goal, lang)


def _conclusion(comparison: ComparisonRecord, lang: Language) -> Cell:
    cell = outcome_cell(comparison, lang)
    left = time_left(comparison["days_left"], lang)
    return Cell("; ".join(filter(None, [cell.text, left])), cell.role)

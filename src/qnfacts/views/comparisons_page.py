"""Targets compared with figures, at a glance."""

from collections.abc import Sequence

from qnfacts.phrases import say
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ComparisonRecord
from qnfacts.render.pages import Cell, Heading, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import evidence_text, id_cell, label_cell, name_cell, value_cell
from qnfacts.views.comparison_cells import due_cell, outcome_cell, reported, time_left


def comparisons_page(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """A table of the targets with a value, and one of the goals in words; neither if empty."""
    measured = [each for each in comparisons if each["target"]["value"]]
    worded = [each for each in comparisons if not each["target"]["value"]]
    return (*_measured(measured, catalogue, lang), *_worded(worded, catalogue, lang))


def _measured(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """A row to a target: what it asks, by when, what is reported, what that proves, or lacks."""
    if not comparisons:
        return ()
    names = ("id", "goal", "due", "label", "reported", "outcome", "needed")
    rows = (_row(each, catalogue, lang) for each in comparisons)
    return (table((say(name, lang) for name in names), rows, beneath=4),)


def _row(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> tuple[Cell, ...]:
    target = comparison["target"]
    deciding = (figure for figure in comparison["figures"] if figure["decides"])
    values = dict.fromkeys(reported(figure, catalogue, lang) for figure in deciding)
    return (
        id_cell(target, catalogue),
        value_cell(target["value"], catalogue, lang),
        due_cell(target, lang),
        name_cell(target["label"], lang),
        Cell("; ".join(values), "number"),
        _conclusion(comparison, lang),
        label_cell(comparison["needed"], lang),
    )


def _worded(comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language) -> Page:
    """A row to a target: its name, its goal, by when, what the source itself puts beside it."""
    if not comparisons:
        return ()
    names = ("id", "due", "label", "goal", "evidence")
    rows = (
        (
            id_cell(each["target"], catalogue),
            due_cell(each["target"], lang),
            name_cell(each["target"]["label"], lang),
            label_cell(each["target"]["goal"], lang),
            Cell("; ".join(evidence_text(each["target"]["evidence"], catalogue, lang))),
        )
        for each in comparisons
    )
    listed = table((say(name, lang) for name in names), rows, beneath=3)
    return Heading(say("in words", lang)), listed


def _conclusion(comparison: ComparisonRecord, lang: Language) -> Cell:
    cell = outcome_cell(comparison, lang)
    left = time_left(comparison["days_left"], lang)
    return Cell("; ".join(filter(None, [cell.text, left])), cell.role)

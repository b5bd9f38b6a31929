"""One target with everything that is known of it, and both sides' words."""

from collections.abc import Iterable, Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.value_phrases import phrase_period
from qnfacts.records import ComparedFigureRecord, ComparisonRecord, RelatedRecord, ValueRecord
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Fields, Heading, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import (
    agent_cell,
    area_cell,
    label_cell,
    strength_cell,
    value_cell,
    word_cell,
)
from qnfacts.views.comparisons_page import gauge, outcome_cell, time_left
from qnfacts.views.fact_page import quote_cells

_Named = Iterable[tuple[str, tuple[Cell, ...]]]


def comparison_pages(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """The targets, each with the figures held against it or that merely share its topic."""
    return tuple(
        block for compared in comparisons for block in _comparison_page(compared, catalogue, lang)
    )


def _comparison_page(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Page:
    target = comparison["target"]
    figures = [
        block
        for figure in comparison["figures"]
        for block in (
            Heading(pick(figure["figure"]["label"], lang)),
            _fields(_figure(figure, catalogue, lang), lang),
        )
    ]
    return (
        Heading(pick(target["label"], lang)),
        _fields(_target(comparison, catalogue, lang), lang),
        *figures,
        *_related(comparison["related"], catalogue, lang),
    )


def _fields(named: _Named, lang: Language) -> Fields:
    filled = ((name, tuple(cell for cell in cells if cell.text)) for name, cells in named)
    return Fields(tuple((say(name, lang), cells) for name, cells in filled if cells))


def _target(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> _Named:
    target = comparison["target"]
    goal, baseline = label_cell(target["goal"], lang), target["baseline"]
    yield "id", (Cell(comparison["id"], "id"),)
    yield "outcome", (outcome_cell(comparison, lang),)
    yield "goal", (value_cell(target["value"], catalogue, lang), goal)
    if comparison["direction_from"] != "words":
        yield "asked", (_value(comparison["asked"], catalogue, lang),)
    yield "direction", (Cell(_direction(comparison, lang)),)
    yield "statistic", (word_cell(target["statistic"], lang),)
    yield "accumulation", (word_cell(target["accumulation"], lang),)
    if baseline:
        value = value_cell(baseline["value"], catalogue, lang)
        yield "baseline", (value, Cell(baseline["figure"], "id"))
    yield "strength", (strength_cell(target["strength"], lang),)
    yield "set by", (agent_cell(target["set_by"], lang),)
    yield "area", (area_cell(target["area"], lang),)
    yield "due", (Cell(phrase_period(target["due"], lang) or say("no due date", lang)),)
    yield "time left", (Cell(_left(comparison, lang)),)
    for quote in target["quotes"]:
        yield "quote", quote_cells(quote, catalogue, lang)


def _figure(figure: ComparedFigureRecord, catalogue: Catalogue, lang: Language) -> _Named:
    fact, stated = figure["figure"], figure["figure"]["value"]
    value = value_cell(stated, catalogue, lang)
    yield "id", (Cell(fact["id"], "id"),)
    yield "proves", (outcome_cell(figure, lang),)
    yield "value", (Cell(f"{value.text} {gauge(figure['reached'])}".rstrip()),)
    if figure["value"] != stated:
        yield "converted", (_value(figure["value"], catalogue, lang),)
    yield "distance", (_value(figure["distance"], catalogue, lang),)
    yield "period", (Cell(phrase_period(fact["period"], lang) or say("undated", lang)),)
    yield "area", (area_cell(fact["area"], lang), _relation(figure, lang))
    yield "definition", (label_cell(fact["indicator"]["definition"], lang),)
    yield "note", (label_cell(fact["note"], lang),)
    for quote in fact["quotes"]:
        yield "quote", quote_cells(quote, catalogue, lang)


def _related(related: list[RelatedRecord], catalogue: Catalogue, lang: Language) -> Page:
    if not related:
        return ()
    header = (say(name, lang) for name in ("id", "value", "label"))
    rows = (
        (
            Cell(figure["id"], "id"),
            value_cell(figure["value"], catalogue, lang),
            label_cell(figure["label"], lang),
        )
        for figure in related
    )
    return Heading(say("related", lang)), table(header, rows)


def _value(value: ValueRecord | None, catalogue: Catalogue, lang: Language) -> Cell:
    return Cell(value_cell(value, catalogue, lang).text)


def _direction(comparison: ComparisonRecord, lang: Language) -> str:
    if comparison["direction"] is None:
        return ""
    origin = say(f"direction from {comparison['direction_from']}", lang)
    return f"{say(comparison['direction'], lang)} ({origin})"


def _left(comparison: ComparisonRecord, lang: Language) -> str:
    left = time_left(comparison["days_left"], lang)
    return left and f"{left} ({say('as of', lang, date=comparison['as_of'])})"


def _relation(figure: ComparedFigureRecord, lang: Language) -> Cell:
    return Cell("" if (where := figure["area_relation"]) == "same" else say(f"area {where}", lang))

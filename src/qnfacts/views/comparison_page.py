"""One target with all that its comparison found, and both sides' words."""

from collections.abc import Iterator, Sequence

from qnfacts.explore.compare.own_figure import OWN
from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import (
    ComparedFigureRecord,
    ComparisonRecord,
    RelatedRecord,
    ValueRecord,
)
from qnfacts.render.pages import Cell, Heading, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import (
    Named,
    agent_cell,
    evidence_cells,
    filled,
    id_cell,
    label_cell,
    name_cell,
    names_cell,
    strength_cell,
    value_cell,
    word_cell,
)
from qnfacts.views.comparison_cells import (
    direction_cell,
    distance_cell,
    due_cell,
    outcome_cell,
    progress,
    reported,
    time_left,
)
from qnfacts.views.quotations import quote_fields


def comparison_pages(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """The targets, each with the figures compared with it or that merely share its topic."""
    return tuple(
        block for compared in comparisons for block in _comparison_page(compared, catalogue, lang)
    )


def _comparison_page(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Page:
    target = comparison["target"]
    figures = (
        block
        for figure in comparison["figures"]
        for block in (
            Heading(pick(figure["figure"]["label"], lang)),
            filled(_figure(figure, comparison["asked"], catalogue, lang), lang),
        )
    )
    return (
        Heading(pick(target["label"], lang)),
        filled(_target(comparison, catalogue, lang), lang),
        *figures,
        *_related(comparison["related"], catalogue, lang),
    )


def _target(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Iterator[Named]:
    target = comparison["target"]
    yield "id", (id_cell(target, catalogue),)
    own = any(figure["figure"]["id"] == OWN for figure in comparison["figures"])
    yield "own outcome" if own else "outcome", (outcome_cell(comparison, lang),)
    yield "needed", (label_cell(comparison["needed"], lang),)
    yield from _goal(comparison, catalogue, lang)
    yield "evidence", evidence_cells(target["evidence"], catalogue, lang)
    yield "strength", (strength_cell(target["strength"], lang),)
    yield "set by", (agent_cell(target["set_by"], lang),)
    yield "area", (names_cell(target["areas"], lang),)
    yield "due", (due_cell(target, lang),)
    yield "time left", (Cell(_left(comparison, lang)),)
    yield from quote_fields(target["quotes"], catalogue, lang)


def _goal(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Iterator[Named]:
    """What is asked for, and how it counts."""
    target = comparison["target"]
    yield "goal", (value_cell(target["value"], catalogue, lang), label_cell(target["goal"], lang))
    if comparison["direction_from"] != "words":
        yield "asked", (_value(comparison["asked"], catalogue, lang),)
    yield "direction", (direction_cell(comparison, lang),)
    yield "statistic", (word_cell(target["statistic"], lang),)
    yield "accumulation", (word_cell(target["accumulation"], lang),)
    if baseline := target["baseline"]:
        value = value_cell(baseline["value"], catalogue, lang)
        yield "baseline", (value, Cell(baseline["figure"], "id"))


def _figure(
    figure: ComparedFigureRecord, asked: ValueRecord | None, catalogue: Catalogue, lang: Language
) -> Iterator[Named]:
    fact = figure["figure"]
    yield "id", (id_cell(fact, catalogue),)
    yield "proves", (outcome_cell(figure, lang),)
    yield "value", (Cell(reported(figure, catalogue, lang)),)
    if figure["value"] != fact["value"]:
        yield "converted", (_value(figure["value"], catalogue, lang),)
    yield "progress", (Cell(progress(figure, asked, catalogue, lang)),)
    yield "distance", (distance_cell(figure["distance"], catalogue, lang),)
    yield "period", (Cell(phrase_period(fact["period"], lang) or say("undated", lang)),)
    yield "area", (names_cell(fact["areas"], lang), _relation(figure, lang))
    yield "definition", (label_cell(fact["indicator"]["definition"], lang),)
    yield "note", (label_cell(fact["note"], lang),)
    yield from quote_fields(fact["quotes"], catalogue, lang)


def _related(related: list[RelatedRecord], catalogue: Catalogue, lang: Language) -> Page:
    if not related:
        return ()
    header = (say(name, lang) for name in ("id", "value", "label"))
    rows = (
        (
            Cell(figure["id"], "id"),
            value_cell(figure["value"], catalogue, lang),
            name_cell(figure["label"], lang),
        )
        for figure in related
    )
    return Heading(say("related", lang)), table(header, rows, beneath=1)


def _value(value: ValueRecord | None, catalogue: Catalogue, lang: Language) -> Cell:
    return Cell(value_cell(value, catalogue, lang).text)


def _left(comparison: ComparisonRecord, lang: Language) -> str:
    left = time_left(comparison["days_left"], lang)
    return left and f"{left} ({say('as of', lang, date=phrase_period(comparison['as_of'], lang))})"


def _relation(figure: ComparedFigureRecord, lang: Language) -> Cell:
    return Cell("" if (where := figure["area_relation"]) == "same" else say(f"area {where}", lang))

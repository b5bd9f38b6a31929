"""Targets and their figures as intervals on one scale, a scale to a target."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from qnfacts.explore.conversion import bounds, named
from qnfacts.explore.rounding import calculated
from qnfacts.phrases import pick, say
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ComparisonRecord, UnitRecord, ValueRecord
from qnfacts.render.pages import Cell, Extent, Heading, Lines, Page, Scale, table
from qnfacts.terms import Language
from qnfacts.values.bounds import Bounds
from qnfacts.views.cells import (
    evidence_cells,
    id_cell,
    name_cell,
    period_cell,
    value_cell,
)
from qnfacts.views.comparison_cells import derived_direction_cell, outcome_cell


def scale_page(
    comparisons: Sequence[ComparisonRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """Each target's name, the outcome, and its number with those of its figures."""
    return tuple(
        block
        for each in comparisons
        for block in (
            Heading(pick(each["target"]["label"], lang)),
            Lines(
                (
                    outcome_cell(each, lang),
                    *_direction(each, lang),
                    *evidence_cells(each["target"]["evidence"], catalogue, lang),
                )
            ),
            *_scale(each, catalogue, lang),
        )
    )


def _direction(comparison: ComparisonRecord, lang: Language) -> Iterator[Cell]:
    """That the number drawn has a hedge which is not the source's."""
    if derived := derived_direction_cell(comparison, lang).text:
        yield Cell(f"{say('direction', lang)}: {derived}")


def _scale(comparison: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Page:
    """Nothing for a goal in words. Figures in a unit that does not convert are left out.

    The target, whose name stands above, is called just that.
    """
    target, figures = comparison["target"], comparison["figures"]
    if target["value"] is None:
        return ()
    shown = [
        (target, comparison["asked"] or target["value"], target["due"]),
        *(
            (each["figure"], value, each["figure"]["period"])
            for each in figures
            if (value := each["value"])
        ),
    ]
    rows = (
        (
            id_cell(fact, catalogue),
            value_cell(value, catalogue, lang),
            period_cell(period, lang),
            Cell(say("target", lang), "name") if fact is target else name_cell(fact["label"], lang),
        )
        for fact, value, period in shown
    )
    names = (say(name, lang) for name in ("id", "value", "period", "label"))
    extents = tuple(_extent(value) for _, value, _ in shown)
    unit = catalogue.units[target["value"]["unit"] or ""]
    return (Scale(table(names, rows, beneath=1), extents, _ticks(extents, unit, lang)),)


def _extent(value: ValueRecord) -> Extent:
    """What the value can be; for "about" and "up to", which bound nothing, what it names."""
    ends, nominal = named(value), value["nominal"]
    if nominal is not None:
        ends = Bounds.point(nominal)
    vague = bounds(value).unbounded
    return Extent(ends.low, ends.high, ends.low_open, ends.high_open, vague)


def _ticks(
    extents: Sequence[Extent], unit: UnitRecord, lang: Language
) -> tuple[tuple[Fraction, str], ...]:
    """Every end that is known, with its unit where that has a symbol."""
    ends = {end for each in extents for end in (each.low, each.high) if end is not None}
    return tuple((end, _number(end, unit, lang)) for end in ends)


def _number(number: Fraction, unit: UnitRecord, lang: Language) -> str:
    value = calculated(Bounds.point(number), unit["id"])
    return phrase_value(value, unit, lang) if value else ""

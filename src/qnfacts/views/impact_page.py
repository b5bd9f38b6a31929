"""The lines that rest on facts."""

from collections.abc import Iterator, Sequence

from qnfacts.phrases import say
from qnfacts.records.shapes import ImpactRecord
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language


def impact_page(records: Sequence[ImpactRecord], lang: Language) -> Page:
    """Where each stands, its words, and what binding says them."""
    header = [say(name, lang) for name in ("place", "words", "binding")]
    rows = ([*place_cells(each), Cell(each["field"] or "")] for each in records)
    return (table(header, rows),) if records else ()


def place_cells(record: ImpactRecord) -> Iterator[Cell]:
    """Where the words stand, as editors write it, and the words."""
    yield Cell(f"{record['draft']}:{record['line']}:{record['column']}")
    yield Cell(record["text"])

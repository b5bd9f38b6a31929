"""Dates and periods as a chart of time."""

from collections.abc import Iterator, Sequence
from datetime import date

from qnfacts.phrases import say
from qnfacts.phrases.period_phrases import phrase_field
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import EntryRecord
from qnfacts.render.pages import Cell, Page, Span, Timeline, table
from qnfacts.terms import Language
from qnfacts.views.cells import NAMED_KINDS, id_cell, name_cell, original_names


def timeline_page(
    entries: Sequence[EntryRecord], facts: Sequence[Record], catalogue: Catalogue, lang: Language
) -> Page:
    """A row to a date or period; nothing for none."""
    if not entries:
        return ()
    by_id = {fact["id"]: fact for fact in facts}
    originals = original_names(catalogue, lang)
    names = ("id", "says", "when", "label", *originals)
    rows = table(
        (say(name, lang) for name in names),
        (
            (*_row(entry, id_cell(by_id[entry["id"]], catalogue), lang), *_names(entry, originals))
            for entry in entries
        ),
        beneath=1 + len(originals),
    )
    return (Timeline(rows, tuple(map(_span, entries))),)


def _row(entry: EntryRecord, id_: Cell, lang: Language) -> tuple[Cell, ...]:
    return (
        id_,
        Cell(say(f"says {entry['field']}", lang)),
        Cell(phrase_field(entry["field"], entry["edtf"], lang)),
        name_cell(entry["label"], lang),
    )


def _names(entry: EntryRecord, originals: Sequence[str]) -> Iterator[Cell]:
    """The original name, where the label is one: those of others put in words what was said."""
    for _ in originals:
        yield name_cell(entry["label"], "vi") if entry["kind"] in NAMED_KINDS else Cell("")


def _span(entry: EntryRecord) -> Span:
    ends = entry["edtf"].startswith("../"), entry["edtf"].endswith("/..")
    return Span(date.fromisoformat(entry["first"]), date.fromisoformat(entry["last"]), ends)

"""The words that facts refer to, and how many facts do."""

from collections.abc import Sequence
from itertools import groupby

from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Heading, Page, Table, table
from qnfacts.terms import Language
from qnfacts.views.cells import count_cell, name_cell, original_names


def terms_page(records: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """A table for each vocabulary; places and agents have their Vietnamese names, too."""
    return tuple(
        block
        for vocabulary, entries in groupby(records, lambda record: record["vocabulary"])
        for block in _section(
            vocabulary,
            list(entries),
            original_names(catalogue, lang) if vocabulary in _NAMED else (),
            lang,
        )
    )


def _section(
    vocabulary: str, entries: Sequence[Record], originals: Sequence[str], lang: Language
) -> tuple[Heading, Table]:
    names = ("id", "facts inside" if vocabulary == "areas" else "facts", "name", *originals)
    rows = (
        (
            Cell(entry["id"], "id"),
            count_cell(entry["facts"], lang),
            name_cell(entry["label"], lang),
            *(name_cell(entry["label"], "vi") for _ in originals),
        )
        for entry in entries
    )
    header = (say(name, lang) for name in names)
    return Heading(say(vocabulary, lang)), table(header, rows, beneath=1 + len(originals))


_NAMED = frozenset({"areas", "agents"})

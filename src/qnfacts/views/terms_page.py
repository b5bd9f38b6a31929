"""The words that facts refer to, and how many facts do."""

from collections.abc import Sequence
from itertools import groupby

from qnfacts.phrases import pick, say
from qnfacts.records import Record
from qnfacts.render.pages import Cell, Heading, Page, Table, table
from qnfacts.terms import Language


def terms_page(records: Sequence[Record], lang: Language) -> Page:
    """A table for each vocabulary."""
    return tuple(
        block
        for vocabulary, entries in groupby(records, lambda record: record["vocabulary"])
        for block in _section(vocabulary, list(entries), lang)
    )


def _section(vocabulary: str, entries: Sequence[Record], lang: Language) -> tuple[Heading, Table]:
    names = ("id", "name", "facts")
    rows = (
        (
            Cell(entry["id"], "id"),
            Cell(pick(entry["label"], lang)),
            Cell(str(entry["facts"]), "number"),
        )
        for entry in entries
    )
    return Heading(say(vocabulary, lang)), table((say(name, lang) for name in names), rows)

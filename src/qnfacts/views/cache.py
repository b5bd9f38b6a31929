"""The indexes that are kept."""

from collections.abc import Iterable

from qnfacts.blocks import Cell, Page, table
from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.terms import Language


def cache_page(records: Iterable[Record], lang: Language) -> Page:
    """A row to a file: what it was made from, its size, its last change."""
    rows = [
        (
            Cell(record["registry"] or say("no registry", lang), "code"),
            Cell(f"{record['bytes']:,}", "number"),
            Cell(record["changed"]),
            Cell(record["file"], "code"),
        )
        for record in records
    ]
    if not rows:
        return ()
    return (table((say(name, lang) for name in ("registry", "bytes", "changed", "file")), rows),)

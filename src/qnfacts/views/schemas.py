"""The schemas that can be printed."""

from collections.abc import Iterable

from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language


def schemas_page(records: Iterable[Record], lang: Language) -> Page:
    """A table of the schemas."""
    rows = ((Cell(record["name"], "id"), Cell(record["describes"])) for record in records)
    return (table((say(name, lang) for name in ("name", "schema")), rows),)

"""The rules that the program checks by, and the schemas that it prints."""

from collections.abc import Iterable

from qnfacts.phrases import say
from qnfacts.phrases.problems import message_in
from qnfacts.records import Record
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language


def rules_page(records: Iterable[Record], lang: Language) -> Page:
    """A table of the rules: code, group, what they find wrong."""
    header = (say(name, lang) for name in ("code", "group", "finds"))
    rows = (
        (Cell(rule["code"], "id"), Cell(rule["group"]), Cell(rule["summary"], "name"))
        for rule in records
    )
    return (table(header, rows, beneath=1),)


def schemas_page(records: Iterable[Record], lang: Language) -> Page:
    """A table of the schemas: name, what they describe."""
    rows = (
        (Cell(record["name"], "id"), Cell(message_in(record["describes"], lang)))
        for record in records
    )
    return (table((say(name, lang) for name in ("name", "schema")), rows),)

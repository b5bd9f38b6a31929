"""The rules a registry is checked by."""

from collections.abc import Iterable

from qnfacts.check.rules import Rule
from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language


def rule_records(rules: Iterable[Rule]) -> list[Record]:
    """Each rule with its group and what it finds wrong."""
    return [{"code": rule.code, "group": rule.group, "summary": rule.summary} for rule in rules]


def rules_page(records: Iterable[Record], lang: Language) -> Page:
    """A table of the rules."""
    header = (say(name, lang) for name in ("code", "group", "finds"))
    rows = (
        (Cell(rule["code"], "id"), Cell(rule["group"]), Cell(rule["summary"])) for rule in records
    )
    return (table(header, rows),)

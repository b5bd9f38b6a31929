"""Values that no source states, with the facts they follow from."""

from collections.abc import Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.value_phrases import phrase_number
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import DerivedRecord
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import name_cell, value_cell

_SIGNS = {"number": "×", "share": "÷"}


def derived_page(records: Sequence[DerivedRecord], catalogue: Catalogue, lang: Language) -> Page:
    """A row to a value: how it follows, and from which facts."""
    if not records:
        return ()
    header = (say(name, lang) for name in ("follows", "how", "from facts", "label"))
    return (table(header, (_row(record, catalogue, lang) for record in records), beneath=1),)


def _row(record: DerivedRecord, catalogue: Catalogue, lang: Language) -> tuple[Cell, ...]:
    part, whole = record["follows_from"]
    terms = (value_cell(fact["value"], catalogue, lang).text for fact in (part, whole))
    how = f" {_SIGNS[record['type']]} ".join(terms)
    rounded = f", {say('rounded', lang)}" if record["percent_rounded"] is not None else ""
    return (
        Cell(_value(record, catalogue, lang), "number"),
        Cell(how + rounded),
        Cell(f"{part['id']} {whole['id']}", "id"),
        name_cell(record["label"], lang),
    )


def _value(record: DerivedRecord, catalogue: Catalogue, lang: Language) -> str:
    rounded = record["percent_rounded"]
    if rounded is None:
        return value_cell(record["value"], catalogue, lang).text
    symbol = catalogue.units[record["value"]["unit"] or ""]["symbol"]
    return phrase_number(rounded, lang) + (pick(symbol, lang) if symbol else "")

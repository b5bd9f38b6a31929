"""An Excel workbook: a sheet for each kind of fact, one for quotations, and what they refer to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any, get_args

from xlsxwriter import Workbook

from qnfacts.formats.layout import apply_layout, layout
from qnfacts.formats.links import address_of
from qnfacts.formats.relations import entries, facts_of, quotes
from qnfacts.formats.tables import Column
from qnfacts.phrases import pick
from qnfacts.phrases.citation import original
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records.shapes.outputs import OUTPUTS
from qnfacts.render.delimited import value_at
from qnfacts.terms import PLURALS
from qnfacts.values.digits import plain_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from qnfacts.formats.exports import Selected
    from qnfacts.formats.relations import Relation
    from qnfacts.records import Record

    Formats = Mapping[str, Format]


def workbook(chosen: Selected) -> bytes:
    """The workbook.

    A number is a number where Excel holds all of its digits, else a text. The id of a fact leads to
    its quotation, the source of that to the words where it has an address. No text is a formula.
    """
    data = BytesIO()
    with Workbook(data, {"in_memory": True, "strings_to_urls": False}) as book:
        book.set_properties({"title": pick(chosen.store.catalogue.title, chosen.lang)})
        formats = {name: book.add_format(look) for name, look in _FORMATS.items()}
        for table, linked, links in _sheets(chosen):
            sheet = book.add_worksheet(table.name)
            apply_layout(sheet, layout(table, chosen.lang, of_facts=linked == "id"))
            _write(sheet, table, linked, links, formats)
    return data.getvalue()


def _sheets(chosen: Selected) -> Iterator[tuple[Relation, str, Sequence[str | None]]]:
    """The sheets, the column of each that is linked, and where it leads to in each row.

    Words themselves bear no link: LibreOffice would not wrap them.
    """
    catalogue, rows = chosen.store.catalogue, _rows_of_claims(chosen.facts)
    for kind, name in PLURALS.items():
        facts = [fact for fact in chosen.facts if fact["kind"] == kind]
        claims = [f"internal:'quotes'!E{rows[fact['id']]}" for fact in facts]
        table = facts_of(name, _shape(name), facts, catalogue)
        yield _with_words(_with_said(table, chosen)), "id", claims
    quoted = (quote for fact in chosen.facts for quote in fact["quotes"])
    addresses = [address_of(quote, catalogue.sources[quote["source"]]) for quote in quoted]
    yield quotes(chosen.facts), "source", addresses
    for table in entries(catalogue):
        yield table, "", ()


def _with_words(table: Relation) -> Relation:
    """The table with each claim behind the id of its fact."""
    records = [{**fact, "words": original(fact["quotes"][0])} for fact in table.records]
    first, *others = table.columns
    return table._replace(columns=[first, Column("words", "string"), *others], records=records)


def _with_said(table: Relation, chosen: Selected) -> Relation:
    """The table with each value in words, as hedged as its source, before what it is made of."""
    at = next((at for at, each in enumerate(table.columns) if each.name.startswith("value.")), None)
    if at is None:
        return table
    columns = [*table.columns[:at], Column("value.words", "string"), *table.columns[at:]]
    return table._replace(columns=columns, records=[_said(each, chosen) for each in table.records])


def _said(fact: Mapping[str, Any], chosen: Selected) -> Mapping[str, Any]:
    value = fact["value"]
    if value is None or value["unit"] is None:
        return fact
    words = phrase_value(value, chosen.store.catalogue.units[value["unit"]], chosen.lang)
    return {**fact, "value": {**value, "words": words}}


def _rows_of_claims(facts: Iterable[Record]) -> dict[str, int]:
    """The row of each fact's first quotation in the sheet of quotations, counted from 1."""
    rows, row = {}, 2
    for fact in facts:
        rows[fact["id"]] = row
        row += len(fact["quotes"])
    return rows


def _shape(name: str) -> Any:
    (shape,) = get_args(OUTPUTS[name])
    return shape


def _write(
    sheet: Worksheet,
    table: Relation,
    linked: str,
    links: Sequence[str | None],
    formats: Formats,
) -> None:
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.name, formats["head"])
    for row, record in enumerate(table.records, 1):
        for at, column in enumerate(table.columns):
            cell = value_at(record, column.name)
            link = links[row - 1] if column.name == linked else None
            _write_cell(sheet, (row, at), _held(cell, column), link, formats)


def _held(cell: Any, column: Column) -> Any:
    """What Excel holds of a cell: all digits of a number, days since 1900, texts to a limit."""
    match cell:
        case Decimal() if len(cell.as_tuple().digits) > _DIGITS or abs(cell) >= _TOO_LARGE:
            return plain_digits(cell)
        case str() if column.type == "date" and cell >= _FIRST_DAY:
            return date.fromisoformat(cell)
        case str() if len(cell) > _LONGEST:
            return f"{cell[: _LONGEST - 1]}…"
    return cell


def _write_cell(
    sheet: Worksheet, at: tuple[int, int], cell: Any, link: str | None, formats: Formats
) -> None:
    match cell:
        case None:
            return
        case bool():
            sheet.write_boolean(*at, cell, formats["number"])
        case date():
            sheet.write_datetime(*at, cell, formats["day"])
        case Decimal() | int():
            whole = cell == int(cell)
            sheet.write_number(*at, float(cell), formats["whole" if whole else "number"])
        case _ if link is None or sheet.write_url(*at, link, formats["link"], cell) < 0:
            sheet.write_string(*at, cell, formats["text"])


_FORMATS: Mapping[str, Mapping[str, Any]] = {
    "head": {"bold": True, "bottom": 1},
    "text": {"text_wrap": True, "valign": "top"},
    "link": {"text_wrap": True, "valign": "top", "font_color": "#0563C1", "underline": 1},
    "whole": {"num_format": "#,##0", "valign": "top"},
    "number": {"valign": "top"},
    "day": {"num_format": "yyyy-mm-dd", "valign": "top"},
}
_DIGITS, _LONGEST = 15, 32_767
_TOO_LARGE = Decimal("1e300")
_FIRST_DAY = "1900-03-01"
"""Before it Excel counts a day that was none, 29 February 1900."""

"""Records as CSV and TSV: a row each, in columns that are named by dotted paths.

The column `label.en` holds what `{"label": {"en": ...}}` has. A list of texts or numbers is joined
with "; ", a mapping that is a column as `key=value` with "; ", a list of records column by column
with " | ". The `segments` of a quote are parts of one text: they fill columns of the quote itself,
joined with " […] ".
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from qnfacts.values.digits import plain_digits


def csv_text(records: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """A header and a row for each record.

    RFC 4180, but for its line ends: a line feed alone, which every program in a pipe expects.
    """
    return _csv(_grid(records, columns, plain_digits), ",")


def excel_text(records: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """The same for the spreadsheets of those who write decimals with a comma.

    They part fields by semicolons, and know UTF-8 by a byte order mark. A text that they would
    take for a formula, or for a number or date that it is not, has an apostrophe before it.
    """
    grid = _grid(records, columns, lambda number: plain_digits(number).replace(".", ","))
    return "\ufeff" + _csv((map(_as_text, cells) for cells in grid), ";")


def tsv_text(records: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> str:
    r"""The same, tab-separated: `\t`, `\n`, `\r` and `\\` stand for what a field may not hold."""
    grid = _grid(records, columns, plain_digits)
    lines = ("\t".join(cell.translate(_TSV_ESCAPES) for cell in cells) for cells in grid)
    return "".join(f"{line}\n" for line in lines)


def row(record: Mapping[str, Any], columns: Iterable[str]) -> list[str]:
    """The cells of one record."""
    return _row(record, columns, plain_digits)


def _csv(grid: Iterable[Iterable[str]], delimiter: str) -> str:
    lines = (delimiter.join(_quoted(cell, delimiter) for cell in cells) for cells in grid)
    return "".join(f"{line or _NOTHING}\n" for line in lines)


def _quoted(cell: str, delimiter: str) -> str:
    parted = any(sign in cell for sign in ('"', "\r", "\n", delimiter))
    return '"' + cell.replace('"', '""') + '"' if parted else cell


def _as_text(cell: str) -> str:
    taken = cell.startswith(_FORMULA) or _TAKEN.fullmatch(cell)
    return f"'{cell}" if taken and not _KEPT.fullmatch(cell) else cell


_NOTHING = '""'
"""A line of one empty cell, which is no empty line."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_WORDS = """
    e am pm jan january januar janv janvier feb february februar févr février mar march märz mars
    apr april avr avril may mai june? juni juin july? juli juil juillet aug august août
    sept? september septembre oct october octobre okt oktober nov november novembre
    dec december dez dezember déc décembre
"""
_TAKEN = re.compile(
    rf"(?=.*\d)(?:[\d\s%/:.,()$€£¥₫+-]|(?<![^\W\d])(?:{'|'.join(_WORDS.split())})(?![^\W\d]))+",
    re.IGNORECASE,
)
"""What some spreadsheet takes for a number, a date or a time: "30%", "1/3", "5 May", "1e5"."""
_KEPT = re.compile(r"-?(0|[1-9]\d*)(,\d+)?|\d{4}(/\d{4}|-[2-4]\d|-\d\d-\d\d)", re.ASCII)
"""Numbers and days that it takes for what they are, and years with years and with quarters."""

_TSV_ESCAPES = str.maketrans({"\t": r"\t", "\n": r"\n", "\r": r"\r", "\\": r"\\"})

_Digits = Callable[[Decimal], str]


def _grid(
    records: Iterable[Mapping[str, Any]], columns: Sequence[str], digits: _Digits
) -> Iterator[Sequence[str]]:
    yield columns
    yield from (_row(record, columns, digits) for record in records)


def _row(record: Mapping[str, Any], columns: Iterable[str], digits: _Digits) -> list[str]:
    return [_cell(value_at(record, name, digits), digits) for name in columns]


def value_at(record: Mapping[str, Any], column: str, digits: _Digits = plain_digits) -> Any:
    """What stands in a column: a text, number or truth as it is, whatever has parts as a text."""
    if column in record:
        return _whole(record[column], digits)
    return _at(record, column.split("."), digits)


def _at(value: object, path: Sequence[str], digits: _Digits) -> object:
    """What stands at the end of a path; None where it leads nowhere."""
    match value:
        case _ if not path:
            return _whole(value, digits)
        case Mapping() if path[0] in value:
            return _at(value[path[0]], path[1:], digits)
        case {"segments": segments}:
            return " […] ".join(_cell(_at(each, path, digits), digits) for each in segments)
        case [*items]:
            cells = [_cell(_at(item, path, digits), digits) for item in items]
            return " | ".join(cells) if any(cells) else None
        case _:
            return None


def _whole(value: object, digits: _Digits) -> object:
    return _cell(value, digits) or None if isinstance(value, Mapping | list | tuple) else value


def _cell(value: object, digits: _Digits) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return digits(value)
        case str():
            return value.encode("utf-8", "backslashreplace").decode()  # lone surrogates
        case int():
            return str(value)
        case Mapping():
            return "; ".join(f"{key}={_cell(inner, digits)}" for key, inner in value.items())
        case list() | tuple():
            return "; ".join(_cell(item, digits) for item in value)
        case _:
            raise TypeError(f"{type(value).__name__} has no exact form in a column")

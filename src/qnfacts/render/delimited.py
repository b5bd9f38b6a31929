"""Records as CSV and TSV: a row each, what is nested in columns with dotted names.

`{"label": {"en": ...}}` fills the column `label.en`. A list of texts or numbers is joined with
"; ", a list of records column by column with " | ". The `segments` of a quote are parts of one
text: they fill columns of the quote itself, joined with " […] ".
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain
from typing import Any

from qnfacts.values.digits import plain_digits

_Path = tuple[str, ...]
_Row = Mapping[_Path, str]
_Tree = dict[str, "_Tree"]


def csv_text(records: Iterable[Mapping[str, Any]], columns: Sequence[str] = ()) -> str:
    """A header and a row for each record; nothing for no columns.

    First come the `columns`, whatever the records, then what these have besides.

    RFC 4180, but for its line ends: a line feed alone, which every program in a pipe expects.
    """
    lines = (",".join(map(_quoted, row)) or '""' for row in _grid(records, columns))
    return "".join(f"{line}\n" for line in lines)


def tsv_text(records: Iterable[Mapping[str, Any]], columns: Sequence[str] = ()) -> str:
    r"""The same, tab-separated: `\t`, `\n`, `\r` and `\\` stand for what a field may not hold."""
    lines = (
        "\t".join(cell.translate(_TSV_ESCAPES) for cell in row) for row in _grid(records, columns)
    )
    return "".join(f"{line}\n" for line in lines)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if re.search('[",\r\n]', cell) else cell


_TSV_ESCAPES = str.maketrans({"\t": r"\t", "\n": r"\n", "\r": r"\r", "\\": r"\\"})


def _grid(records: Iterable[Mapping[str, Any]], always: Sequence[str]) -> Iterator[list[str]]:
    rows = [dict(_flat(record, ())) for record in records]
    columns = _columns(rows, [tuple(name.split(".")) for name in always])
    if columns:
        yield [".".join(path) for path in columns]
        yield from ([row.get(path, "") for path in columns] for row in rows)


def _flat(value: object, path: _Path) -> Iterator[tuple[_Path, str]]:
    match value:
        case Mapping() if value:
            for key, inner in value.items():
                yield from _flat(inner, (*path, key))
        case [Mapping(), *_] if path[-1] == "segments":
            yield from _side_by_side(value, path[:-1], " […] ")
        case [Mapping(), *_]:
            yield from _side_by_side(value, path, " | ")
        case _:
            yield path, _cell(value)


def _side_by_side(
    records: Sequence[object], path: _Path, separator: str
) -> Iterator[tuple[_Path, str]]:
    rows = [dict(_flat(record, path)) for record in records]
    for column in _columns(rows):
        cells = [row.get(column, "") for row in rows]
        yield column, separator.join(cells) if any(cells) else ""


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case Mapping() if not value:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return plain_digits(value)
        case str():
            return value.encode("utf-8", "backslashreplace").decode()  # lone surrogates
        case int():
            return str(value)
        case list() | tuple():
            return "; ".join(map(_cell, value))
        case _:
            raise TypeError(f"{type(value).__name__} has no exact form in a column")


def _columns(rows: Sequence[_Row], always: Sequence[_Path] = ()) -> list[_Path]:
    """In order of appearance, but beside their kin; without those that only ever lack kin."""
    tree: _Tree = {}
    for path in chain(always, *rows):
        node = tree
        for key in path:
            node = node.setdefault(key, {})
    return list(_walk(tree, (), rows))


def _walk(tree: _Tree, above: _Path, rows: Sequence[_Row]) -> Iterator[_Path]:
    for key, below in tree.items():
        path = (*above, key)
        if not below or any(row.get(path) for row in rows):
            yield path
        yield from _walk(below, path, rows)

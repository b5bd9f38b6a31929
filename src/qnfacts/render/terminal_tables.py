"""Tables on a terminal: a grid, rows with text beneath them, or a list, whatever has room."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from rich.text import Text

from qnfacts.render.columns import right_aligned, shared_out
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Cell, Table
from qnfacts.render.styled import FAINT, STRONG, place, styled, text_width, wrap
from qnfacts.render.width import display_width, longest_word

GAP = 2  # columns between columns, and before what stands beneath
PROSE = 100  # running text in longer lines is hard to follow
_COMFORT = 21  # text in a narrower column is hard to read,
_NUMBER = 12  # while a number with its unit needs less

Pair = tuple[str, Sequence[Cell]]
"""A name and what it names."""


def table_lines(table: Table, width: int) -> Iterable[Text]:
    """A grid if ids and words fit whole in columns wide enough to read, else a list.

    Where most rows of a grid would take several lines, text stands beneath them if it may.
    """
    if widths := _widths(table, width):
        rows = list(_rows(table, widths))
        tall = 2 * sum(len(row) > 1 for row in rows) > len(rows)
        if not (tall and table.beneath):
            return [*_header(table, widths), *spaced(rows, apart=tall)]
    beside = _without_beneath(table)
    if table.beneath and (widths := _widths(beside, width)):
        return [*_header(beside, widths), *_with_beneath(table, _rows(beside, widths), width)]
    return _list(table, width)


def field_lines(pairs: Sequence[Pair], width: int) -> Iterator[Text]:
    """Values beside their names, or below them where they would have too little room."""
    names = [Text(one_line(name), FAINT) for name, _ in pairs]
    values = [list(map(styled, cells)) or [Text()] for _, cells in pairs]
    start = max(map(text_width, names), default=0) + GAP
    beside = all(start + _least(text.plain) <= width for value in values for text in value)
    if not beside:
        start = GAP
    for name, value in zip(names, values, strict=True):
        lines = [line for text in value for line in wrap(text, min(width, PROSE) - start)]
        yield place([(0, name), (start, lines.pop(0))]) if beside else name
        for line in lines:
            yield place([(min(start, max(0, width - text_width(line))), line)])


def beneath_lines(table: Table, row: Sequence[Cell], width: int) -> Iterator[Text]:
    """What stands beneath a row, each cell on lines of its own; short names on one line.

    Names and quotations speak for themselves; what else there is stands behind its header.
    """
    named = [*zip(table.header, row, strict=True)][len(row) - table.beneath :]
    cells = [(header, cell) for header, cell in named if cell.text]
    texts = [_behind_header(header, cell) for header, cell in cells]
    room = min(width, PROSE) - 2 * GAP
    if cells and all(cell.role in _CLEAR for _, cell in cells):
        joined = Text(_BETWEEN).join(texts)
        texts = [joined] if text_width(joined) <= room else texts
    for text in texts:
        first, *others = wrap(text, room)
        yield place([(GAP, first)])
        yield from (place([(2 * GAP, line)]) for line in others)


def spaced(bodies: Iterable[Iterable[Text]], *, apart: bool) -> Iterator[Text]:
    """The lines of all bodies, with a blank one between them if they stand `apart`."""
    for number, body in enumerate(bodies):
        if number and apart:
            yield Text()
        yield from body


def _widths(table: Table, width: int) -> list[int] | None:
    """The widths of the columns, or None where they have no room."""
    columns = [
        [Cell(name), *(row[at] for row in table.rows)] for at, name in enumerate(table.header)
    ]
    natural = [max(display_width(one_line(cell.text)) for cell in column) for column in columns]
    least = [max(map(_least_width, column)) for column in columns]
    return shared_out(natural, least, width - GAP * (len(columns) - 1))


def _least_width(cell: Cell) -> int:
    return _least(one_line(cell.text), _NUMBER if cell.role == "number" else _COMFORT)


def _least(text: str, comfort: int = _COMFORT) -> int:
    """What a column needs to hold the text without breaking a word or tiring the eye."""
    return max(longest_word(text), min(display_width(text), comfort))


def _header(table: Table, widths: Sequence[int]) -> Iterator[Text]:
    header = [Text(one_line(name), STRONG) for name in table.header]
    yield from _row(header, widths, right_aligned(table))
    yield Text("─" * (sum(widths) + GAP * (len(widths) - 1)), FAINT)


def _rows(table: Table, widths: Sequence[int]) -> Iterator[list[Text]]:
    right = right_aligned(table)
    return (list(_row(list(map(styled, row)), widths, right)) for row in table.rows)


def _row(cells: Sequence[Text], widths: Sequence[int], right: Sequence[bool]) -> Iterator[Text]:
    columns = [wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    starts = [sum(widths[:at]) + GAP * at for at in range(len(widths))]
    for line in zip_longest(*columns, fillvalue=Text()):
        yield place(
            (start + width - text_width(text) if flush else start, text)
            for start, width, flush, text in zip(starts, widths, right, line, strict=True)
        )


def _without_beneath(table: Table) -> Table:
    beside = len(table.header) - table.beneath
    return Table(table.header[:beside], tuple(row[:beside] for row in table.rows))


def _with_beneath(table: Table, rows: Iterable[list[Text]], width: int) -> Iterator[Text]:
    for cells, lines in zip(table.rows, rows, strict=True):
        yield from lines
        yield from beneath_lines(table, cells, width)


def _behind_header(header: str, cell: Cell) -> Text:
    if cell.role in _CLEAR:
        return styled(cell)
    return Text.assemble((f"{one_line(header)}: ", FAINT), styled(cell))


def _list(table: Table, width: int) -> Iterator[Text]:
    """Each row as names with values, without the empty ones."""
    rows = ([*zip(table.header, row, strict=True)] for row in table.rows)
    records = ([(name, [cell]) for name, cell in row if cell.text] for row in rows)
    return spaced((field_lines(record, width) for record in records), apart=True)


_BETWEEN = " · "
_CLEAR = frozenset({"name", "quote"})
"""The roles of what needs no header."""

"""A page for a terminal: aligned, wrapped at spaces, in colour; nothing is ever cut.

Of rich only styled text is used (here and in `styled`): its own layout breaks words that are
too long, while an id has to stand whole, if need be on a line that overflows.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from io import StringIO
from itertools import zip_longest
from typing import assert_never

from rich.console import Console
from rich.text import Text

from qnfacts.render.columns import bar_texts, right_aligned, shared_out
from qnfacts.render.escaping import one_line
from qnfacts.render.numberchart import NumberScale
from qnfacts.render.pages import (
    Bar,
    Bars,
    Block,
    Cell,
    Fields,
    Heading,
    Lines,
    Page,
    Scale,
    Table,
    Timeline,
)
from qnfacts.render.styled import place, styled, text_width, wrap
from qnfacts.render.timechart import TimeScale
from qnfacts.render.width import display_width, longest_word

_GAP = 2  # columns between columns
_PROSE = 100  # running text in longer lines is hard to follow
_COMFORT = 21  # text in a narrower column is hard to read,
_NUMBER = 12  # while a number with its unit needs less
_LEAST_BAR, _LONGEST_BAR = 8, 60
_LEAST_DRAWING = 24


def render_terminal(page: Page, width: int, *, colour: bool) -> str:
    """Blocks with a blank line between them; without colour, no escape sequence at all."""
    written = StringIO()
    console = Console(
        file=written,
        width=width,  # else rich asks COLUMNS, and shows nothing in 0 columns
        color_system="standard" if colour else None,
        no_color=not colour,
        force_jupyter=False,
        legacy_windows=False,
    )
    blocks = filter(None, (list(_lines(block, width)) for block in page))
    for line in _spaced(blocks, apart=True):
        console.print(line, soft_wrap=True)
    return written.getvalue()


def _lines(block: Block, width: int) -> Iterable[Text]:
    match block:
        case Heading(text):
            return wrap(Text(one_line(text), "bold"), width)
        case Lines(cells):
            return [line for cell in cells for line in _running(cell, width)]
        case Fields(pairs):
            return _fields(pairs, width)
        case Table():
            return _table(block, width)
        case Bars(bars):
            return _bars(bars, width)
        case Timeline() | Scale():
            return _drawing(block, width)
        case _:
            assert_never(block)


def _running(cell: Cell, width: int) -> list[Text]:
    text = styled(cell)
    return [text] if cell.role == "code" else wrap(text, min(width, _PROSE))


_Pair = tuple[str, Sequence[Cell]]


def _fields(pairs: Sequence[_Pair], width: int) -> Iterator[Text]:
    """Values beside their names, or below them where they would have too little room."""
    names = [Text(one_line(name), "dim") for name, _ in pairs]
    values = [list(map(styled, cells)) or [Text()] for _, cells in pairs]
    start = max(map(text_width, names), default=0) + _GAP
    beside = all(start + _least(text.plain) <= width for value in values for text in value)
    if not beside:
        start = _GAP
    for name, value in zip(names, values, strict=True):
        lines = [line for text in value for line in wrap(text, min(width, _PROSE) - start)]
        yield place([(0, name), (start, lines.pop(0))]) if beside else name
        for line in lines:
            yield place([(min(start, max(0, width - text_width(line))), line)])


def _table(table: Table, width: int) -> Iterator[Text]:
    """A grid if ids and words fit whole in columns wide enough to read, else a list."""
    columns = [
        [Cell(name), *(row[at] for row in table.rows)] for at, name in enumerate(table.header)
    ]
    natural = [max(display_width(one_line(cell.text)) for cell in column) for column in columns]
    least = [max(map(_least_width, column)) for column in columns]
    widths = shared_out(natural, least, width - _GAP * (len(columns) - 1))
    return _grid(table, widths) if widths else _list(table, width)


def _least_width(cell: Cell) -> int:
    return _least(one_line(cell.text), _NUMBER if cell.role == "number" else _COMFORT)


def _least(text: str, comfort: int = _COMFORT) -> int:
    """What a column needs to hold the text without breaking a word or tiring the eye."""
    return max(longest_word(text), min(display_width(text), comfort))


def _grid(table: Table, widths: Sequence[int]) -> Iterator[Text]:
    """Rows stand apart if most of them take several lines."""
    right = right_aligned(table)
    header = [Text(one_line(name), "bold") for name in table.header]
    yield from _row(header, widths, right)
    yield Text("─" * (sum(widths) + _GAP * (len(widths) - 1)), "dim")
    rows = [list(_row(list(map(styled, row)), widths, right)) for row in table.rows]
    yield from _spaced(rows, apart=2 * sum(len(row) > 1 for row in rows) > len(rows))


def _row(cells: Sequence[Text], widths: Sequence[int], right: Sequence[bool]) -> Iterator[Text]:
    columns = [wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    starts = [sum(widths[:at]) + _GAP * at for at in range(len(widths))]
    for line in zip_longest(*columns, fillvalue=Text()):
        yield place(
            (start + width - text_width(text) if flush else start, text)
            for start, width, flush, text in zip(starts, widths, right, line, strict=True)
        )


def _list(table: Table, width: int) -> Iterator[Text]:
    """Each row as names with values, without the empty ones."""
    rows = ([*zip(table.header, row, strict=True)] for row in table.rows)
    records = ([(name, [cell]) for name, cell in row if cell.text] for row in rows)
    return _spaced((_fields(record, width) for record in records), apart=True)


def _spaced(bodies: Iterable[Iterable[Text]], *, apart: bool) -> Iterator[Text]:
    for number, body in enumerate(bodies):
        if number and apart:
            yield Text()
        yield from body


def _bars(bars: Sequence[Bar], width: int) -> Iterator[Text]:
    """Label, bar and text side by side; without the bars where they have no room."""
    labels = [Text(one_line(bar.label)) for bar in bars]
    texts = bar_texts(bars)
    start = max(map(text_width, labels), default=0) + _GAP
    end = max(map(display_width, texts), default=0)
    room = min(width - start - _GAP - end, _LONGEST_BAR)
    if room < _LEAST_BAR:
        named = zip(bars, texts, strict=True)
        yield from _fields([(bar.label, [Cell(text.strip())]) for bar, text in named], width)
        return
    for label, bar, text in zip(labels, bars, texts, strict=True):
        drawn = Text(_drawn(bar.share, room), "cyan") if bar.share else Text()
        yield place([(0, label), (start, drawn), (start + room + _GAP, Text(text.rstrip()))])


def _drawn(share: Fraction, room: int) -> str:
    """To the nearest eighth of a column, but never nothing."""
    eighths = max(1, round(8 * room * share))
    return "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()


def _drawing(block: Timeline | Scale, width: int) -> Iterator[Text]:
    """Spans or extents side by side with the first columns; a table where they have no room.

    The other columns follow in a table of their own, each row once.
    """
    rows = [[styled(cell) for cell in row[: block.beside]] for row in block.table.rows]
    widths = [max(map(text_width, column)) for column in zip(*rows, strict=True)]
    start = sum(widths) + _GAP * len(widths)
    room = width - start
    if room < _LEAST_DRAWING:
        yield from _table(block.table, width)
        return
    labels, drawings = _drawn_in(block, room)
    yield place([(start, Text(labels, "dim"))])
    for row, drawing in zip(rows, drawings, strict=True):
        columns = [sum(widths[:at]) + _GAP * at for at in range(len(row))]
        yield place([*zip(columns, row, strict=True), (start, Text(drawing, "cyan"))])
    if len(block.table.header) > block.beside:
        yield Text()
        yield from _table(_besides(block), width)


def _besides(block: Timeline | Scale) -> Table:
    """The first column, and those that do not stand beside the drawing."""
    header, rows = block.table
    others = ((row[0], *row[block.beside :]) for row in rows)
    return Table((header[0], *header[block.beside :]), tuple(dict.fromkeys(others)))


def _drawn_in(block: Timeline | Scale, room: int) -> tuple[str, list[str]]:
    """The labels of the scale and a drawing to each row, in so many columns."""
    if isinstance(block, Timeline):
        times = TimeScale(block.spans, room)
        return times.labels(), [times.drawn(span) for span in block.spans]
    numbers = NumberScale(block.ticks, min(room, _LONGEST_BAR))
    return numbers.labels(), [numbers.drawn(extent) for extent in block.extents]

"""A page for a terminal: aligned, wrapped at spaces, in colour; nothing is ever cut.

Of rich only styled text is used (here and in `styled`): its own layout breaks words that are
too long, while an id has to stand whole, if need be on a line that overflows.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from io import StringIO
from typing import assert_never

from rich.console import Console
from rich.text import Text

from qnfacts.render.columns import bar_texts
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
from qnfacts.render.styled import ACCENT, FAINT, STRONG, place, styled, text_width, wrap
from qnfacts.render.terminal_tables import (
    GAP,
    PROSE,
    beneath_lines,
    field_lines,
    spaced,
    table_lines,
)
from qnfacts.render.timechart import TimeScale
from qnfacts.render.width import display_width

_LEAST_BAR, _LONGEST_BAR = 8, 60
_LEAST_DRAWING = 24


def render_terminal(page: Page, width: int, *, colour: bool) -> str:
    """Blocks with a blank line between them; without colour, no escape sequence at all."""
    written = StringIO()
    console = Console(
        file=written,
        width=width,  # else rich asks COLUMNS, and shows nothing in 0 columns
        color_system="256" if colour else None,
        no_color=not colour,
        force_jupyter=False,
        legacy_windows=False,
    )
    blocks = filter(None, (list(_lines(block, width)) for block in page))
    for line in spaced(blocks, apart=True):
        console.print(line, soft_wrap=True)
    return written.getvalue()


def _lines(block: Block, width: int) -> Iterable[Text]:
    match block:
        case Heading(text):
            return wrap(Text(one_line(text), STRONG), width)
        case Lines(cells, hang):
            return [line for cell in cells for line in _running(cell, width, hang)]
        case Fields(pairs):
            return field_lines(pairs, width)
        case Table():
            return table_lines(block, width)
        case Bars(bars):
            return _bars(bars, width)
        case Timeline() | Scale():
            return _drawing(block, width)
        case _:
            assert_never(block)


def _running(cell: Cell, width: int, hang: int) -> list[Text]:
    """The lines of a cell; what stands in its first `hang` columns is not wrapped."""
    text = styled(cell)
    if cell.role == "code":
        return [text]
    first, *others = wrap(text[hang:], min(width, PROSE) - hang)
    return [place([(0, text[:hang]), (hang, first)]), *(place([(hang, line)]) for line in others)]


def _bars(bars: Sequence[Bar], width: int) -> Iterator[Text]:
    """Label, bar and text side by side; without the bars where they have no room."""
    labels = [Text(one_line(bar.label)) for bar in bars]
    texts = bar_texts(bars)
    start = max(map(text_width, labels), default=0) + GAP
    end = max(map(display_width, texts), default=0)
    room = min(width - start - GAP - end, _LONGEST_BAR)
    if room < _LEAST_BAR:
        named = zip(bars, texts, strict=True)
        yield from field_lines([(bar.label, [Cell(text.strip())]) for bar, text in named], width)
        return
    for label, bar, text in zip(labels, bars, texts, strict=True):
        drawn = Text(_drawn(bar.share, room), ACCENT) if bar.share else Text()
        yield place([(0, label), (start, drawn), (start + room + GAP, Text(text.rstrip()))])


def _drawn(share: Fraction, room: int) -> str:
    """To the nearest eighth of a column, but never nothing."""
    eighths = max(1, round(8 * room * share))
    return "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()


def _drawing(block: Timeline | Scale, width: int) -> Iterator[Text]:
    """Spans or extents side by side with the first columns; a table where they have no room.

    What stands beneath is told once of rows that follow each other.
    """
    table = block.table
    beside = len(table.header) - table.beneath
    rows = [[styled(cell) for cell in row[:beside]] for row in table.rows]
    widths = [max(map(text_width, column)) for column in zip(*rows, strict=True)]
    start = sum(widths) + GAP * len(widths)
    if width - start < _LEAST_DRAWING:
        yield from table_lines(table, width)
        return
    labels, drawings = _drawn_in(block, width - start)
    columns = [sum(widths[:at]) + GAP * at for at in range(beside)]
    yield place([(start, Text(labels, FAINT))])
    told: Sequence[Cell] = ()
    for cells, row, drawing in zip(table.rows, rows, drawings, strict=True):
        yield place([*zip(columns, row, strict=True), (start, Text(drawing, ACCENT))])
        if cells[beside:] != told:
            told = cells[beside:]
            yield from beneath_lines(table, cells, width)


def _drawn_in(block: Timeline | Scale, room: int) -> tuple[str, list[str]]:
    """The labels of the scale and a drawing to each row, in so many columns."""
    if isinstance(block, Timeline):
        times = TimeScale(block.spans, room)
        return times.labels(), [times.drawn(span) for span in block.spans]
    numbers = NumberScale(block.ticks, min(room, _LONGEST_BAR))
    return numbers.labels(), [numbers.drawn(extent) for extent in block.extents]

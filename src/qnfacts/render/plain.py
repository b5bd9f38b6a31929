"""A page for a pipe: no colour, no boxes, nothing wrapped and nothing shortened."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from qnfacts.render.columns import bar_texts, right_aligned
from qnfacts.render.escaping import no_command, one_line
from qnfacts.render.pages import Bars, Block, Fields, Heading, Lines, Page, Scale, Table, Timeline
from qnfacts.render.width import display_width


def render_plain(page: Page) -> str:
    """Blocks with a blank line between them; each row of a table is one line."""
    blocks = ("".join(f"{no_command(line)}\n" for line in _lines(block)) for block in page)
    return "\n".join(filter(None, blocks))


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading(text):
            return [one_line(text)]
        case Lines(cells, _):
            return [one_line(cell.text) for cell in cells]
        case Fields():
            return _fields(block)
        case Table(header, rows):
            texts = [header, *([cell.text for cell in row] for row in rows)]
            return _aligned(texts, right_aligned(block))
        case Timeline() | Scale():
            return _lines(block.table)
        case Bars(bars):
            labels = (bar.label for bar in bars)
            return _aligned(zip(labels, bar_texts(bars), strict=True), (False, False))
        case _:
            assert_never(block)


def _fields(fields: Fields) -> Iterator[str]:
    rows = []
    for name, cells in fields.pairs:
        first, *others = [cell.text for cell in cells] or [""]
        rows += [(f"{name}:", first), *(("", other) for other in others)]
    return _aligned(rows, (False, False))


def _aligned(rows: Iterable[Sequence[str]], right: Sequence[bool]) -> Iterator[str]:
    columns = zip(*rows, strict=True)  # none at all without rows
    padded = [_padded(column, flush=flush) for column, flush in zip(columns, right, strict=False)]
    for line in zip(*padded, strict=True):
        yield "  ".join(line).rstrip(" ")


def _padded(column: Iterable[str], *, flush: bool) -> list[str]:
    """Texts made equally wide, pushed to the right if `flush`."""
    texts = [one_line(text) for text in column]
    width = max(map(display_width, texts))
    blanks = [" " * (width - display_width(text)) for text in texts]
    if flush:
        texts, blanks = blanks, texts
    return [left + right for left, right in zip(texts, blanks, strict=True)]

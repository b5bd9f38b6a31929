"""Pages as text for the screen. Nothing in them is read as markup, and nothing hides."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from textual.content import Content

from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Block, Cell, Fields, Heading, Lines, Page, Role, Table

FAINT = "dim"


def contents(page: Page) -> Content:
    """The blocks of a page, an empty line between them."""
    return Content("\n\n").join(Content("\n").join(_lines(block)) for block in page)


def styled(cell: Cell) -> Content:
    """The cell's text in the style of its role, its marks highlighted."""
    edges = {0, len(cell.text), *(edge for mark in cell.marks for edge in mark)}
    return Content.assemble(
        *(
            (
                _SPACES.sub(" ", one_line(cell.text[start:end])),
                _MARK if marked(cell, start, end) else "",
            )
            for start, end in pairwise(sorted(edges))
        )
    ).stylize(_STYLES.get(cell.role, ""))


def marked(cell: Cell, start: int, end: int) -> bool:
    """Whether a piece of the cell lies in one of its marks."""
    return any(first <= start and end <= last for first, last in cell.marks)


def _lines(block: Block) -> Iterator[Content]:
    match block:
        case Heading(text):
            yield Content.styled(one_line(text), "bold")
        case Lines(cells):
            yield from map(styled, cells)
        case Fields(pairs):
            for name, cells in pairs:
                yield Content.styled(f"{name}: ", FAINT) + Content("\n  ").join(map(styled, cells))
        case Table(_, rows):
            yield from map(_row, rows)


def _row(cells: Iterable[Cell]) -> Content:
    return Content(" · ").join(styled(cell) for cell in cells if cell.text)


_SPACES = re.compile(" {2,}")
"""What the line breaks of a text leave."""
_MARK = "bold underline $text-warning on $warning-muted"
_STYLES: dict[Role, str] = {
    "id": "$text-accent",
    "number": "bold",
    "quote": "italic",
    "faint": FAINT,
    "good": "$text-success",
    "bad": "$text-error",
}

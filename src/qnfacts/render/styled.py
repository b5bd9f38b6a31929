"""Styled lines of text: cells in their colours, wrapped, and put where they belong."""

from collections.abc import Iterable
from itertools import pairwise

from rich.text import Text

from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Cell, Role
from qnfacts.render.width import display_width, line_spans

_STYLES: dict[Role, str] = {
    "text": "",
    "id": "cyan",
    "number": "",
    "quote": "italic",
    "code": "",
    "faint": "dim",
    "good": "green",
    "bad": "red",
}
_MARK = "bold reverse"


def styled(cell: Cell) -> Text:
    """The cell's text in the style of its role, its marks highlighted. Never read as markup."""
    edges = {0, len(cell.text), *(edge for mark in cell.marks for edge in mark)}
    text = Text(style=_STYLES[cell.role])
    for start, end in pairwise(sorted(edges)):
        marked = any(first <= start and end <= last for first, last in cell.marks)
        text.append(one_line(cell.text[start:end]), _MARK if marked else None)
    return text


def wrap(text: Text, width: int) -> list[Text]:
    """Lines broken at spaces only; at least one."""
    return [text[start:end] for start, end in line_spans(text.plain, width)]


def place(parts: Iterable[tuple[int, Text]]) -> Text:
    """One line with each text from its column on; nothing after the last one."""
    line = Text()
    for column, text in parts:
        if text:
            line.append(" " * (column - text_width(line)))
            line.append_text(text)
    return line


def text_width(text: Text) -> int:
    """In columns of the terminal."""
    return display_width(text.plain)

"""Styled lines of text: cells in their colours, wrapped, and put where they belong."""

from collections.abc import Iterable
from itertools import pairwise

from rich.style import Style
from rich.text import Text

from qnfacts.render.escaping import one_line
from qnfacts.render.links import href
from qnfacts.render.pages import Cell, Role
from qnfacts.render.width import display_width, line_spans

ACCENT, FAINT, GOOD, BAD = "color(63)", "color(243)", "color(29)", "color(131)"
"""Of the 256 colours that are the same on all terminals, some that stand out from black as well
as from white by 4.5 to 1, as WCAG 2.2 asks of text (success criterion 1.4.3)."""

STRONG = "bold"
_STYLES: dict[Role, str] = {
    "text": "",
    "name": "",
    "id": ACCENT,
    "number": "",
    "quote": "italic",
    "code": "",
    "faint": FAINT,
    "good": GOOD,
    "bad": f"{STRONG} {BAD}",
}
_MARK = f"{STRONG} reverse"


def styled(cell: Cell) -> Text:
    """The cell's text in the style of its role, its marks highlighted. Never read as markup."""
    edges = {0, len(cell.text), *(edge for mark in cell.marks for edge in mark)}
    style = Style.parse(_STYLES[cell.role])
    address = href(cell.link) if cell.link else ""
    text = Text(style=style.update_link(address) if address else style)
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

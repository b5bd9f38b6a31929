"""A page as GitHub-flavoured Markdown that a parser reads back as the same text."""

import re
from collections.abc import Iterable, Sequence
from typing import assert_never

from qnfacts.render.columns import right_aligned
from qnfacts.render.escaping import escape
from qnfacts.render.pages import (
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


def render_markdown(page: Page) -> str:
    """Headings of the second level, tables, and names with values as a list."""
    blocks = ("".join(f"{line}\n" for line in _lines(block)) for block in page)
    return "\n".join(filter(None, blocks))


def markdown_document(title: str, page: Page) -> str:
    """The page below a heading of the first level."""
    return f"# {inline(title)}\n\n{render_markdown(page)}"


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading(text):
            return [f"## {inline(text)}"]
        case Lines(cells, _):
            lines = [_block(cell.text) for cell in cells if cell.text]
            return [*(f"{line}<br>" for line in lines[:-1]), *lines[-1:]]
        case Fields(pairs):
            return [line for name, cells in pairs for line in _item(name, cells)]
        case Table(header, rows):
            texts = [[cell.text for cell in row] for row in rows]
            return _table(header, texts, right_aligned(block))
        case Timeline() | Scale():
            return _lines(block.table)
        case Bars(bars):
            noted = [[bar.label, bar.text, bar.note] for bar in bars]
            return _table(("", "", ""), noted, (False, True, True))
        case _:
            assert_never(block)


def _item(name: str, cells: Sequence[Cell]) -> Iterable[str]:
    match cells:
        case [cell]:
            yield f"- **{inline(name)}**: {inline(cell.text)}"
        case _:
            yield f"- **{inline(name)}**:"
            for cell in cells:
                yield f"  - {_block(cell.text)}"


def _table(
    header: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]
) -> Iterable[str]:
    rule = ["---:" if flush else "---" for flush in right]
    texts = [[inline(text) for text in row] for row in (header, *rows)]
    for row in (texts[0], rule, *texts[1:]):
        yield f"| {' | '.join(row)} |"


def _block(text: str) -> str:
    """Text that begins a line, where a dash or a number could begin a list."""
    return _BLOCK_START.sub(r"\g<0>\\", inline(text))


def inline(text: str) -> str:
    """One line in which nothing is markup, and no space at either end is lost."""
    visible = escape(text.replace("\r\n", "\n")).replace("\t", " ")
    literal = _MARKUP.sub(r"\\\g<0>", visible)
    whole = re.sub(r"\A\s|\s\Z", lambda space: f"&#{ord(space[0])};", literal)
    return whole.replace("\n", "<br>")


_BLOCK_START = re.compile(r"^(?=[-+>=:])|^\d+(?=[.)](?:\s|$))")
_MARKUP = re.compile(
    r"""[\\`*\[<|~\#]
    | & (?= \#?\w+; )
    | (?<! [^\W_] ) _ | _ (?! [^\W_] )  # inside a word an underscore is no markup
    """,
    re.VERBOSE,
)

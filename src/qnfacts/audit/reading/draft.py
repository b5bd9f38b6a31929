"""A draft as it is read: its passages, and what is left alone."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from qnfacts.text.letters import CAPITAL, Composed, legible


class Span(NamedTuple):
    """A piece of a draft's text, in code points."""

    start: int
    end: int


class Edit(NamedTuple):
    """New text for a piece of a draft's words."""

    span: Span
    new: str


class Passage(NamedTuple):
    """A paragraph, an item of a list, a heading or a cell of a table, and what stands over it.

    `row` are the other cells of its row, the head first; `parent` is the head of the row that this
    one is a part of; `lead` is what leads in to its list or table; `headings` go from the nearest.
    """

    start: int
    end: int
    row: tuple[Span, ...] = ()
    parent: tuple[Span, ...] = ()
    column: tuple[Span, ...] = ()
    lead: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
    is_heading: bool = False


class Draft(NamedTuple):
    """A draft named `name`.

    `text` has composed letters, and spaces for what is left alone: markup, code, addresses, front
    matter, the names of footnotes and bindings. `passages` and `ignored`, the places that a comment
    asks to ignore, are spans of it; `lines` are where its lines begin; `letters` leads back to the
    text as written.
    """

    name: str
    text: str
    letters: Composed
    passages: tuple[Passage, ...]
    ignored: tuple[Span, ...]
    lines: Sequence[int]

    @property
    def words(self) -> str:
        """The text with composed letters, and nothing left out."""
        return self.letters.text

    def place(self, at: int) -> tuple[int, int]:
        """Line and column of a place in `text`, in the draft as written; both count from 1."""
        line = bisect_right(self.lines, at)
        start = self.lines[line - 1]
        return line, self.letters.span(at, at)[0] - self.letters.span(start, start)[0] + 1


def read_draft(name: str, given: str) -> Draft:
    """The draft in a text; Markdown if its name says so, else plain."""
    letters = legible(given)
    text = without_addresses(letters.text)
    if is_markdown(name):
        from qnfacts.audit.reading.markdown import markdown_passages

        text, passages = markdown_passages(text)
    else:
        passages = plain_passages(text)
    ignored = tuple(_ignored(letters.text, passages))
    lines = [0, *(found.end() for found in re.finditer("\n", text))]
    text = _NAMES.sub(blank, _COMMENT.sub(blank, text))
    return Draft(name, text, letters, tuple(passages), ignored, lines)


def is_markdown(name: str) -> bool:
    """Whether a draft of this name is in Markdown."""
    return name.lower().endswith((".md", ".markdown"))


def plain_passages(text: str) -> list[Passage]:
    """The paragraphs and items of a plain text; a short line by itself heads what follows."""
    found: list[Passage] = []
    headings: tuple[Span, ...] = ()
    lead: tuple[Span, ...] = ()
    for block in _BLOCK.finditer(text):
        lines = list(_LINE.finditer(text, *block.span()))
        if len(lines) == 1 and not _ITEM.match(lines[0][0]) and _TITLE.fullmatch(lines[0][0]):
            headings, lead = (Span(*lines[0].span()),), ()
            found.append(Passage(*lines[0].span(), is_heading=True))
            continue
        over: dict[str, Span] = {}  # the items that lead in to others, by the signs before them
        for start, end, is_item in _parts(lines):
            sign = _SIGN.match(text, start)
            over = _above(over, sign[0]) if sign else over
            leads = (*reversed(over.values()), *lead) if is_item else ()
            found.append(Passage(start, end, lead=leads, headings=headings))
            if not is_item:
                lead, over = (Span(start, end),), {}
            elif sign and text[start:end].rstrip().endswith(":"):
                over[sign[0]] = Span(start, end)
    return found


def _above(over: dict[str, Span], sign: str) -> dict[str, Span]:
    """The items that lead in to one with this sign: those before the first with the same."""
    return dict(takewhile(lambda each: each[0] != sign, over.items()))


def _parts(lines: Sequence[re.Match[str]]) -> Iterator[tuple[int, int, bool]]:
    """The pieces of a block: each item with the lines that go on with it, and what is between.

    Lines that name who speaks, or what they give, are items where there are two.
    """
    is_talk = sum(bool(_NAMED.match(line[0])) for line in lines) > 1
    starts = [bool(_ITEM.match(line[0]) or (is_talk and _NAMED.match(line[0]))) for line in lines]
    start, is_item = lines[0].start(), starts[0]
    for (before, line), item in zip(pairwise(lines), starts[1:], strict=True):
        if item or (before[0].rstrip().endswith(":") and is_item):
            yield start, before.end(), is_item
            start, is_item = line.start(), item
    yield start, lines[-1].end(), is_item


def table_passages(
    rows: Sequence[Sequence[Span]], text: str, lead: tuple[Span, ...], headings: tuple[Span, ...]
) -> Iterator[Passage]:
    """The cells that hold anything, below the first row, which is the head; others have no width.

    `lead` is what leads in to the table, as the head over the names of its rows does.
    """
    head, *body = rows or [[]]
    parent: Span | None = None
    for cells in body:
        labels = [cell for cell in cells if _WORDED.search(text, *cell)]
        telling = tuple(dict.fromkeys((*labels[:_MOST_CELLS], *cells[:_MOST_CELLS])))
        is_part = bool(labels) and bool(_PART.match(text, labels[0].start))
        parent = parent if is_part else (labels[0] if labels else None)
        for number, cell in enumerate(cells):
            if cell.end > cell.start:
                yield Passage(
                    *cell,
                    row=tuple(other for other in telling if other != cell),
                    parent=(parent,) if is_part and parent else (),
                    column=tuple(head[number : number + 1]),
                    lead=(*lead, *head[: min(number, 1)]),
                    headings=headings,
                )


def without_addresses(text: str) -> str:
    """The text with spaces for addresses in the web and of mail."""
    return _ADDRESS.sub(blank, text)


def blank(found: re.Match[str]) -> str:
    """Spaces in place of what was found; lines stay as they are."""
    return _SEEN.sub(" ", found[0])


def _ignored(text: str, passages: Sequence[Passage]) -> Iterator[Span]:
    """The line of a comment, or what follows one that stands alone, or the whole file."""
    for comment in _IGNORE.finditer(text):
        start = text.rfind("\n", 0, comment.start()) + 1
        end = text.find("\n", comment.end())
        end = len(text) if end < 0 else end
        if comment["file"]:
            yield Span(0, len(text))
        elif (text[start : comment.start()] + text[comment.end() : end]).strip():
            yield Span(start, end)
        else:
            below = (p for p in passages if text[comment.end() : p.end].strip())
            block = next(below, None)
            if block is not None:
                start = max(block.start, comment.end())
                stop = re.compile(r"\n[^\S\n]*\n").search(text, start + 1)
                yield Span(start, max(block.end, stop.start() if stop else len(text)))


_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"\s*(?:[-–—•*+]|\d{1,2}[.)]|[a-zđ]\))\s")
_SIGN = re.compile(r"[^\S\n]*[-–—•*+]")
_NAMED = re.compile(rf"{CAPITAL}[\w.]*(?: [\w.]+){{0,3}}:\s")
_TITLE = re.compile(r"(?=.{1,90}\Z).*[^.!?…:;,\s]\s*")
_SEEN = re.compile(r"[^\n]")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NAMES = re.compile(r"(?<=\[\^)[^\]\s]+(?=\])|(?<=\{\{)[^{}\n]+(?=\}\})")
"""Of a footnote and of a binding: `[^name]`, `{{name}}`."""
_IGNORE = re.compile(r"<!--\s*qnfacts:\s*ignore(?P<file>-file)?\b.*?-->", re.DOTALL)
_PART = re.compile(r"\s*(?:[-–—+•]|trong đó|of which|including|gồm)", re.IGNORECASE)
_WORDED = re.compile(r"[^\W\d_]{2}")
_MOST_CELLS = 16
"""Of a row, those that tell what the others are."""

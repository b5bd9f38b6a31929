"""Drafts in Markdown: what a parser of it makes of them, at the places where it stands."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from qnfacts.audit.reading.draft import Passage, Span, blank, table_passages


def markdown_passages(text: str) -> tuple[str, list[Passage]]:
    """The text with spaces for all that is no text of it, and its passages."""
    text = _FRONT_MATTER.sub(blank, text)
    reader = _Reader(text)
    reader.read(_PARSER.parse(text))
    return "".join(reader.shown), reader.passages


class _Row(NamedTuple):
    """The cells of a row, in which what is empty has no width, and what stands between them."""

    cells: list[Span]
    edges: list[int]


class _Reader:
    """Walks over the blocks once; `shown` are the characters of the text, spaces for markup."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.shown = ["\n" if character == "\n" else " " for character in text]
        self.passages: list[Passage] = []
        self._lines = [0, *(found.end() for found in re.finditer(r"\r\n?|\n", text)), len(text)]
        self._headings: list[tuple[int, Span]] = []
        self._leads: list[tuple[Span, ...]] = []
        self._last: tuple[Span, ...] = ()
        self._table: list[_Row] = []

    def read(self, tokens: Sequence[Token]) -> None:
        """Take in the passages of these blocks."""
        opened = ""
        for token in tokens:
            if token.type in ("bullet_list_open", "ordered_list_open"):
                self._leads.append(self._last)
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self._last = self._leads.pop()
            elif token.type == "tr_open":
                self._table.append(_Row([], []))
            elif token.type == "table_close":
                self._take_table()
            elif token.type == "inline" and token.map:
                self._inline(token, opened)
            elif token.type.endswith("_open"):
                opened = token.tag

    def _inline(self, token: Token, tag: str) -> None:
        first, last = token.map or (0, 0)
        start, end = self._lines[first], self._lines[min(last, len(self._lines) - 1)]
        if tag in ("th", "td"):
            self._table[-1].cells.append(self._cell(start, end, token))
            return
        span = self._show(token, start, end)
        if tag.startswith("h") and tag[1:].isdecimal():
            level = int(tag[1:])
            self._headings = [kept for kept in self._headings if kept[0] < level]
            self.passages.append(Passage(*span, headings=self._above(), is_heading=True))
            self._headings.append((level, span))
            self._last = ()
            return
        lead = self._leads[-1] if self._leads else ()
        self.passages.append(Passage(*span, lead=lead, headings=self._above()))
        self._last = (span,)

    def _above(self) -> tuple[Span, ...]:
        return tuple(span for _, span in reversed(self._headings))

    def _cell(self, start: int, end: int, token: Token) -> Span:
        """The next cell of the row that stands in this line."""
        cells, edges = self._table[-1]
        if not edges:
            edges += self._edges(start, end)
        number = len(cells)
        if number + 1 >= len(edges):
            return Span(edges[-1], edges[-1])
        return self._show(token, edges[number] + 1, edges[number + 1])

    def _edges(self, start: int, end: int) -> list[int]:
        """What stands before, between and behind the cells in a line: bars, and its ends."""
        line = self.text[start:end].rstrip("\n")
        bars = [start + bar.start() for bar in _BAR.finditer(line)]
        for bar in bars:
            self.shown[bar] = "|"
        first = [] if line.lstrip().startswith("|") else [start - 1]
        return [*first, *bars, start + len(line)]

    def _show(self, token: Token, start: int, end: int) -> Span:
        """Show the text of a block; where it stands, without space around it."""
        places = list(_shown(token.children or (), self.text, start, end))
        for at, written in places:
            self.shown[at : at + len(written)] = written
        if not places:
            return Span(start, start)
        return Span(places[0][0], places[-1][0] + len(places[-1][1]))

    def _take_table(self) -> None:
        rows = [row.cells for row in self._table]
        self.passages += table_passages(rows, self.text, self._last, self._above())
        self._table, self._last = [], ()


def _shown(children: Sequence[Token], text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The pieces of text of a block and where they stand."""
    at, is_address = start, False
    for child in children:
        match child.type:
            case "text":
                place = text.find(child.content, at, end) if child.content else -1
                if place >= 0:
                    at = place + len(child.content)
                    if not is_address:
                        yield place, child.content
            case "text_special":
                place = text.find(child.markup, at, end)
                if place >= 0:
                    at = place + len(child.markup)
                    yield place, child.content[:1]
            case "code_inline" | "html_inline" | "image":
                place = text.find(child.content, at, end)
                at = place + len(child.content) if place >= 0 else at
            case "link_open":
                is_address = child.info == "auto"
            case "link_close":
                is_address = False
                target = _TARGET.match(text, at, end)
                at = target.end() if target else at


_PARSER = MarkdownIt("commonmark").enable("table").disable("text_join")
_FRONT_MATTER = re.compile(r"\A\ufeff?---[^\S\n]*\n.*?\n---[^\S\n]*(?:\n|\Z)", re.DOTALL)
_BAR = re.compile(r"(?<!\\)\|")
_TARGET = re.compile(r"[*_~]*\](?:\([^)\n]*\)|\[[^\]\n]*\])")

"""Drafts in Word: their paragraphs, tables and footnotes."""

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from qnfacts.audit.reading.draft import Draft, Passage, Span, table_passages, without_addresses
from qnfacts.text.letters import Composed, legible
from qnfacts.text.offsets import UNCHANGED


class Block(NamedTuple):
    """A paragraph: where it begins in a draft's text, and the runs that it consists of.

    One of a footnote has the run of the mark that stands in the text.
    """

    start: int
    letters: Composed
    runs: list[Any]
    is_footnote: bool


class WordDraft(NamedTuple):
    """A draft in Word. Each paragraph, be it in a table or a footnote, is a line of it."""

    draft: Draft
    document: Any
    blocks: list[Block]


class NoWordDocumentError(Exception):
    """The file is no document of Word's, or would be too large."""


def read_word(name: str, data: bytes) -> WordDraft:
    """The draft in a file of Word's. Raises NoWordDocumentError."""
    document = _opened(data)
    reader = _Reader(document)
    text = reader.text
    draft = Draft(
        name,
        without_addresses(text),
        Composed(text, UNCHANGED),
        tuple(reader.passages),
        ignored=(),
        lines=[block.start for block in reader.blocks] or [0],
    )
    return WordDraft(draft, document, reader.blocks)


class _Reader:
    """Walks over a document once, and puts its paragraphs behind each other."""

    def __init__(self, document: Any) -> None:
        self.text = ""
        self.blocks: list[Block] = []
        self.passages: list[Passage] = []
        self._document = document
        self._pieces: list[str] = []
        self._end = 0
        self._headings: list[tuple[int, Span]] = []
        self._lead: tuple[Span, ...] = ()
        self._tables: list[tuple[list[list[Span]], tuple[Span, ...], tuple[Span, ...]]] = []
        for element in document.element.body.xpath(_BLOCKS):
            if element.tag == qn("w:tbl"):
                self._table(element)
            else:
                self._paragraph(element)
        for text, mark in _footnotes(document):
            self._passage(self._take(text, [mark], is_footnote=True))
        self.text = "".join(self._pieces)
        for table in self._tables:
            self.passages += table_passages(table[0], self.text, *table[1:])

    def _paragraph(self, element: Any) -> None:
        span = self._runs(element)
        style = Paragraph(element, self._document).style
        named = style.name or "" if style else ""
        heading = _HEADING.fullmatch(named)
        if heading and span.start < span.end:
            level = int(heading["level"] or 0)
            self._headings = [kept for kept in self._headings if kept[0] < level]
            self._passage(span, is_heading=True)
            self._headings.append((level, span))
            self._lead = ()
        elif element.xpath("./w:pPr/w:numPr") or named.startswith("List"):
            self._passage(span, lead=self._lead)
        else:
            self._passage(span)
            self._lead = (span,)

    def _passage(
        self, span: Span, lead: tuple[Span, ...] = (), *, is_heading: bool = False
    ) -> None:
        if span.start < span.end:
            above = self._above()
            self.passages.append(Passage(*span, lead=lead, headings=above, is_heading=is_heading))

    def _table(self, element: Any) -> None:
        rows = []
        for row in element.xpath("./w:tr"):
            cells = []
            for cell in row.xpath("./w:tc"):
                parts = [self._runs(each, _CELL) for each in cell.xpath(".//w:p")]
                width = [int(each) for each in cell.xpath("./w:tcPr/w:gridSpan/@w:val")]
                span = Span(parts[0].start, parts[-1].end) if parts else Span(self._end, self._end)
                cells += [span] + [Span(span.end, span.end)] * (sum(width) - 1)
            rows.append(cells)
        self._tables.append((rows, self._lead, self._above()))
        self._lead = ()

    def _above(self) -> tuple[Span, ...]:
        return tuple(span for _, span in reversed(self._headings))

    def _runs(self, paragraph: Any, ending: str = "") -> Span:
        runs = paragraph.xpath(_RUNS)
        return self._take("".join(map(text_of, runs)), runs, ending)

    def _take(
        self, text: str, runs: list[Any], ending: str = "", *, is_footnote: bool = False
    ) -> Span:
        """Put a paragraph behind the others; where it stands, without space around it."""
        letters, start = legible(text), self._end
        self.blocks.append(Block(start, letters, runs, is_footnote))
        self._pieces.append(f"{letters.text}{ending}\n\n")
        self._end += len(self._pieces[-1])
        begins = start + len(letters.text) - len(letters.text.lstrip())
        return Span(begins, max(begins, start + len(letters.text.rstrip())))


def _opened(data: bytes) -> Any:
    try:
        with ZipFile(io.BytesIO(data)) as packed:
            if sum(each.file_size for each in packed.infolist()) > _MOST_BYTES:
                raise NoWordDocumentError
        return Document(io.BytesIO(data))
    except (BadZipFile, KeyError, ValueError, SyntaxError):  # SyntaxError: of its XML
        raise NoWordDocumentError from None


def _footnotes(document: Any) -> Iterator[tuple[str, Any]]:
    """The paragraphs of the footnotes, each with the run of its mark in the text."""
    marks = {mark.get(qn("w:id")): mark.getparent() for mark in document.element.xpath(_MARKS)}
    for part in (r.target_part for r in document.part.rels.values() if r.reltype.endswith(_NOTES)):
        for note in parse_xml(part.blob).iter(qn("w:footnote")):
            if (mark := marks.get(note.get(qn("w:id")))) is not None:
                for paragraph in note.iter(qn("w:p")):
                    yield "".join(map(text_of, paragraph.xpath(_RUNS))), mark


def text_of(run: Any) -> str:
    """The letters of a run."""
    return str(run.text)


_CELL = " |"
"""Ends a cell: a number in a line by itself would be that of a page."""
_MOST_BYTES = 300_000_000
_OUTSIDE = "not(ancestor::w:txbxContent) and not(ancestor::w:tbl)"
_BLOCKS = f".//w:p[{_OUTSIDE}] | .//w:tbl[{_OUTSIDE}]"
_RUNS = ".//w:r[not(ancestor::w:del) and not(ancestor::w:moveFrom)]"
_MARKS = ".//w:footnoteReference"
_NOTES = "/footnotes"
_HEADING = re.compile(r"heading (?P<level>\d)|title", re.IGNORECASE)

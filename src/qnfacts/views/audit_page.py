"""An audit for people: each finding with its fact, its source and what to write instead."""

from collections.abc import Callable, Iterator, Sequence

from qnfacts.audit.findings import Counts, Finding, telling_quote
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import original
from qnfacts.phrases.problems import message_in
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import QuoteRecord
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Block, Cell, Heading, Lines, Page, Role
from qnfacts.terms import Language
from qnfacts.views.cells import value_cell


def audit_page(
    shown: Sequence[Finding],
    counted: Counts,
    fact: Callable[[str], Record | None],
    catalogue: Catalogue,
    lang: Language,
    *,
    notes: Sequence[str],
) -> Page:
    """The findings, draft by draft and line by line, how many mentions there are, and the notes."""
    blocks: list[Block] = []
    draft = ""
    margin = max([_MARGIN, *(len(_place(finding)) + _GAP for finding in shown)])
    for finding in shown:
        if finding.draft != draft:
            draft = finding.draft
            blocks.append(Heading(draft))
        blocks.append(_finding(finding, fact, catalogue, lang, margin))
    role: Role = "bad" if counted.findings else "good"
    return (*blocks, Lines((Cell(counted.summary(lang), role), *map(Cell, notes))))


def _finding(
    finding: Finding,
    fact: Callable[[str], Record | None],
    catalogue: Catalogue,
    lang: Language,
    margin: int,
) -> Lines:
    """Where and what; below it, behind a margin, each fact and what to write."""
    words = one_line(" ".join(finding.text.split()))
    said = say(f"audit {finding.verdict}", lang)
    role: Role = "bad" if finding.is_wrong else "text"
    place = f"{_place(finding):>{margin - _GAP}}{' ' * _GAP}"
    verdict = say(f"verdict {finding.verdict}", lang)
    head = Cell(f"{place}{verdict}  {words}: {said}", role)
    below = (
        cell._replace(text=" " * margin + cell.text)
        for cell in _reasons(finding, fact, catalogue, lang)
    )
    return Lines((head, *below), hang=margin)


def _place(finding: Finding) -> str:
    return f"{finding.line}:{finding.column}"


def _reasons(
    finding: Finding, fact: Callable[[str], Record | None], catalogue: Catalogue, lang: Language
) -> Iterator[Cell]:
    """Each fact with its value and words, or the nearest; what differs, and what to write."""
    quoted = ""
    for id_ in finding.facts if finding.is_wrong else ():
        if record := fact(id_):
            yield Cell(_named(record, catalogue, lang))
            if (words := _quoted(telling_quote(finding, record), catalogue, lang)) != quoted:
                quoted = words
                yield Cell(words, "quote")
    if finding.nearest and (record := fact(finding.nearest)):
        near = _named(record, catalogue, lang)
        yield Cell(f"{say('audit nearest', lang)}: {near}")
    if differs := message_in(finding.differs, lang):
        yield Cell(f"{say('audit differs', lang)}: {differs}")
    if finding.right:
        yield Cell(f"{say('audit write', lang)}: {finding.right}")


def _quoted(quote: QuoteRecord, catalogue: Catalogue, lang: Language) -> str:
    source = pick(catalogue.sources[quote["source"]]["label"], lang)
    return f"“{original(quote)}” — {source}"


def _named(record: Record, catalogue: Catalogue, lang: Language) -> str:
    """The id of a fact, its label and its value."""
    value = value_cell(record["value"], catalogue, lang).text
    label = pick(record["label"], lang) + (f": {value}" if value else "")
    return f"{record['id']}  {label}"


_MARGIN = 9
_GAP = 2  # columns between a place and what is said of it

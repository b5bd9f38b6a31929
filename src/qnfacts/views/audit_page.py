"""An audit for people: each finding with its fact, its source and what to write instead."""

from collections.abc import Callable, Iterator, Sequence

from qnfacts.audit.findings import Counts, Finding
from qnfacts.audit.matching import Candidate
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import original
from qnfacts.phrases.problems import message_in
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Block, Cell, Heading, Lines, Page, Role, table
from qnfacts.terms import Language
from qnfacts.views.cells import value_cell


def audit_page(
    shown: Sequence[Finding],
    counted: Counts,
    fact: Callable[[str], Record | None],
    catalogue: Catalogue,
    lang: Language,
    *,
    worth: int | None,
) -> Page:
    """The findings, draft by draft and line by line, then how many mentions there are.

    `worth` is how many of a thousand random numbers would be confirmed; None where it is not known.
    """
    blocks: list[Block] = []
    draft = ""
    margin = max([_MARGIN, *(len(_place(finding)) + _GAP for finding in shown)])
    for finding in shown:
        if finding.draft != draft:
            draft = finding.draft
            blocks.append(Heading(draft))
        blocks.append(_finding(finding, fact, catalogue, lang, margin))
    summary = say("audit summary" if counted.mentions else "audit none", lang, **counted._asdict())
    role: Role = "bad" if counted.findings else "good"
    more = () if worth is None else (Cell(say("audit worth", lang, count=worth)),)
    return (*blocks, Lines((Cell(summary, role), *more)))


def explained_page(told: Sequence[tuple[Finding, Sequence[Candidate]]], lang: Language) -> Page:
    """What each mention may be about: how much of the fact's names and of the noun fits."""
    header = [
        say(name, lang) for name in ("verdict", "id", "names found", "noun known", "it would be")
    ]
    blocks: list[Block] = []
    for finding, candidates in told:
        blocks.append(Heading(one_line(finding.text)))
        rows = [
            [
                Cell(finding.verdict if c.subject.fact.id in finding.facts else ""),
                Cell(c.subject.fact.id, "id"),
                Cell(f"{c.fit:.0%}", "number"),
                Cell(f"{c.explained:.0%}", "number"),
                Cell(c.verdict),
            ]
            for c in candidates
        ]
        said = f"{finding.verdict}: {say(f'audit {finding.verdict}', lang)}"
        found = ", ".join(finding.facts)
        without = Lines.of(f"{said} [{found}]" if found else said)
        blocks.append(table(header, rows) if rows else without)
    return tuple(blocks)


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
    head = Cell(f"{place}{finding.verdict}  {words}: {said}", role)
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
    """Each fact with its value and words, then what differs and what to write."""
    for id_ in finding.facts if finding.is_wrong else ():
        if record := fact(id_):
            yield from _source(record, catalogue, lang)
    if differs := message_in(finding.differs, lang):
        yield Cell(f"{say('audit differs', lang)}: {differs}")
    if finding.right:
        yield Cell(f"{say('audit write', lang)}: {finding.right}")


def _source(record: Record, catalogue: Catalogue, lang: Language) -> Iterator[Cell]:
    value = value_cell(record["value"], catalogue, lang).text
    label = pick(record["label"], lang) + (f": {value}" if value else "")
    yield Cell(f"{record['id']}  {label}")
    quote = record["quotes"][0]
    source = pick(catalogue.sources[quote["source"]]["label"], lang)
    yield Cell(f"“{original(quote)}” — {source}", "quote")


_MARGIN = 9
_GAP = 2  # columns between a place and what is said of it

"""What the mentions of a line may be about, for people."""

from collections.abc import Callable, Sequence

from qnfacts.audit.findings import Finding
from qnfacts.audit.matching.candidates import Candidate
from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Block, Cell, Heading, Lines, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import value_cell


def explained_page(
    told: Sequence[tuple[Finding, Sequence[Candidate]]],
    fact: Callable[[str], Record | None],
    catalogue: Catalogue,
    lang: Language,
    *,
    several: bool,
) -> Page:
    """What is said of each mention, then the facts that it may be about, the likeliest first.

    Of each fact how much of its name, and of what is counted, the draft and the fact share. With
    `several` drafts each mention is named with its own.
    """
    blocks: list[Block] = []
    for finding, candidates in told:
        draft = f"{finding.draft}: " if several else ""
        blocks.append(Heading(one_line(f"{draft}{finding.text}")))
        blocks.append(Lines.of(_said(finding, lang)))
        if candidates:
            rows = [_row(each, fact(each.subject.fact.id), catalogue, lang) for each in candidates]
            blocks.append(table([say(name, lang) for name in _HEADER], rows))
    if any(candidates for _, candidates in told):
        blocks.append(Lines.of(say("explained columns", lang)))
    return tuple(blocks)


def _said(finding: Finding, lang: Language) -> str:
    """The verdict, in words, and the facts behind it."""
    facts = f" [{', '.join(finding.facts)}]" if finding.facts else ""
    verdict = say(f"verdict {finding.verdict}", lang)
    return f"{verdict}: {say(f'audit {finding.verdict}', lang)}{facts}"


def _row(
    candidate: Candidate, fact: Record | None, catalogue: Catalogue, lang: Language
) -> list[Cell]:
    return [
        Cell(candidate.subject.fact.id, "id"),
        value_cell(fact["value"] if fact else None, catalogue, lang),
        Cell(f"{candidate.fit:.0%}", "number"),
        Cell(f"{candidate.explained:.0%}", "number"),
        Cell(say(f"verdict {candidate.verdict}", lang)),
    ]


_HEADER = ("near fact", "near value", "near name", "near counted", "near verdict")

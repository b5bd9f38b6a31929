"""What is in the registry, and where it comes from."""

from collections.abc import Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import reference
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Heading, Lines, Page, table
from qnfacts.terms import PLURALS, Language
from qnfacts.views.cells import count_cell


def overview_page(
    records: Sequence[Record], catalogue: Catalogue, calls: Sequence[str], lang: Language
) -> Page:
    """The title, the kinds that there are facts of, the sources, commands to try."""
    sources = [reference(source, lang) for source in catalogue.sources.values()]
    facts = sum(record["facts"] for record in records)
    size = say("overview", lang, facts=facts, sources=len(catalogue.sources))
    names = (say(name, lang) for name in ("kind", "facts", "command"))
    rows = [_row(record, lang) for record in records if record["facts"]]
    return (
        Heading(pick(catalogue.title, lang)),
        Lines.of(size),
        *((table(names, rows),) if rows else ()),
        *_under("sources", Lines(tuple(map(Cell, sources)), hang=2), lang),
        *_under("try", Lines.of(*calls, role="id"), lang),
    )


def _under(name: str, lines: Lines, lang: Language) -> Page:
    """The lines with their title, if there are any."""
    return (Heading(say(name, lang)), lines) if lines.cells else ()


def _row(record: Record, lang: Language) -> tuple[Cell, ...]:
    return (
        Cell(say(PLURALS[record["kind"]], lang)),
        count_cell(record["facts"], lang),
        Cell(record["command"], "id"),
    )

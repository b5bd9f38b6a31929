"""What is in the registry, and where it comes from."""

from collections.abc import Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import reference
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Heading, Lines, Page, table
from qnfacts.terms import PLURALS, Language
from qnfacts.views.cells import count_cell

_EXAMPLES = ("qnfacts policies", "qnfacts ocop --stars 5", 'qnfacts search "tra hoa vang"')


def overview_page(records: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """The title, the kinds, the sources, three commands to try."""
    sources = [reference(source, lang) for source in catalogue.sources.values()]
    facts = sum(record["facts"] for record in records)
    size = say("overview", lang, facts=facts, sources=len(catalogue.sources))
    return (
        Heading(pick(catalogue.title, lang)),
        Lines.of(size),
        table(
            (say(name, lang) for name in ("kind", "facts", "command")),
            (_row(record, lang) for record in records),
        ),
        Heading(say("sources", lang)),
        Lines.of(*sources),
        Heading(say("try", lang)),
        Lines.of(*_EXAMPLES, role="id"),
    )


def _row(record: Record, lang: Language) -> tuple[Cell, ...]:
    return (
        Cell(say(PLURALS[record["kind"]], lang)),
        count_cell(record["facts"], lang),
        Cell(record["command"], "id"),
    )

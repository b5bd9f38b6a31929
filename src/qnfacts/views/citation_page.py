"""The quotations of facts, with their references."""

from collections.abc import Iterator, Sequence

from qnfacts.phrases.citation import Wording, noted_reference, quoted, sources_of
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Block, Cell, Heading, Lines, Page


def citation_pages(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> Page:
    """For each its id, and by source the quotations, their translations, and the reference."""
    return tuple(block for fact in facts for block in _citation(fact, catalogue, wording))


def _citation(fact: Record, catalogue: Catalogue, wording: Wording) -> Iterator[Block]:
    yield Heading(fact["id"])
    for source in sources_of([fact], catalogue):
        for mark, words, translation in quoted(fact, source, wording):
            lines = Cell(f"{mark}{words}", "quote"), Cell(translation)
            yield Lines(tuple(cell for cell in lines if cell.text))
        yield Lines.of(noted_reference(source, wording.lang))

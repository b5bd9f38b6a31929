"""The quotations of facts, with their references."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from qnfacts.phrases.citation import Wording, cited, quoted
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Block, Cell, Heading, Lines, Page


def citation_pages(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> Page:
    """For each its id, and by source the quotations, their translations, and the reference."""
    return tuple(_blocks(facts, catalogue, wording))


def _blocks(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> Iterator[Block]:
    every = cited(facts, catalogue, wording.lang)
    for id_, of_fact in groupby(every, lambda each: each.fact["id"]):
        yield Heading(id_)
        for fact, source, reference in of_fact:
            for mark, words, translation in quoted(fact, source, wording):
                lines = Cell(f"{mark}{words}", "quote"), Cell(translation)
                yield Lines(tuple(cell for cell in lines if cell.text))
            yield Lines.of(reference)

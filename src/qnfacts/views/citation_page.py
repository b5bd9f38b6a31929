"""The quotations of facts, with their references."""

from collections.abc import Sequence

from qnfacts.phrases.citation import original, reference, sources_of, translated
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Heading, Lines, Page
from qnfacts.terms import Language


def citation_pages(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """For each its id, the quotations, their translations, and the references."""
    return tuple(block for fact in facts for block in _citation_page(fact, catalogue, lang))


def _citation_page(fact: Record, catalogue: Catalogue, lang: Language) -> Page:
    quotes = (
        Lines((Cell(f"“{original(quote)}”", "quote"), Cell(translated(quote, lang), "faint")))
        for quote in fact["quotes"]
    )
    references = (Cell(reference(source, lang)) for source in sources_of([fact], catalogue))
    return (Heading(fact["id"]), *quotes, Lines(tuple(references)))

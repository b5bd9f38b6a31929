"""Quotations for a text that is written in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.citation import (
    note,
    noted_reference,
    original,
    quoted,
    sources_of,
)
from qnfacts.render.markdown import inline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord


def block_quotes(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """A block for each fact and source: quotations, translations, reference, the fact's id."""
    return "\n".join(
        _block(fact, source, wording) for fact in facts for source in sources_of([fact], catalogue)
    )


def footnotes(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """The claims, each with the marker of its note, and then the notes, named by the facts' ids."""
    claims = (f"{_claim(fact)}\n\n" for fact in facts)
    notes = (f"[^{fact['id']}]: {inline(note(fact, catalogue, wording))}\n" for fact in facts)
    return "".join((*claims, *notes))


def _block(fact: Record, source: SourceRecord, wording: Wording) -> str:
    paragraphs = [*_paragraphs(fact, source, wording), f"— {_signed(fact, source, wording)}"]
    return ">\n".join(f"> {paragraph}\n" for paragraph in paragraphs)


def _paragraphs(fact: Record, source: SourceRecord, wording: Wording) -> Iterator[str]:
    for mark, words, translation in quoted(fact, source, wording):
        yield inline(f"{mark}{words}")
        if translation:
            yield inline(translation)


def _signed(fact: Record, source: SourceRecord, wording: Wording) -> str:
    return f"{inline(noted_reference(source, wording.lang))} `{fact['id']}`"


def _claim(fact: Record) -> str:
    words = inline(f"“{original(fact['quotes'][0])}”")
    return f"{words}[^{fact['id']}]"

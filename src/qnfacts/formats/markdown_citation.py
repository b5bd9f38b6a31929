"""Quotations for a text that is written in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.citation import original, quoted_from, reference, sources_of, translated
from qnfacts.render.markdown import inline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import QuoteRecord
    from qnfacts.terms import Language


def block_quotes(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> str:
    """Each quotation as a block, with its translation, its reference and the fact's id."""
    return "\n".join(
        _block(fact, quote, catalogue, lang) for fact in facts for quote in fact["quotes"]
    )


def footnotes(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> str:
    """One note to a fact, named by its id: write `[^id]` where it belongs."""
    return "".join(_footnote(fact, catalogue, lang) for fact in facts)


def _block(fact: Record, quote: QuoteRecord, catalogue: Catalogue, lang: Language) -> str:
    lines = [
        inline(f"“{original(quote)}”"),
        "",
        inline(translated(quote, lang)),
        "",
        f"— {inline(reference(catalogue.sources[quote['source']], lang))} `{fact['id']}`",
    ]
    return "".join(f"> {line}".rstrip() + "\n" for line in lines)


def _footnote(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    parts = [
        f"{reference(source, lang)} {quoted_from(fact, source, lang)}"
        for source in sources_of([fact], catalogue)
    ]
    return f"[^{fact['id']}]: {inline(' '.join(parts))}\n"

"""Quotations with their references, in the forms that reports and reference managers take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.terms import Language


def citation_text(
    facts: Sequence[Record],
    catalogue: Catalogue,
    style: Literal["markdown", "footnote", "bibtex", "csl-json"],
    lang: Language,
) -> str:
    """The citation of `facts` in one style."""
    match style:
        case "markdown":
            from qnfacts.formats.markdown_citation import block_quotes

            return block_quotes(facts, catalogue, lang)
        case "footnote":
            from qnfacts.formats.markdown_citation import footnotes

            return footnotes(facts, catalogue, lang)
        case "bibtex":
            from qnfacts.formats.bibtex import bibtex

            return bibtex(facts, catalogue, lang)
        case "csl-json":
            from qnfacts.formats.csl import csl_items
            from qnfacts.render.records import json_text

            return json_text(csl_items(facts, catalogue, lang))
        case _:
            assert_never(style)


def citation_record(fact: Record, catalogue: Catalogue) -> Record:
    """What `cite` gives a program: the quotations, and their sources as CSL items."""
    from qnfacts.formats.csl import csl_item
    from qnfacts.phrases.citation import sources_of

    return {
        "id": fact["id"],
        "label": fact["label"],
        "quotes": fact["quotes"],
        "references": [csl_item(source) for source in sources_of([fact], catalogue)],
    }

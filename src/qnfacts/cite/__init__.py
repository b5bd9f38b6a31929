"""Quotations with their references, in the forms that reports and reference managers take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never, get_args

from qnfacts.cite.bibtex import bibtex
from qnfacts.cite.csl import csl_item, csl_items
from qnfacts.cite.markdown import block_quotes, footnotes
from qnfacts.cite.reference import OMISSION, original, reference, sources_of, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.catalogue import Catalogue
    from qnfacts.phrases import Language
    from qnfacts.records import Record

__all__ = [
    "OMISSION", "STYLES", "Style", "citation_record", "cite", "original", "reference",
    "sources_of", "translated",
]  # fmt: skip

Style = Literal["plain", "markdown", "footnote", "bibtex", "csl-json"]

STYLES: tuple[Style, ...] = get_args(Style)


def cite(
    facts: Sequence[Record],
    catalogue: Catalogue,
    style: Literal["markdown", "footnote", "bibtex", "csl-json"],
    lang: Language,
) -> str | list[Record]:
    """The citation of `facts` in one style: text, or for CSL-JSON the items."""
    match style:
        case "markdown":
            return block_quotes(facts, catalogue, lang)
        case "footnote":
            return footnotes(facts, catalogue, lang)
        case "bibtex":
            return bibtex(facts, catalogue, lang)
        case "csl-json":
            return csl_items(facts, catalogue, lang)
        case _:
            assert_never(style)


def citation_record(fact: Record, catalogue: Catalogue) -> Record:
    """What `cite` gives a program: the quotations, and their sources as CSL items."""
    return {
        "id": fact["id"],
        "label": fact["label"],
        "quotes": fact["quotes"],
        "references": [csl_item(source) for source in sources_of([fact], catalogue)],
    }

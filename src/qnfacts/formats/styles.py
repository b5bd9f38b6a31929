"""The styles that a citation can be set in, and what sets it."""

from collections.abc import Callable, Mapping, Sequence

from qnfacts.formats.bibtex import bibtex
from qnfacts.formats.csl import csl_json
from qnfacts.formats.markdown_citation import block_quotes, footnotes
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.terms import Language

Setter = Callable[[Sequence[Record], Catalogue, Language], str]
"""Sets what facts quote, with its references, as a text."""

STYLES: Mapping[str, Setter] = {
    "markdown": block_quotes,
    "footnote": footnotes,
    "bibtex": bibtex,
    "csl-json": csl_json,
}
"""All but "plain", which is a page for people."""

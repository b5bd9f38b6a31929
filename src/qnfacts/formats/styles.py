"""The styles that a citation can be set in, and what sets it."""

from collections.abc import Callable, Mapping, Sequence

from qnfacts.formats.biblatex import biblatex
from qnfacts.formats.bibtex import bibtex
from qnfacts.formats.csl import csl_json
from qnfacts.formats.html_citation import html
from qnfacts.formats.markdown_citation import block_quotes, footnotes
from qnfacts.formats.ris import ris
from qnfacts.phrases.citation import Wording
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue

Setter = Callable[[Sequence[Record], Catalogue, Wording], str]
"""Sets what facts quote, with its references, as a text."""

STYLES: Mapping[str, Setter] = {
    "markdown": block_quotes,
    "footnote": footnotes,
    "bibtex": bibtex,
    "biblatex": biblatex,
    "csl-json": csl_json,
    "ris": ris,
    "html": html,
}
"""All but "plain", which is a page for people."""

"""Addresses of quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encoded

if TYPE_CHECKING:
    from qnfacts.records.shapes import QuoteRecord, SourceRecord


def is_on_the_web(source: SourceRecord) -> bool:
    """Whether the source has an address that a browser opens."""
    return (source["URL"] or "").startswith(("https://", "http://"))


def address_of(quote: QuoteRecord, source: SourceRecord) -> str | None:
    """The source on the web, at the words: as a text fragment, which browsers scroll to and mark.

    None for a source without an address. Of words that the layout interrupts the first part.
    """
    if not is_on_the_web(source):
        return None
    address = source["URL"] or ""
    words = percent_encoded(quote["segments"][0]["text"], safe="").replace("-", "%2D")
    return f"{address}{'' if '#' in address else '#'}:~:text={words}"

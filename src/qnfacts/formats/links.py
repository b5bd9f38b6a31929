"""Addresses of quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encoded

if TYPE_CHECKING:
    from qnfacts.records.shapes import QuoteRecord, SourceRecord


def address_of(quote: QuoteRecord, source: SourceRecord) -> str | None:
    """The source on the web, at the words: as a text fragment, which browsers scroll to and mark.

    None for a source without an address. Of words that the layout interrupts the first part.
    """
    address = source["URL"] or ""
    if not address.startswith(("https://", "http://")):
        return None
    words = percent_encoded(quote["segments"][0]["text"], safe="").replace("-", "%2D")
    return f"{address}{'' if '#' in address else '#'}:~:text={words}"

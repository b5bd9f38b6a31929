"""Addresses of quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.render.links import href
from qnfacts.render.pages import Link

if TYPE_CHECKING:
    from qnfacts.records.shapes import QuoteRecord, SourceRecord


def is_on_the_web(source: SourceRecord) -> bool:
    """Whether the source has an address that a browser opens."""
    return (source["URL"] or "").startswith(("https://", "http://"))


def address_of(quote: QuoteRecord, source: SourceRecord) -> str | None:
    """The source on the web, at the words; None for a source without an address."""
    passages = tuple(segment["text"] for segment in quote["segments"])
    return href(Link(source["URL"] or "", passages)) or None

"""A lock, and what it says of a quotation."""

from collections.abc import Mapping
from typing import NamedTuple

from qnfacts.lockfile.hashes import quote_sha256
from qnfacts.model import Quote

Span = tuple[int, int]
"""Start and end in code points of a source's text as given."""


class LockedQuote(NamedTuple):
    """Where a quotation's segments stood, and the hash of their words."""

    source: str
    spans: tuple[Span, ...]
    sha256: str


class LockedFact(NamedTuple):
    """The hash of what a fact claimed, and its quotations in order."""

    claims: str
    quotes: tuple[LockedQuote, ...]


class Lock(NamedTuple):
    """The SHA-256 of each source's text, and the facts, both under their ids."""

    sources: Mapping[str, str]
    facts: Mapping[str, LockedFact]


def locked_spans(lock: Lock, fact: str, index: int, quote: Quote, pinned: str) -> list[Span] | None:
    """Where the segments of a fact's quotation stand, if neither it nor its source has changed.

    `pinned` is the hash of the text that the registry pins for the source.
    None where the lock does not know the quotation, or knows another one in its place.
    """
    known = lock.facts.get(fact)
    if known is None or index >= len(known.quotes):
        return None
    locked = known.quotes[index]
    same = locked.source == quote.source and locked.sha256 == quote_sha256(quote)
    fresh = lock.sources.get(quote.source) == pinned
    return list(locked.spans) if same and fresh and len(locked.spans) == len(quote.spans) else None

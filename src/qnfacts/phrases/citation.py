"""What every style of citation is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases import say
from qnfacts.phrases.period_phrases import phrase_period

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import NameRecord, QuoteRecord, SourceRecord
    from qnfacts.terms import Language

OMISSION = " […] "
"""Stands where the layout of the source interrupts a quotation."""


def original(quote: QuoteRecord) -> str:
    """The quoted words, with a mark where the source interrupts them."""
    return OMISSION.join(segment["text"] for segment in quote["segments"])


def translated(quote: QuoteRecord, lang: Language) -> str:
    """The translation, marked as ours."""
    return f"“{quote['translation']}” ({say('our translation', lang)})"


def reference(source: SourceRecord, lang: Language) -> str:
    """Author, title, container, section, issue and date, as far as the source gives them."""
    title = source["title"]
    parts = [
        ", ".join(_name(name, source["language"]) for name in source["author"]),
        title if title.startswith("[") else f"“{title}”",
        source["container-title"],
        source["section"],
        source["volume"] and say("volume", lang, number=source["volume"]),
        source["issue"] and say("issue", lang, number=source["issue"]),
        source["page"] and say("page", lang, number=source["page"]),
        source["publisher"],
        phrase_period(source["issued"], lang),
        source["URL"],
    ]
    return ", ".join(filter(None, parts)) + "."


def sources_of(facts: Iterable[Record], catalogue: Catalogue) -> list[SourceRecord]:
    """The sources that the facts quote, each once, in the order of their first quotation."""
    ids = dict.fromkeys(quote["source"] for fact in facts for quote in fact["quotes"])
    return [catalogue.sources[source] for source in ids]


def annotation(facts: Iterable[Record], source: SourceRecord, lang: Language) -> str:
    """What the facts quote from one source: a line for each, with its id and translations."""
    lines = []
    for fact in facts:
        words = quoted_from(fact, source, lang)
        if words:
            lines.append(f"{fact['id']}: {words}")
    return "\n".join(lines)


def quoted_from(fact: Record, source: SourceRecord, lang: Language) -> str:
    """The quotations of one fact from one source, with their translations."""
    quotes = [quote for quote in fact["quotes"] if quote["source"] == source["id"]]
    return " ".join(f"“{original(quote)}” {translated(quote, lang)}" for quote in quotes)


def _name(name: NameRecord, language: str) -> str:
    """In running text; a Vietnamese name has the family first."""
    parts = [name.get("given"), name.get("family")]
    ordered = reversed(parts) if language == "vi" else parts
    return name.get("literal") or " ".join(filter(None, ordered))

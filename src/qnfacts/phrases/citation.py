"""What every style of citation is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import NameRecord, QuoteRecord, SourceRecord
    from qnfacts.terms import Language

OMISSION = " […] "
"""Stands where the layout of the source interrupts a quotation."""


class Wording(NamedTuple):
    """How citations are put: for readers of `lang`, with translations or without.

    `translated` of None: with them where the source is not in the reader's language.
    """

    lang: Language
    translated: bool | None = None

    def translates(self, source: SourceRecord) -> bool:
        """Whether quotations from this source stand with their translation."""
        if self.translated is None:
            return source["language"] != self.lang
        return self.translated


class Cited(NamedTuple):
    """A fact, a source that it quotes, and the reference with its note."""

    fact: Record
    source: SourceRecord
    reference: str


class Quoted(NamedTuple):
    """A quotation as it is set: empty is the mark of a claim, and a translation not wanted."""

    mark: str
    words: str
    translation: str


def original(quote: QuoteRecord) -> str:
    """The quoted words, with a mark where the source interrupts them."""
    return OMISSION.join(segment["text"] for segment in quote["segments"])


def translated(quote: QuoteRecord, lang: Language) -> str:
    """The translation, marked as ours."""
    return f"“{quote['translation']}” ({say('our translation', lang)})"


def reference(source: SourceRecord, lang: Language) -> str:
    """Author, title, container, section, issue and date, as far as the source gives them."""
    title, accessed = source["title"], phrase_period(source["accessed"], lang)
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
        accessed and say("accessed", lang, date=accessed),
    ]
    return ", ".join(filter(None, parts)) + "."


def noted_reference(source: SourceRecord, lang: Language) -> str:
    """The reference and the note on the source, such as that it names no publisher."""
    return " ".join(filter(None, (reference(source, lang), source_note(source, lang))))


def source_note(source: SourceRecord, lang: Language) -> str:
    """The note on the source; empty where there is none."""
    return pick(source["note"], lang) if source["note"] else ""


def sources_of(facts: Iterable[Record], catalogue: Catalogue) -> list[SourceRecord]:
    """The sources that the facts quote, each once, in the order of their first quotation."""
    ids = dict.fromkeys(quote["source"] for fact in facts for quote in fact["quotes"])
    return [catalogue.sources[source] for source in ids]


def cited(facts: Iterable[Record], catalogue: Catalogue, lang: Language) -> Iterator[Cited]:
    """The facts one after another, each with its sources."""
    for fact in facts:
        for source in sources_of([fact], catalogue):
            yield Cited(fact, source, noted_reference(source, lang))


def quoted(fact: Record, source: SourceRecord, wording: Wording) -> list[Quoted]:
    """What one fact quotes from one source: its claim first, and context, which is marked."""
    context = f"{say('context', wording.lang)}: "
    translates = wording.translates(source)
    return [
        Quoted(
            context if quote["role"] == "context" else "",
            f"“{original(quote)}”",
            translated(quote, wording.lang) if translates and quote["translation"] else "",
        )
        for quote in fact["quotes"]
        if quote["source"] == source["id"]
    ]


def in_running_text(quotes: Iterable[Quoted]) -> str:
    """Quotations in one line."""
    parts = (part for mark, *texts in quotes for part in (mark.strip(), *texts))
    return " ".join(filter(None, parts))


def note(fact: Record, catalogue: Catalogue, wording: Wording) -> str:
    """What a footnote says of a fact: each source with what the fact quotes from it."""
    return " ".join(
        f"{noted_reference(source, wording.lang)} {in_running_text(quoted(fact, source, wording))}"
        for source in sources_of([fact], catalogue)
    )


def annotation(facts: Iterable[Record], source: SourceRecord, wording: Wording) -> list[str]:
    """What the facts quote from one source: a line for each, behind its id."""
    said = ((fact["id"], in_running_text(quoted(fact, source, wording))) for fact in facts)
    return [f"{id_}: {words}" for id_, words in said if words]


def _name(name: NameRecord, language: str) -> str:
    """In running text; a Vietnamese name has the family first."""
    parts = [name.get("given"), name.get("family")]
    ordered = reversed(parts) if language == "vi" else parts
    return name.get("literal") or " ".join(filter(None, ordered))

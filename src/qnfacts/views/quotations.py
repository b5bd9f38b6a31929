"""The quotations of a fact as fields: claim and context, whence they are, and what is around."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from qnfacts.phrases import grouped, say
from qnfacts.phrases.citation import Wording, original, reference, translated
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import QuoteRecord
from qnfacts.render.pages import Cell
from qnfacts.terms import Language
from qnfacts.views.cells import Named, quote_link

if TYPE_CHECKING:
    from qnfacts.check.reviewing import Sentence


def quote_fields(
    quotes: Iterable[QuoteRecord],
    catalogue: Catalogue,
    lang: Language,
    sentences: "Iterable[Sentence]" = (),
) -> Iterator[Named]:
    """A field to a quotation, and one to the sentence of each, if `sentences` has them.

    Quotations from one source that follow each other have its reference once.
    """
    cited = None
    for quote, sentence in zip_longest(quotes, sentences):
        yield _NAMES[quote["role"]], tuple(_words(quote, catalogue, lang))
        if quote["source"] != cited:
            cited = quote["source"]
            words = reference(catalogue.sources[cited], lang)
            yield "source", (Cell(words, link=quote_link(quote, catalogue)),)
        if sentence:
            yield "in the source", _around(sentence)


def _words(quote: QuoteRecord, catalogue: Catalogue, lang: Language) -> Iterator[Cell]:
    """The words, their translation, and their place in the text."""
    yield Cell(f"“{original(quote)}”", "quote")
    if quote["translation"] and Wording(lang).translates(catalogue.sources[quote["source"]]):
        yield Cell(translated(quote, lang))
    spans = [f"{grouped(start, lang)}–{grouped(end, lang)}" for start, end in _spans(quote)]
    if spans:
        yield Cell(say("offsets", lang, spans=", ".join(spans)), "faint")


def _spans(quote: QuoteRecord) -> Iterator[tuple[int, int]]:
    for segment in quote["segments"]:
        if segment["start"] is not None and segment["end"] is not None:
            yield segment["start"], segment["end"]


def _around(sentence: "Sentence") -> tuple[Cell, ...]:
    """The words in square brackets in their sentence, between the one before and the one after."""
    words = f"[{sentence.words}]"
    start = len(sentence.before)
    whole = f"{sentence.before}{words}{sentence.after}"
    return (
        Cell(sentence.earlier, "faint"),
        Cell(whole, "quote", ((start, start + len(words)),)),
        Cell(sentence.later, "faint"),
    )


_NAMES = {"claim": "quote", "context": "context quote"}

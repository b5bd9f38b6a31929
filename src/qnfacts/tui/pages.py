"""What the pane on the right shows."""

from collections.abc import Iterator

from qnfacts.explore.compare import compare
from qnfacts.phrases import say
from qnfacts.phrases.citation import Wording, noted_reference, original, sources_of, translated
from qnfacts.phrases.problems import in_language
from qnfacts.phrases.tables.explorer import KEYS
from qnfacts.records import Record
from qnfacts.records.shapes import QuoteRecord
from qnfacts.render.pages import Cell, Heading, Lines, Page
from qnfacts.store import Selection, Store
from qnfacts.terms import Language
from qnfacts.values.today import today
from qnfacts.views.cells import fact_name, id_cell, quote_link, value_cell, word_cell
from qnfacts.views.citation_page import citation_pages
from qnfacts.views.comparison_page import comparison_pages
from qnfacts.views.fact_page import fact_fields


def fact_page(fact: Record, store: Store, lang: Language) -> Page:
    """A fact with its quotations, and behind each claim the text that it is from, if at hand."""
    catalogue = store.catalogue
    value = value_cell(fact["value"], catalogue, lang)
    references = (noted_reference(source, lang) for source in sources_of([fact], catalogue))
    return (
        Heading(fact_name(fact, lang)),
        *([Lines((value,))] if value.text else []),
        *(block for quote in fact["quotes"] for block in _quoted(quote, store, lang)),
        Lines.of(*references, role="faint"),
        Lines((id_cell(fact, catalogue), word_cell(fact["kind"], lang))),
        fact_fields(fact, catalogue, lang),
        *_problems(store, lang),
    )


def cited_page(fact: Record, store: Store, lang: Language) -> Page:
    """Its quotations with their references, as `cite` prints them."""
    return citation_pages([fact], store.catalogue, Wording(lang))


def compared_page(fact: Record, store: Store, lang: Language) -> Page:
    """What the figures prove of a target, or a figure of its targets; empty for another fact."""
    catalogue = store.catalogue
    if fact["kind"] == "target":
        found = compare(catalogue, today(), [fact])
    elif fact["kind"] == "figure":
        wanted = Selection(kind=("target",), indicator=(fact["indicator"]["id"],))
        found = compare(catalogue, today(), store.select(wanted), [fact])
    else:
        found = []
    return comparison_pages(found, catalogue, lang)


def keys_page(lang: Language) -> Page:
    """Each key, and what it does."""
    does = (f"{key:<6} {words[lang == 'vi']}" for key, words in KEYS.items())
    return (Lines.of(*does),)


def _problems(store: Store, lang: Language) -> Iterator[Lines]:
    """What is wrong with the lock and the texts, as commands tell it besides their answers."""
    if found := in_language(store.problems, lang):
        yield Lines.of(*(f"{problem.code}: {problem.message}" for problem in found), role="bad")


def _quoted(quote: QuoteRecord, store: Store, lang: Language) -> Iterator[Lines]:
    """The words and their translation; a claim also where it stands in its text."""
    words = Cell(f"“{original(quote)}”", "quote", link=quote_link(quote, store.catalogue))
    source = store.catalogue.sources[quote["source"]]
    translates = quote["translation"] and Wording(lang).translates(source)
    own = (Cell(translated(quote, lang)),) if translates else ()
    if quote["role"] == "context":
        yield Lines((Cell(say("context", lang), "faint"), words, *own))
        return
    yield Lines((words, *own))
    if around := in_text(quote, store.text(quote["source"])):
        yield Lines((Cell(say("explore in text", lang), "faint"), around))


def in_text(quote: QuoteRecord, text: str | None) -> Cell | None:
    """The words of a quotation marked in the text around them, where that is at hand."""
    spans = [(segment["start"], segment["end"]) for segment in quote["segments"]]
    if text is None or None in spans[0]:
        return None
    first, last = spans[0][0] or 0, spans[-1][1] or 0
    start = text.rfind(" ", 0, max(first - _AROUND, 0)) + 1
    end = text.find(" ", last + _AROUND)
    before, behind = "… " if start else "", " …" if end > 0 else ""
    moved = len(before) - start
    marks = tuple((s + moved, e + moved) for s, e in spans if s is not None and e is not None)
    return Cell(f"{before}{text[start : end if end > 0 else None]}{behind}", marks=marks)


_AROUND = 200
"""Characters of the text that are shown on each side."""

"""What the pane on the right shows of a fact."""

from collections.abc import Iterator

from qnfacts.explore.compare import compare
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import Wording, noted_reference, original, sources_of, translated
from qnfacts.phrases.problems import in_language
from qnfacts.records import Record
from qnfacts.records.shapes import QuoteRecord
from qnfacts.render.pages import Cell, Heading, Lines, Page
from qnfacts.store import Selection, Store
from qnfacts.terms import Language
from qnfacts.values.today import today
from qnfacts.views.cells import id_cell, value_cell, word_cell
from qnfacts.views.citation_page import citation_pages
from qnfacts.views.comparison_page import comparison_pages
from qnfacts.views.fact_page import fact_fields


def fact_page(fact: Record, store: Store, lang: Language) -> Page:
    """A fact with its quotations, the claim marked in its text where that is at hand."""
    catalogue = store.catalogue
    value = value_cell(fact["value"], catalogue, lang)
    references = (noted_reference(source, lang) for source in sources_of([fact], catalogue))
    return (
        Heading(pick(fact["label"], lang)),
        *([Lines((value,))] if value.text else []),
        *(block for quote in fact["quotes"] for block in _quoted(quote, store, lang)),
        Lines.of(*references, role="faint"),
        Lines((id_cell(fact, catalogue), word_cell(fact["kind"], lang))),
        fact_fields(fact, catalogue, lang),
        *_problems(store, lang),
    )


def _problems(store: Store, lang: Language) -> Iterator[Lines]:
    """What is wrong with the lock and the texts, as commands tell it besides their answers."""
    if found := in_language(store.problems, lang):
        yield Lines.of(*(f"{problem.code}: {problem.message}" for problem in found), role="bad")


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


def _quoted(quote: QuoteRecord, store: Store, lang: Language) -> Iterator[Lines]:
    source = store.catalogue.sources[quote["source"]]
    own = (Cell(translated(quote, lang)),) if Wording(lang).translates(source) else ()
    if quote["role"] == "context":
        yield Lines((Cell(say("context", lang), "faint"), _alone(quote), *own))
        return
    yield Lines((in_text(quote, store.text(quote["source"])),))
    if own:
        yield Lines(own)


def in_text(quote: QuoteRecord, text: str | None) -> Cell:
    """The words of a quotation marked in the text around them; alone where it is not at hand."""
    spans = [(segment["start"], segment["end"]) for segment in quote["segments"]]
    if text is None or None in spans[0]:
        return _alone(quote)
    first, last = spans[0][0] or 0, spans[-1][1] or 0
    start = text.rfind(" ", 0, max(first - _AROUND, 0)) + 1
    end = text.find(" ", last + _AROUND)
    marks = tuple((s - start, e - start) for s, e in spans if s is not None and e is not None)
    before, behind = "… " if start else "", " …" if end > 0 else ""
    marks = tuple((s + len(before), e + len(before)) for s, e in marks)
    return Cell(f"{before}{text[start : end if end > 0 else None]}{behind}", marks=marks)


def _alone(quote: QuoteRecord) -> Cell:
    return Cell(f"“{original(quote)}”", "quote")


_AROUND = 300
"""Characters of the text that are shown on each side."""

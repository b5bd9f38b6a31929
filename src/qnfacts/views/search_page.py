"""The hits of a search, with what was found marked."""

from collections.abc import Iterator, Sequence

from qnfacts.explore.hits import Hit
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import original
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import agent_cell, fact_name, id_cell, value_cell, word_cell


def search_page(hits: Sequence[Hit], catalogue: Catalogue, lang: Language) -> Page:
    """A row to a fact: its kind, its value, its label, and where else the words stand.

    Of statements alone, who said each instead of the kind.
    """
    if not hits:
        return ()
    valued = any(hit.fact["value"] for hit in hits)
    said = all(hit.fact["kind"] == "statement" for hit in hits)
    names = ("id", "speaker" if said else "kind", *(["value"] if valued else []), "label", "hit")
    rows = (_row(hit, catalogue, lang, valued=valued, said=said) for hit in hits)
    return (table((say(name, lang) for name in names), rows, beneath=2),)


def _row(
    hit: Hit, catalogue: Catalogue, lang: Language, *, valued: bool, said: bool
) -> tuple[Cell, ...]:
    in_label = next((m.spans for m in hit.matches if m.field == f"label.{lang}"), ())
    name = fact_name(hit.fact, lang)
    mark = len(name) - len(pick(hit.fact["label"], lang))
    return (
        id_cell(hit.fact, catalogue),
        agent_cell(hit.fact["speaker"], lang) if said else word_cell(hit.fact["kind"], lang),
        *([value_cell(hit.fact["value"], catalogue, lang)] if valued else []),
        Cell(name, "name", marks=tuple((mark + start, mark + end) for start, end in in_label)),
        _found_in(hit, catalogue, lang, labelled=bool(in_label)),
    )


def _found_in(hit: Hit, catalogue: Catalogue, lang: Language, *, labelled: bool) -> Cell:
    """A quotation rather than a name, in the reader's language where the words stand in it.

    Of a fact with a value it is the claim: what is quoted around it may state another number.
    Where only what is no evidence has the words, the claim stands there without a mark.
    """
    texts = list(_quoted(hit.fact, catalogue, lang))
    marked = {m.text: m.spans for m in hit.matches if m.field.startswith("quotes")}
    if found := next((text for text in texts if text in marked), None):
        if hit.fact["value"] and found not in _claims(hit.fact):
            found = texts[0]
        return Cell(found, "quote", marked.get(found, ()))
    told = [m for m in hit.matches if m.field not in (*_NO_EVIDENCE, f"label.{lang}")]
    if told:
        best = max(told, key=lambda m: (m.field.endswith(f".{lang}"), len(m.spans)))
        if best.field == "topics":
            return Cell(pick(catalogue.topics[best.text]["label"], lang), "quote")
        return Cell(best.text, "quote", best.spans)
    return Cell("") if labelled else Cell(texts[0], "quote")


def _quoted(fact: Record, catalogue: Catalogue, lang: Language) -> Iterator[str]:
    """The quotations and their translations, what is in the reader's language first."""
    both = [
        (original(quote), quote["translation"] or "")
        if catalogue.sources[quote["source"]]["language"] == lang
        else (quote["translation"] or "", original(quote))
        for quote in fact["quotes"]
    ]
    for texts in zip(*both, strict=True):
        yield from texts


def _claims(fact: Record) -> tuple[str, str]:
    claim = fact["quotes"][0]
    return original(claim), claim["translation"] or ""


_NO_EVIDENCE = (
    *("id", "aliases", "kind.en", "kind.vi", "type.en", "type.vi"),
    *("document_type.en", "document_type.vi"),
)
"""Fields that only call a fact by a name, or by what it is."""

"""Everything about one fact."""

from collections.abc import Iterable, Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import original, reference, sources_of, translated
from qnfacts.phrases.value_phrases import phrase_period
from qnfacts.records import QuoteRecord, Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Fields, Heading, Lines, Page
from qnfacts.terms import Language
from qnfacts.views.cells import (
    agent_cell,
    area_cell,
    label_cell,
    names_cell,
    strength_cell,
    value_cell,
    word_cell,
)


def fact_pages(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """For each its label, its fields, and the quotations with their translations and places."""
    return tuple(block for fact in facts for block in _fact_page(fact, catalogue, lang))


def citation_pages(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """For each its id, the quotations, their translations, and the references."""
    return tuple(block for fact in facts for block in _citation_page(fact, catalogue, lang))


def _fact_page(fact: Record, catalogue: Catalogue, lang: Language) -> Page:
    pairs = [(say(name, lang), cells) for name, cells in _fields(fact, catalogue, lang)]
    filled = ((name, cells) for name, cells in pairs if any(cell.text for cell in cells))
    quotes = [(say("quote", lang), quote_cells(quote, catalogue, lang)) for quote in fact["quotes"]]
    return (
        Heading(pick(fact["label"], lang)),
        Fields((*filled, *quotes)),
    )


def _citation_page(fact: Record, catalogue: Catalogue, lang: Language) -> Page:
    quotes = (
        Lines((Cell(f"“{original(quote)}”", "quote"), Cell(translated(quote, lang), "faint")))
        for quote in fact["quotes"]
    )
    references = (Cell(reference(source, lang)) for source in sources_of([fact], catalogue))
    return (Heading(fact["id"]), *quotes, Lines(tuple(references)))


def _fields(
    fact: Record, catalogue: Catalogue, lang: Language
) -> Iterable[tuple[str, tuple[Cell, ...]]]:
    yield "id", (Cell(fact["id"], "id"),)
    yield "kind", (word_cell(fact["kind"], lang),)
    yield (
        "topics",
        (Cell(", ".join(pick(catalogue.topics[t]["label"], lang) for t in fact["topics"])),),
    )
    yield "aliases", (Cell(", ".join(fact["aliases"])),)
    yield from _own_fields(fact, catalogue, lang)
    value = fact["value"]
    if value is not None:
        yield "value", (value_cell(value, catalogue, lang),)
        yield "unit", (label_cell(catalogue.units[value["unit"]]["label"], lang),)
        yield "as written", (Cell(value["as_written"] or "", "quote"),)
    yield "note", (label_cell(fact["note"], lang),)
    yield "contrasts", tuple(Cell(other, "id") for other in fact["contrasts_with"])


def _own_fields(
    fact: Record, catalogue: Catalogue, lang: Language
) -> Iterable[tuple[str, tuple[Cell, ...]]]:
    yield "type", (word_cell(fact.get("document_type") or fact.get("type"), lang),)
    yield "number", (Cell(fact.get("number") or ""),)
    for field in ("issuer", "speaker", "according_to", "set_by"):
        yield field.replace("_", " "), (agent_cell(fact.get(field), lang),)
    yield "run by", (names_cell(fact.get("run_by", ()), lang),)
    for field in ("issued", "horizon", "orientation", "period", "due", "date", "since"):
        yield field, (Cell(phrase_period(fact.get(field), lang)),)
    yield "area", (area_cell(fact.get("area"), lang),)
    yield "aims", tuple(label_cell(aim, lang) for aim in fact.get("aims", ()))
    yield "succeeds", (Cell(fact.get("succeeds") or "", "id"),)
    indicator = fact.get("indicator")
    if indicator:
        yield "indicator", (label_cell(indicator["label"], lang),)
        yield "definition", (label_cell(indicator["definition"], lang),)
    dimensions = fact.get("dimensions", {})
    yield "dimensions", (Cell(", ".join(f"{key} {of}" for key, of in dimensions.items())),)
    for field in ("statistic", "accumulation", "direction"):
        yield field, (word_cell(fact.get(field), lang),)
    yield "strength", (strength_cell(fact.get("strength"), lang),)
    yield "goal", (label_cell(fact.get("goal"), lang),)
    yield "status", (label_cell(fact.get("status"), lang),)
    yield "stars", (Cell(str(fact.get("stars") or "")),)
    for field in ("baseline", "attendance"):
        if counted := fact.get(field):
            value = value_cell(counted["value"], catalogue, lang)
            yield field, (value, Cell(counted["figure"], "id"))


def quote_cells(quote: QuoteRecord, catalogue: Catalogue, lang: Language) -> tuple[Cell, ...]:
    """The words, their translation, and the reference with their place in the text."""
    spans = [f"{s['start']}–{s['end']}" for s in quote["segments"] if s["start"] is not None]
    place = f" {say('offsets', lang, spans=', '.join(spans))}" if spans else ""
    return (
        Cell(f"“{original(quote)}”", "quote"),
        Cell(translated(quote, lang), "faint"),
        Cell(reference(catalogue.sources[quote["source"]], lang) + place, "faint"),
    )

"""Everything about one fact."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_field
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Fields, Heading, Page
from qnfacts.terms import AGENT_FIELDS, DATE_FIELDS, Language
from qnfacts.views.cells import (
    NAMED_KINDS,
    Named,
    agent_cell,
    evidence_cells,
    fact_name,
    filled,
    id_cell,
    label_cell,
    name_cell,
    names_cell,
    original_names,
    strength_cell,
    value_cell,
    word_cell,
)
from qnfacts.views.quotations import quote_fields

if TYPE_CHECKING:
    from qnfacts.check.reviewing import Sentence


def fact_pages(
    facts: Sequence[Record],
    catalogue: Catalogue,
    lang: Language,
    sentences: Mapping[str, Sequence["Sentence"]] = MappingProxyType({}),
) -> Page:
    """For each its label, its fields, and the quotations with their translations and places.

    `sentences` are those of the quotations of facts, under their ids, where they are to be shown.
    """
    return tuple(
        block
        for fact in facts
        for block in (
            Heading(fact_name(fact, lang)),
            filled(
                (
                    *_named(fact, catalogue, lang),
                    *_fields(fact, catalogue, lang),
                    *quote_fields(fact["quotes"], catalogue, lang, sentences.get(fact["id"], ())),
                ),
                lang,
            ),
        )
    )


def fact_fields(fact: Record, catalogue: Catalogue, lang: Language) -> Fields:
    """What is recorded of a fact but for its id, kind, label, value and quotations."""
    shown = _fields(fact, catalogue, lang)
    return filled((field for field in shown if field[0] not in {"kind", "value"}), lang)


def _named(fact: Record, catalogue: Catalogue, lang: Language) -> Iterator[Named]:
    yield "id", (id_cell(fact, catalogue),)
    if fact["kind"] in NAMED_KINDS:
        for name in original_names(catalogue, lang):
            yield name, (name_cell(fact["label"], "vi"),)


def _fields(fact: Record, catalogue: Catalogue, lang: Language) -> Iterator[Named]:
    topics = (pick(catalogue.topics[topic]["label"], lang) for topic in fact["topics"])
    yield "kind", (word_cell(fact["kind"], lang),)
    yield "topics", (Cell(", ".join(topics)),)
    aliases = (alias for alias in fact["aliases"] if _is_for(alias, lang))
    yield "aliases", (Cell(", ".join(aliases)),)
    yield from _origin(fact, lang)
    yield from _definition(fact, lang)
    yield from _qualities(fact, lang)
    yield from _values(fact, catalogue, lang)
    yield "note", (label_cell(fact["note"], lang),)
    yield "contrasts", tuple(Cell(other, "id") for other in fact["contrasts_with"])


def _origin(fact: Record, lang: Language) -> Iterator[Named]:
    """Who, when and where."""
    yield "type", (word_cell(fact.get("document_type") or fact.get("type"), lang),)
    yield "number", (Cell(fact.get("number") or ""),)
    for field in AGENT_FIELDS[fact["kind"]]:
        who = fact[field]
        cell = names_cell(who, lang) if isinstance(who, list) else agent_cell(who, lang)
        yield field.replace("_", " "), (cell,)
    for field in DATE_FIELDS[fact["kind"]]:
        yield field.replace("_", " "), (Cell(phrase_field(field, fact[field], lang)),)
    yield "area", (names_cell(fact["areas"], lang),)


def _definition(fact: Record, lang: Language) -> Iterator[Named]:
    """What is aimed at or counted."""
    yield "aims", tuple(label_cell(aim, lang) for aim in fact.get("aims", ()))
    yield "succeeds", (Cell(fact.get("succeeds") or "", "id"),)
    if indicator := fact.get("indicator"):
        yield "indicator", (label_cell(indicator["label"], lang),)
        yield "definition", (label_cell(indicator["definition"], lang),)
    dimensions = fact.get("dimensions", {})
    yield "dimensions", tuple(_dimension(key, of, lang) for key, of in dimensions.items())


def _dimension(key: str, of: object, lang: Language) -> Cell:
    """A part by its grade in words, by others as the registry names them."""
    return Cell(say("stars of tier", lang, stars=of) if key == "stars" else f"{key} {of}")


def _is_for(alias: str, lang: Language) -> bool:
    """Whether a reader of the language uses it: abbreviations are of both."""
    return alias.isupper() or alias.isascii() == (lang == "en")


def _qualities(fact: Record, lang: Language) -> Iterator[Named]:
    """How it counts, how firmly it is meant, how far it has come."""
    for field in ("statistic", "accumulation", "direction"):
        yield field, (word_cell(fact.get(field), lang),)
    yield "strength", (strength_cell(fact.get("strength"), lang),)
    yield "goal", (label_cell(fact.get("goal"), lang),)
    yield "status", (label_cell(fact.get("status"), lang),)
    yield "stars", (Cell(str(fact.get("stars") or "")),)


def _values(fact: Record, catalogue: Catalogue, lang: Language) -> Iterator[Named]:
    """The values of figures that it refers to, and its own."""
    for field in ("baseline", "attendance"):
        if counted := fact.get(field):
            value = value_cell(counted["value"], catalogue, lang)
            yield field, (value, Cell(counted["figure"], "id"))
    yield "evidence", evidence_cells(fact.get("evidence", ()), catalogue, lang)
    if value := fact["value"]:
        yield "value", (value_cell(value, catalogue, lang),)
        yield "unit", (label_cell(catalogue.units[value["unit"]]["label"], lang),)
        yield "as written", (Cell(value["as_written"] or "", "quote"),)
        yield "at", (Cell(fact.get("at") or "", "quote"),)

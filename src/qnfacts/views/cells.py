"""Single values of a record as cells, and fields made of them."""

from collections.abc import Iterable, Iterator

from qnfacts.phrases import grouped, pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import (
    AgentRecord,
    AreaRecord,
    CountedRecord,
    FactRecord,
    LabelRecord,
    QuoteRecord,
    ValueRecord,
)
from qnfacts.render.pages import Cell, Fields, Link
from qnfacts.terms import Language, Strength

NAMED_KINDS = frozenset({"policy", "event", "initiative", "product"})
"""The kinds whose labels are names; those of others put in words what was said."""

Named = tuple[str, tuple[Cell, ...]]
"""The phrase that names a field, and the field's cells."""


def id_cell(fact: Record | FactRecord, catalogue: Catalogue) -> Cell:
    """The fact's id, which leads to the words of its claim; a reader's own figure has none."""
    if not fact["quotes"]:
        return Cell("", "id")
    return Cell(fact["id"], "id", link=quote_link(fact["quotes"][0], catalogue))


def quote_link(quote: QuoteRecord, catalogue: Catalogue) -> Link | None:
    """Where the words stand on the web, if their source has an address."""
    address = catalogue.sources[quote["source"]]["URL"]
    return Link(address, tuple(each["text"] for each in quote["segments"])) if address else None


def label_cell(label: LabelRecord | None, lang: Language) -> Cell:
    """A label in the reader's language."""
    return Cell(pick(label, lang) if label else "")


def name_cell(label: LabelRecord, lang: Language) -> Cell:
    """What something is called, or what a fact says in short."""
    return Cell(pick(label, lang), "name")


def fact_cell(fact: Record, lang: Language) -> Cell:
    """What a fact is called; a draft is marked as one."""
    return Cell(fact_name(fact, lang), "name")


def fact_name(fact: Record, lang: Language) -> str:
    """The label in the reader's language, behind a mark if the fact is a draft."""
    mark = f"[{say('draft', lang)}] " if fact["draft"] else ""
    return mark + pick(fact["label"], lang)


def original_names(catalogue: Catalogue, lang: Language) -> tuple[str, ...]:
    """The column of Vietnamese names, where the reader's are English and a source is not."""
    languages = {source["language"] for source in catalogue.sources.values()}
    labels = (topic["label"] for topic in catalogue.topics.values())
    has_both = any(label["en"] != label["vi"] for label in labels)
    return ("vietnamese name",) if lang == "en" and "vi" in languages and has_both else ()


def value_cell(value: ValueRecord | None, catalogue: Catalogue, lang: Language) -> Cell:
    """A value with its hedge, and its unit where that has a symbol."""
    if value is None or value["unit"] is None:
        return Cell("", "number")
    return Cell(phrase_value(value, catalogue.units[value["unit"]], lang), "number")


def count_cell(number: int, lang: Language) -> Cell:
    """How many there are."""
    return Cell(grouped(number, lang), "number")


def period_cell(edtf: str | None, lang: Language) -> Cell:
    """A date or period in words."""
    return Cell(phrase_period(edtf, lang))


def agent_cell(agent: AgentRecord | None, lang: Language) -> Cell:
    """A name, with the office of a person."""
    if agent is None:
        return Cell("")
    office = f", {pick(agent['office'], lang)}" if agent["office"] else ""
    return Cell(pick(agent["label"], lang) + office)


def names_cell(entries: Iterable[AgentRecord | AreaRecord], lang: Language) -> Cell:
    """Several names."""
    return Cell(", ".join(pick(entry["label"], lang) for entry in entries))


def strength_cell(strength: Strength | None, lang: Language) -> Cell:
    """How firmly a target is worded."""
    return Cell(say(f"strength {strength}", lang) if strength else "")


def word_cell(word: str | None, lang: Language) -> Cell:
    """One of the registry's own terms, such as a type."""
    return Cell(say(word, lang) if word else "")


def evidence_cells(
    evidence: Iterable[CountedRecord], catalogue: Catalogue, lang: Language
) -> tuple[Cell, ...]:
    """That the source itself puts these figures beside a goal, a cell to a figure."""
    texts = evidence_text(evidence, catalogue, lang)
    return tuple(Cell(say("put beside", lang, figure=text)) for text in texts)


def evidence_text(
    evidence: Iterable[CountedRecord], catalogue: Catalogue, lang: Language
) -> Iterator[str]:
    """What each figure says, and its id."""
    for each in evidence:
        value = value_cell(each["value"], catalogue, lang).text
        yield f"{value}, {pick(each['label'], lang)} ({each['figure']})"


def filled(fields: Iterable[Named], lang: Language) -> Fields:
    """The fields in the reader's language, without the cells that are empty."""
    full = ((name, tuple(cell for cell in cells if cell.text)) for name, cells in fields)
    return Fields(tuple((say(name, lang), cells) for name, cells in full if cells))

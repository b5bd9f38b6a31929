"""Single values of a record as cells."""

from collections.abc import Iterable

from qnfacts.phrases import pick, say
from qnfacts.phrases.value_phrases import phrase_period, phrase_value
from qnfacts.records import AgentRecord, AreaRecord, LabelRecord, Record, ValueRecord
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell
from qnfacts.terms import Language, Strength


def id_cell(fact: Record) -> Cell:
    """The fact's id."""
    return Cell(fact["id"], "id")


def label_cell(label: LabelRecord | None, lang: Language) -> Cell:
    """A label in the reader's language."""
    return Cell(pick(label, lang) if label else "")


def value_cell(value: ValueRecord | None, catalogue: Catalogue, lang: Language) -> Cell:
    """A value with its hedge, and its unit where that has a symbol."""
    if value is None or value["unit"] is None:
        return Cell("", "number")
    return Cell(phrase_value(value, catalogue.units[value["unit"]], lang), "number")


def period_cell(edtf: str | None, lang: Language) -> Cell:
    """A date or period in words."""
    return Cell(phrase_period(edtf, lang))


def area_cell(area: AreaRecord | None, lang: Language) -> Cell:
    """The name of an area."""
    return label_cell(area["label"] if area else None, lang)


def agent_cell(agent: AgentRecord | None, lang: Language) -> Cell:
    """A name, with the office of a person."""
    if agent is None:
        return Cell("")
    office = f", {pick(agent['office'], lang)}" if agent["office"] else ""
    return Cell(pick(agent["label"], lang) + office)


def names_cell(agents: Iterable[AgentRecord], lang: Language) -> Cell:
    """Several names."""
    return Cell(", ".join(pick(agent["label"], lang) for agent in agents))


def strength_cell(strength: Strength | None, lang: Language) -> Cell:
    """How firmly a target is worded."""
    return Cell(say(f"strength {strength}", lang) if strength else "")


def word_cell(word: str | None, lang: Language) -> Cell:
    """One of the registry's own terms, such as a type."""
    return Cell(say(word, lang) if word else "")

"""A list of facts as one table: the columns that suit the kind."""

from collections.abc import Callable, Mapping, Sequence

from qnfacts.phrases import say
from qnfacts.phrases.period_phrases import phrase_field, phrase_period
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import (
    NAMED_KINDS,
    fact_cell,
    id_cell,
    label_cell,
    name_cell,
    names_cell,
    original_names,
    value_cell,
    word_cell,
)

Column = Callable[[Record, Catalogue, Language], Cell]


def list_page(
    facts: Sequence[Record], catalogue: Catalogue, lang: Language, kind: str | None = None
) -> Page:
    """The facts as a table, with the columns of `kind`; of any kind when that is None.

    Nothing for no facts.
    """
    if not facts:
        return ()
    columns = _COLUMNS[kind]
    names: dict[str, Column] = {"label": _label}
    if kind in NAMED_KINDS:
        names |= dict.fromkeys(original_names(catalogue, lang), _vietnamese)
    if kind == "policy" and "horizon_status" in facts[0]:
        columns = {**columns, "horizon status": _horizon_status}
    columns = {**columns, **names}
    rows = ([cell(fact, catalogue, lang) for cell in columns.values()] for fact in facts)
    return (table((say(name, lang) for name in columns), rows, beneath=len(names)),)


def _id(fact: Record, catalogue: Catalogue, _: Language) -> Cell:
    return id_cell(fact, catalogue)


def _label(fact: Record, _: Catalogue, lang: Language) -> Cell:
    return fact_cell(fact, lang)


def _vietnamese(fact: Record, _: Catalogue, __: Language) -> Cell:
    return name_cell(fact["label"], "vi")


def _area(fact: Record, _: Catalogue, lang: Language) -> Cell:
    return names_cell(fact["areas"], lang)


def _type(fact: Record, _: Catalogue, lang: Language) -> Cell:
    return word_cell(fact["type"], lang)


def _value(fact: Record, catalogue: Catalogue, lang: Language) -> Cell:
    return value_cell(fact["value"], catalogue, lang)


def _kind(fact: Record, _: Catalogue, lang: Language) -> Cell:
    return word_cell(fact["kind"], lang)


def _period(field: str) -> Column:
    return lambda fact, _, lang: Cell(phrase_field(field, fact[field], lang))


def _document(fact: Record, _: Catalogue, lang: Language) -> Cell:
    """The number, which names the type, or else the type; and the date of issue."""
    document = fact["number"] or say(fact["document_type"], lang)
    return Cell(", ".join(filter(None, [document, phrase_period(fact["issued"], lang)])))


def _horizon(fact: Record, _: Catalogue, lang: Language) -> Cell:
    """The period that it is made for, and the one that it looks on to."""
    horizon = phrase_field("horizon", fact["horizon"], lang)
    further = phrase_field("orientation", fact["orientation"], lang)
    return Cell(", ".join(filter(None, [horizon, further and say("looks to", lang, to=further)])))


def _horizon_status(fact: Record, _: Catalogue, lang: Language) -> Cell:
    return word_cell(fact["horizon_status"], lang)


def _attendance(fact: Record, catalogue: Catalogue, lang: Language) -> Cell:
    attendance = fact["attendance"]
    return value_cell(attendance["value"] if attendance else None, catalogue, lang)


def _status(fact: Record, _: Catalogue, lang: Language) -> Cell:
    return label_cell(fact["status"], lang)


def _stars(fact: Record, _: Catalogue, __: Language) -> Cell:
    return Cell("" if fact["stars"] is None else str(fact["stars"]), "number")


def _speaker(fact: Record, _: Catalogue, lang: Language) -> Cell:
    speaker = fact["speaker"]
    return label_cell(speaker["label"], lang) if speaker else Cell(say("the article", lang))


_COLUMNS: Mapping[str | None, Mapping[str, Column]] = {
    None: {"id": _id, "kind": _kind, "value": _value},
    "policy": {
        "id": _id,
        "document": _document,
        "horizon": _horizon,
    },
    "figure": {"id": _id, "value": _value, "period": _period("period")},
    "target": {"id": _id, "value": _value, "due": _period("due")},
    "event": {
        "id": _id,
        "date": _period("date"),
        "area": _area,
        "attendance": _attendance,
    },
    "initiative": {
        "id": _id,
        "type": _type,
        "status": _status,
    },
    "product": {
        "id": _id,
        "stars": _stars,
        "area": _area,
    },
    "statement": {"id": _id, "type": _type, "speaker": _speaker},
}  # fmt: skip

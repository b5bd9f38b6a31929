"""Facts about the same thing, one below the other."""

from collections.abc import Iterable, Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import Wording, original, translated
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ReconciliationRecord
from qnfacts.render.pages import Cell, Fields, Heading, Lines, Page, Role, Table, table
from qnfacts.terms import Language
from qnfacts.views.cells import id_cell, label_cell, value_cell

_ROLES: dict[str, Role] = {"agree": "good", "conflict": "bad"}


def reconciliations_page(
    records: Sequence[ReconciliationRecord], catalogue: Catalogue, lang: Language
) -> Page:
    """Each verdict over what it is about; each fact of a pair with its words."""
    return tuple(block for record in records for block in _blocks(record, catalogue, lang))


def _blocks(record: ReconciliationRecord, catalogue: Catalogue, lang: Language) -> Page:
    facts: Sequence[Record] = record["facts"]  # type: ignore[assignment]
    parts = record["type"] == "parts"
    title = say(f"reconcile {record['type']}", lang, label=pick(facts[0]["label"], lang))
    verdict = Cell(_verdict(record, catalogue, lang), _ROLES.get(record["verdict"], "text"))
    body = _rows(facts, catalogue, lang) if parts else _by_fact(facts, catalogue, lang)
    definition = label_cell((facts[0].get("indicator") or {}).get("definition"), lang)
    return Heading(title), Lines((verdict, *([definition] if definition.text else ()))), body


def _verdict(record: ReconciliationRecord, catalogue: Catalogue, lang: Language) -> str:
    """The verdict; of a whole with the sum of its parts, and with what they leave of it."""
    verdict = say(f"verdict {record['type']} {record['verdict']}", lang)
    total, rest = (value_cell(record[key], catalogue, lang).text for key in ("sum", "rest"))
    if total:
        terms = _terms(record["facts"][1:], catalogue, lang)  # type: ignore[arg-type]
        verdict = f"{say('sum of parts', lang, parts=terms, sum=total)} {verdict}"
    if rest and record["verdict"] == "compatible":
        verdict = f"{verdict} {say('rest of whole', lang, rest=rest)}"
    return verdict


def _terms(parts: Iterable[Record], catalogue: Catalogue, lang: Language) -> str:
    """What is added up; a category that is reported twice is one or the other."""
    categories: dict[str, dict[str, None]] = {}
    for part in parts:
        value = value_cell(part["value"], catalogue, lang).text
        categories.setdefault(str(part["dimensions"]), {})[value] = None
    return " + ".join(f" {say('or', lang)} ".join(values) for values in categories.values())


def _rows(facts: Iterable[Record], catalogue: Catalogue, lang: Language) -> Table:
    header = (say(name, lang) for name in ("id", "value", "quote"))
    rows = (
        (
            id_cell(fact, catalogue),
            value_cell(fact["value"], catalogue, lang),
            Cell(f"“{original(fact['quotes'][0])}”", "quote"),
        )
        for fact in facts
    )
    return table(header, rows)


def _by_fact(facts: Iterable[Record], catalogue: Catalogue, lang: Language) -> Fields:
    return Fields(tuple((fact["id"], tuple(_words(fact, catalogue, lang))) for fact in facts))


def _words(fact: Record, catalogue: Catalogue, lang: Language) -> Iterable[Cell]:
    """What the fact says, from which source, and what the editors remark."""
    yield Cell(value_cell(fact["value"], catalogue, lang).text or pick(fact["label"], lang))
    for quote in fact["quotes"]:
        yield Cell(f"“{original(quote)}”", "quote")
        source = catalogue.sources[quote["source"]]
        if Wording(lang).translates(source):
            yield Cell(translated(quote, lang), "faint")
        yield Cell(pick(source["label"], lang), "faint")
    if fact["note"]:
        yield label_cell(fact["note"], lang)

"""What the reader found in a text: the words, what they mean, and why."""

from collections.abc import Mapping, Sequence

from qnfacts.phrases import grouped, pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language


def readings_page(
    readings: Sequence[Record], units: Mapping[str, UnitRecord], lang: Language
) -> Page:
    """A row to a reading: its words, its meaning, where it stands, its type and unit."""
    if not readings:
        return ()
    header = (say(name, lang) for name in ("text", "meaning", "characters", "type", "unit"))
    return (table(header, (_row(reading, units, lang) for reading in readings), beneath=2),)


def explanations_page(
    explanations: Sequence[Record], units: Mapping[str, UnitRecord], lang: Language
) -> Page:
    """A row to what is read, or left unread: its words, its meaning, its line, and why."""
    if not explanations:
        return ()
    header = (say(name, lang) for name in ("text", "meaning", "line", "why"))
    rows = (_explained(each, units, lang) for each in explanations)
    return (table(header, rows, beneath=1),)


def _row(reading: Record, units: Mapping[str, UnitRecord], lang: Language) -> tuple[Cell, ...]:
    unit = _unit(reading, units)
    return (
        Cell(reading["text"], "quote"),
        Cell(_meaning(reading, unit, lang)),
        Cell("–".join(grouped(reading[end], lang) for end in ("start", "end")), "number"),
        Cell(say(f"reading {reading['type']}", lang)),
        Cell(pick(unit["label"], lang)),
    )


def _explained(each: Record, units: Mapping[str, UnitRecord], lang: Language) -> tuple[Cell, ...]:
    unread = each["type"] == "unread"
    meaning = say("not read", lang) if unread else _meaning(each, _unit(each, units), lang)
    return (
        Cell(each["text"], "quote"),
        Cell(meaning, "faint" if unread else "text"),
        Cell(f"{each['line']}:{each['column']}", "number"),
        Cell(pick(each["reason"]["words"], lang)),
    )


def _unit(reading: Record, units: Mapping[str, UnitRecord]) -> UnitRecord:
    """The registry's unit; one that it does not have goes by its id."""
    id_ = reading["value"]["unit"] or "" if reading.get("value") else ""
    return units.get(id_) or _unknown(id_)


def _unknown(id_: str) -> UnitRecord:
    return {
        "id": id_,
        "label": {"en": id_, "vi": id_},
        "symbol": None,
        "forms": [],
        "base": None,
        "factor": None,
    }


def _meaning(reading: Record, unit: UnitRecord, lang: Language) -> str:
    if not reading.get("value"):
        edtf = reading.get("edtf")
        return phrase_period(edtf, lang) if edtf else reading["number"]
    phrased = phrase_value(reading["value"], unit, lang)
    return f"{phrased} ({say('mean', lang)})" if reading["statistic"] else phrased

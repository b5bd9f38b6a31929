"""What the reader found in a text: the words, and what they mean."""

from collections.abc import Mapping, Sequence

from qnfacts.phrases import pick, say
from qnfacts.phrases.value_phrases import phrase_period, phrase_value
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language


def readings_page(
    readings: Sequence[Record], units: Mapping[str, UnitRecord], lang: Language
) -> Page:
    """A row to a reading: its words, its kind, its meaning, and where it stands."""
    if not readings:
        return ()
    header = (say(name, lang) for name in ("text", "type", "meaning", "unit", "characters"))
    return (table(header, (_row(reading, units, lang) for reading in readings)),)


def _row(reading: Record, units: Mapping[str, UnitRecord], lang: Language) -> tuple[Cell, ...]:
    unit = _unit(reading, units)
    return (
        Cell(reading["text"], "quote"),
        Cell(say(f"reading {reading['type']}", lang)),
        Cell(_meaning(reading, unit, lang)),
        Cell(pick(unit["label"], lang)),
        Cell(f"{reading['start']}–{reading['end']}", "number"),
    )


def _unit(reading: Record, units: Mapping[str, UnitRecord]) -> UnitRecord:
    """The registry's unit; one that it does not have goes by its id."""
    id_ = reading["value"]["unit"] or "" if "value" in reading else ""
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
    if "value" not in reading:
        return phrase_period(reading["edtf"], lang) if "edtf" in reading else reading["number"]
    phrased = phrase_value(reading["value"], unit, lang)
    return f"{phrased} ({say('mean', lang)})" if reading["statistic"] else phrased

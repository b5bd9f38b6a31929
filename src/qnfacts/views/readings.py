"""What the reader found in a text: the words, and what they mean."""

from collections.abc import Iterable, Sequence

from qnfacts.blocks import Cell, Page, table
from qnfacts.model import Unit
from qnfacts.phrases import Language, pick, say
from qnfacts.phrasing import phrase_period, phrase_value
from qnfacts.publish import unit_record
from qnfacts.records import LabelRecord, Record, UnitRecord


def readings_page(readings: Sequence[Record], units: Iterable[Unit], lang: Language) -> Page:
    """A row to a reading: its words, its kind, its meaning, and where it stands."""
    if not readings:
        return ()
    known = {unit.id: unit_record(unit) for unit in units}
    header = (say(name, lang) for name in ("text", "type", "meaning", "unit", "characters"))
    return (table(header, (_row(reading, known, lang) for reading in readings)),)


def _row(reading: Record, units: dict[str, UnitRecord], lang: Language) -> tuple[Cell, ...]:
    unit = _unit(reading, units)
    return (
        Cell(reading["text"], "quote"),
        Cell(say(f"reading {reading['type']}", lang)),
        Cell(_meaning(reading, unit, lang)),
        Cell(pick(unit["label"], lang)),
        Cell(f"{reading['start']}–{reading['end']}", "number"),
    )


def _unit(reading: Record, units: dict[str, UnitRecord]) -> UnitRecord:
    """The registry's unit; one that it does not have goes by its id."""
    id_ = reading["value"]["unit"] or "" if "value" in reading else ""
    label: LabelRecord = {"en": id_, "vi": id_}
    unknown: UnitRecord = {"id": id_, "label": label, "symbol": None, "base": None, "factor": None}
    return units.get(id_, unknown)


def _meaning(reading: Record, unit: UnitRecord, lang: Language) -> str:
    if "value" not in reading:
        return phrase_period(reading["edtf"], lang) if "edtf" in reading else reading["number"]
    phrased = phrase_value(reading["value"], unit, lang)
    return f"{phrased} ({say('mean', lang)})" if reading["statistic"] else phrased

"""Values as records: those that facts record, and those that a text states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.quantities import explain_one_by_one, scan_in
from qnfacts.values.fraction import fraction_at
from qnfacts.values.value import one_number, same

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from qnfacts.quantities import Reading, Unread
    from qnfacts.records import Record
    from qnfacts.records.shapes import UnitRecord, ValueRecord
    from qnfacts.terms import Language
    from qnfacts.values.value import Value


def value_record(value: Value, unit: str | None, written: str | None) -> ValueRecord:
    """A value as it is published: counted in `unit`, stated by the words `written`."""
    ends = (value.nominal, value.interval.low, value.interval.high)
    record: ValueRecord = {
        "low": value.interval.low,
        "high": value.interval.high,
        "low_open": value.interval.low_open,
        "high_open": value.interval.high_open,
        "nominal": value.nominal,
        "stated": one_number(*ends),
        "hedge": value.hedge,
        "unit": unit,
        "as_written": written,
    }
    shares = {fraction_at(end) for end in ends if end is not None}
    if len(shares) == 1 and (share := shares.pop()):
        record["fraction"] = str(share)
    return record


def as_written(value: Value, forms: Iterable[str], quotes: Iterable[tuple[str, str]]) -> str | None:
    """The words that state `value` in the first of `quotes` that does; None if none does.

    A quotation is given behind its language. `forms` are the ways its unit is written. A reading
    in that unit goes before a reading of the bare number.
    """
    known = dict.fromkeys(forms, "unit")
    read = (r for language, words in quotes for r in scan_in(language, words, known))
    bare = None
    for reading in read:
        if reading.value is not None and same(reading.value, value):
            if reading.value.unit == "unit":
                return reading.text
            bare = bare or reading.text
    return bare


def readings(
    text: str, units: Mapping[str, UnitRecord], language: Language | None = None
) -> Iterator[Reading | Unread]:
    """Every quantity, date, period and document number in `text`, read or not, one by one.

    Without `language` it is guessed, passage by passage. The words of `units` are read as units
    too; a word that several have is of the first.
    Offsets count the code points of `text`.
    """
    known = {form: id_ for id_, unit in reversed(list(units.items())) for form in unit["forms"]}
    # A space for a byte order mark: no offset moves, and the mark touches no number.
    read = f" {text[1:]}" if text.startswith("\ufeff") else text
    return explain_one_by_one(read, known, language)


def reading_record(reading: Reading) -> Record:
    """A reading as it is published."""
    span = {
        "type": reading.type,
        "text": reading.text,
        "start": reading.start,
        "end": reading.end,
    }
    if reading.value is not None:
        value = value_record(reading.value, reading.value.unit, reading.value.as_written)
        return {**span, "value": value, "statistic": "mean" if reading.mean else None}
    if reading.edtf is not None:
        return {**span, "edtf": reading.edtf}
    return {**span, "number": reading.number}

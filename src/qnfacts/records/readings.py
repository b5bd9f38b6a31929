"""What the reader finds in a text, as records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.quantities import scan
from qnfacts.records.values import value_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.quantities import Reading
    from qnfacts.records import Record, UnitRecord
    from qnfacts.terms import Language


def reading_records(
    text: str, units: Mapping[str, UnitRecord], language: Language | None = None
) -> list[Record]:
    """Every quantity, date, period and document number in `text`, in order.

    Without `language` it is guessed, passage by passage. The words of `units` are read as units
    too; a word that several have is of the first.
    Offsets count the code points of `text`.
    """
    known = {form: id_ for id_, unit in reversed(list(units.items())) for form in unit["forms"]}
    # A space for a byte order mark: no offset moves, and the mark touches no number.
    read = f" {text[1:]}" if text.startswith("\ufeff") else text
    return [_record(reading) for reading in scan(read, known, language)]


def _record(reading: Reading) -> Record:
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

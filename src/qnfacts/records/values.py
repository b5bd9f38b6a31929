"""A value as it is published, and which words of a quotation state it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.quantities import scan_in
from qnfacts.values.fraction import fraction_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qnfacts.quantities import Reading
    from qnfacts.records import ValueRecord
    from qnfacts.values.value import Value


def value_record(value: Value, unit: str | None, written: str | None) -> ValueRecord:
    """A value as it is published: counted in `unit`, stated by the words `written`."""
    record: ValueRecord = {
        "low": value.interval.low,
        "high": value.interval.high,
        "low_open": value.interval.low_open,
        "high_open": value.interval.high_open,
        "nominal": value.nominal,
        "hedge": value.hedge,
        "unit": unit,
        "as_written": written,
    }
    ends = (value.nominal, value.interval.low, value.interval.high)
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
    readings = [r for language, words in quotes for r in scan_in(language, words, known)]
    stating = [reading for reading in readings if _states(reading, value)]
    stating.sort(key=lambda reading: reading.value is None or reading.value.unit != "unit")
    return stating[0].text if stating else None


def _states(reading: Reading, value: Value) -> bool:
    read = reading.value
    return read is not None and (read.interval, read.hedge, read.nominal) == (
        value.interval,
        value.hedge,
        value.nominal,
    )

"""Which words of a quotation state a value."""

from collections.abc import Iterable

from qnfacts.quantities import Reading, scan
from qnfacts.value import Value


def as_written(value: Value, forms: Iterable[str], quotes: Iterable[str]) -> str | None:
    """The words that state `value` in the first of `quotes` that does; None if none does.

    `forms` are the ways its unit is written. A reading in that unit goes before a reading of
    the bare number.
    """
    known = dict.fromkeys(forms, "unit")
    readings = [reading for quote in quotes for reading in scan(quote, units=known)]
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

"""Dates and periods altered."""

import re
from collections.abc import Iterator

from mutants.digits import other_digits
from mutants.mutant import Data, without
from qnfacts.registry.model import Registry
from qnfacts.terms import DATE_FIELDS


def digits(_: Registry, data: Data) -> Iterator[Data]:
    """2024-07-01 as 2025-07-01, 2024-06-01, 2024-07-02, and every other digit."""
    for field, edtf in _dated(data):
        for altered in other_digits(edtf):
            yield data | {field: altered}


def neighbours(_: Registry, data: Data) -> Iterator[Data]:
    """A year, a month or a day later or earlier, where that carries into more than one digit."""
    for field, edtf in _dated(data):
        for found in re.finditer("[0-9]+", edtf):
            for step in (-1, 1):
                moved = f"{int(found[0]) + step:0{len(found[0])}d}"
                yield data | {field: edtf[: found.start()] + moved + edtf[found.end() :]}


def forms(_: Registry, data: Data) -> Iterator[Data]:
    """An end left open or out, a point for a period, a year for a day, day and month swapped."""
    for field, edtf in _dated(data):
        first, slash, last = edtf.partition("/")
        others = {first, last, f"{first}/..", f"../{last or first}", f"{first}/{last or first}"}
        if not slash and len(first) > len("2024"):
            year, month, *day = first.split("-")
            others |= {year, f"{year}-{month}", "-".join((year, *day, month))}
        elif not slash and edtf.isdecimal():
            parts = ("22", "33", "34", "40", "41")
            others |= {f"{edtf}~", f"{edtf[:3]}X", *(f"{edtf}-{part}" for part in parts)}
        for other in sorted(others - {"", "..", "../..", edtf}):
            yield data | {field: other}


def fields(_: Registry, data: Data) -> Iterator[Data]:
    """A date left out, or recorded as another of the fact's dates."""
    for field, edtf in _dated(data):
        yield without(data, field)
        for other in DATE_FIELDS[data["kind"]]:
            if other != field:
                yield data | {other: edtf}
                yield without(data, field) | {other: edtf}


def unfounded(_: Registry, data: Data) -> Iterator[Data]:
    """A date where the fact has none."""
    for field in DATE_FIELDS[data["kind"]]:
        if field not in data:
            for edtf in ("2019", "2019-05-06", "../2031", "2019/2031", "2019-40", "201X"):
                yield data | {field: edtf}


def _dated(data: Data) -> Iterator[tuple[str, str]]:
    for field in DATE_FIELDS[data["kind"]]:
        if field in data:
            yield field, str(data[field])

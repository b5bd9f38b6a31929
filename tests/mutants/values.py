"""The value altered: its digits, its hedge, its scale, its unit."""

import re
from collections.abc import Iterator
from decimal import Decimal

from mutants.digits import misplaced_digits, other_digits
from mutants.mutant import Data
from qnfacts.registry.model import Registry
from qnfacts.values.value import MAGNITUDES


def digits(_: Registry, data: Data) -> Iterator[Data]:
    """437 as 438, 37, 4437, 347."""
    for sign, number, power in _parts(data):
        if number not in MAGNITUDES:
            for altered in (*other_digits(number), *misplaced_digits(number)):
                yield data | {"value": f"{sign}{altered}{power}"}


def hedges(_: Registry, data: Data) -> Iterator[Data]:
    """More than 13000 as 13000, at least 13000, about 13000; tens as hundreds."""
    for _sign, number, power in _parts(data):
        if number in MAGNITUDES:
            others = (*MAGNITUDES, "10", ">10", "~10", "[10, 99]", "[20, 90]")
        else:
            twice = 2 * Decimal(number)
            others = tuple(f"{sign}{number}" for sign in _SIGNS)
            others += (f"[{number}, {twice}]", f"({number}, {twice})", f"[0, {number}]")
            others += (f"~[{number}, {twice}]",)
        for other in others:
            yield data | {"value": f"{other}{power}"}


def scales(_: Registry, data: Data) -> Iterator[Data]:
    """Times and divided by ten, hundred, thousand, million, thousand million."""
    for sign, number, power in _parts(data):
        zeros = int(power.partition("^")[2] or 0)
        for more in (1, 2, 3, 6, 9):
            yield data | {"value": f"{sign}{number} * 10^{zeros + more}"}
            if zeros >= more:
                yield data | {"value": f"{sign}{number} * 10^{zeros - more}"}
            elif number not in MAGNITUDES:
                yield data | {"value": f"{sign}{Decimal(number).scaleb(-more):f}{power}"}


def missing(_: Registry, data: Data) -> Iterator[Data]:
    """A target that says its number in words alone."""
    if data["kind"] == "target" and "value" in data:
        yield {name: data[name] for name in data if name != "value"} | {"goal": data["label"]}


def units(registry: Registry, data: Data) -> Iterator[Data]:
    """437 products as 437 of everything else that is counted."""
    if "value" in data:
        own = next(i.unit for i in registry.indicators if i.id == data["indicator"])
        for unit in registry.units:
            if unit.id != data.get("unit", own):
                yield data | {"unit": unit.id}


def _parts(data: Data) -> Iterator[tuple[str, str, str]]:
    """Hedge, number (or order of magnitude) and power of ten, as they are written."""
    if "value" in data:
        found = _WRITTEN.fullmatch(str(data["value"]))
        assert found, data["value"]
        yield found["sign"], found["number"], found["power"]


_SIGNS = ("", ">", ">=", "<", "<=", "~", "nearly ", "up to ")
_WRITTEN = re.compile(
    rf"(?P<sign>[<>~=]*|nearly |up to )(?P<number>[0-9.]+|{'|'.join(MAGNITUDES)})(?P<power>.*)"
)

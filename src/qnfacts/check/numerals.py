"""The numbers that words state, written plainly: without separators, a point before decimals."""

import re
from collections.abc import Iterator
from decimal import Decimal

from qnfacts.quantities import Reading
from qnfacts.terms import Language
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.fraction import fraction_at
from qnfacts.values.value import Value


def numbers(value: Value) -> tuple[Decimal, ...]:
    """The numbers in a value's words, each once."""
    ends = (value.interval.low, value.interval.high, value.nominal)
    return tuple(dict.fromkeys(number for number in ends if number is not None))


def figures(value: Value) -> Iterator[str]:
    """The numbers in a value's words, as `numerals` writes them; of a fraction both parts too."""
    for number in numbers(value):
        yield trimmed_digits(number)
        if share := fraction_at(number):
            yield from map(str, (share.numerator, share.denominator))


def numerals(text: str, lang: Language) -> Iterator[str]:
    """The numbers that are written in figures."""
    for written in _FIGURES.findall(text):
        if written.isdecimal():
            yield written.lstrip("0") or "0"
        elif grouped := _GROUPED[lang].fullmatch(written):
            whole, decimals = grouped.groups("")
            yield trimmed_digits(Decimal("".join(filter(str.isdecimal, whole)) + "." + decimals))
        else:
            yield from (trimmed_digits(Decimal(part)) for part in re.split("[.,]", written))


def stated(words: str, readings: tuple[Reading, ...]) -> frozenset[str]:
    """The numbers of a quotation, in figures or in words."""
    read = (number for reading in readings if reading.value for number in figures(reading.value))
    return frozenset((*numerals(words, "vi"), *read))


_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_GROUPED = {
    lang: re.compile(rf"(\d{{1,3}}(?:[{separator}]\d{{3}})+|\d+(?=[{point}]))(?:[{point}](\d+))?")
    for lang, separator, point in (("vi", ".", ","), ("en", ",", "."))
}
"""Thousands apart, or decimals, or both: `1.300,5` in Vietnamese, `1,300.5` in English."""

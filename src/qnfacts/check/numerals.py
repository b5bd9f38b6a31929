"""The numbers that words state, written plainly: without separators, a point before decimals."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from qnfacts.quantities import Reading
from qnfacts.terms import Language
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.fraction import fraction_at
from qnfacts.values.value import Value


def numbers(value: Value) -> tuple[Decimal | Fraction, ...]:
    """The numbers in a value's words, each once; a fraction in the place of its decimals."""
    ends = (value.interval.low, value.interval.high, value.nominal)
    named = (fraction_at(number) or number for number in ends if number is not None)
    return tuple(dict.fromkeys(named))


def figures(value: Value) -> Iterator[str]:
    """The numbers in a value's words, as `numerals` writes them; of a fraction both parts."""
    for number in numbers(value):
        if isinstance(number, Fraction):
            yield from map(str, number.as_integer_ratio())
        else:
            yield trimmed_digits(number)


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


def stated(words: str, readings: tuple[Reading, ...], lang: Language) -> frozenset[str]:
    """The numbers of a quotation, in figures or in words."""
    read = (number for reading in readings if reading.value for number in figures(reading.value))
    return frozenset((*numerals(words, lang), *read))


_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_GROUPED = {
    lang: re.compile(rf"(\d{{1,3}}(?:[{separator}]\d{{3}})+|\d+(?=[{point}]))(?:[{point}](\d+))?")
    for lang, separator, point in (("vi", ".", ","), ("en", ",", "."))
}
"""Thousands apart, or decimals, or both: `1.300,5` in Vietnamese, `1,300.5` in English."""

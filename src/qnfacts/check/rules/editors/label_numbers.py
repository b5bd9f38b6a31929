"""The numbers of labels, notes and translations, as hedged as their quotations, in their units."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from qnfacts.check.checked.editors import EditorsWords
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.values import in_words
from qnfacts.check.stated.numerals import figures, numbers, numerals, worded_numbers
from qnfacts.problems import Message
from qnfacts.quantities import Reading
from qnfacts.values.value import Value, hedged

Numbers: TypeAlias = tuple[Decimal | Fraction, ...]
"""What `numbers` finds in a value."""


def check_numbers(words: EditorsWords) -> Iterator[Finding]:
    """A number that is not quoted or recorded, or with another hedge or unit."""
    others = (*words.other_numerals, *words.number_words)
    if not others and not any(reading.value for reading in words.readings):
        return
    quoted = _quoted_values(words)
    loose = _loose_numbers(words)
    for reading in words.readings:
        if reading.value and not (_is_article(reading) or _is_baseline(words, reading)):
            yield from _number(words, reading, reading.value, quoted, loose)
    if not others:
        return
    known = set(loose)
    known |= {number for values in quoted.values() for number in figures(values[0])}
    for quote in words.quotes:
        known |= quote.numbers | worded_numbers(quote.words, quote.read_in)
    for number, start, end in others:
        if number not in known:
            yield _unquoted(words, number, start, end)


def _number(
    words: EditorsWords,
    reading: Reading,
    value: Value,
    quoted: Mapping[Numbers, Sequence[Value]],
    loose: frozenset[str],
) -> Iterator[Finding]:
    named = set(figures(value))
    if _DOZENS.match(reading.text) and any(named_tens in quoted for named_tens in _TENS):
        return
    alike = quoted.get(numbers(value), ())
    if not alike and not named <= loose:
        number = next(each for each in figures(value) if each not in loose)
        yield _unquoted(words, number, *_place(words, reading, number))
        return
    same = [each for each in alike if _hedged(each) == _hedged(value)]
    if (alike and not same) or (not alike and value.hedge):
        said = alike[0].as_written if alike else None
        message = Message(
            "“{words}” means {value}; the quotation states {read}",
            words=reading.text,
            value=in_words(value),
            read=f"“{said}”" if said else Message("the number alone"),
        )
        hint = "Hedge the number as the quotation does, neither more nor less."
        yield words.finding("hedge-reworded", (reading.start, reading.end), message, hint)
    elif same and not any(_may_be_unit(words, value.unit, each.unit) for each in same):
        counted = value.unit or Message("no unit that the registry knows")
        message = Message(
            "“{words}” counts {read}; the quotation {unit}",
            words=reading.text,
            read=counted,
            unit=same[0].unit,
        )
        hint = "Name the unit that the quotation names."
        yield words.finding("unit-reworded", (reading.start, reading.end), message, hint)


def _quoted_values(words: EditorsWords) -> dict[Numbers, list[Value]]:
    """What the quotations state and, but for a translation, the fact records, by its numbers."""
    found = [r.value for quote in words.quotes for r in quote.readings if r.value]
    value, unit = words.fact.value, words.fact.unit
    if value and unit and not words.is_translation:
        found.append(Value(value.interval, value.hedge, value.nominal, unit.id))
    different = {(_hedged(each), each.unit): each for each in found}
    by_numbers: dict[Numbers, list[Value]] = defaultdict(list)
    for each in different.values():
        by_numbers[numbers(each)].append(each)
    return by_numbers


def _loose_numbers(words: EditorsWords) -> frozenset[str]:
    """The numbers that stand in a quotation outside of a quantity, or in a field beside the value.

    Of those that are part of a quantity each belongs to its hedge and its unit.
    """
    found = {number for quote in words.quotes for number in quote.loose_numbers}
    if not words.is_translation:
        found |= {str(category) for category in (words.fact.get("dimensions") or {}).values()}
        found.add(str(words.fact.get("stars")))
    return frozenset(found)


def _is_article(reading: Reading) -> bool:
    """Whether it is "one" in words, which as often says "a"."""
    counted = reading.value and reading.value.interval.exact
    return counted == 1 and not any(map(str.isdecimal, reading.text))


def _is_baseline(words: EditorsWords, reading: Reading) -> bool:
    """Whether "over 2024" is said of the year that the quotation compares with."""
    if reading.value is None or not _OVER.match(reading.text):
        return False
    years = {date.edtf for date in words.quoted_dates if date.is_baseline}
    return years.issuperset(figures(reading.value))


def _hedged(value: Value) -> tuple[object, ...]:
    return value.interval, value.hedge, value.nominal


def _may_be_unit(words: EditorsWords, unit: str | None, quoted: str | None) -> bool:
    """Whether a unit of the editors can be the quotation's; one with a symbol is never left out."""
    if quoted is None or unit == quoted:
        return True
    units, read_as = words.vocabulary.units, words.vocabulary.read_as
    if unit is None:
        return quoted not in units or units[quoted].symbol is None
    return any(a in units and b in read_as(units[a]) for a, b in ((unit, quoted), (quoted, unit)))


def _place(words: EditorsWords, reading: Reading, number: str) -> tuple[int, int]:
    """Where a number stands in what is read, in figures; else all that is read."""
    written = numerals(words.text, words.lang)
    inside = [n for n in written if reading.start <= n.start < reading.end]
    found = [n for n in inside if n.number == number] or inside
    return (found[0].start, found[0].end) if found else (reading.start, reading.end)


def _unquoted(words: EditorsWords, number: str, start: int, end: int) -> Finding:
    holder = Message("the quotation" if words.is_translation else "any quotation")
    message = Message("“{number}” is not in {holder}", number=number, holder=holder)
    hint = "Correct the number, or write the words without it."
    return words.finding("unquoted-number", (start, end), message, hint)


_DOZENS = re.compile(r"dozens\b", re.IGNORECASE)
_TENS = tuple(numbers(hedged(hedge, Decimal(1))) for hedge in ("tens", "several tens"))
"""What English calls dozens."""
_OVER = re.compile(r"(?:over|on)\s+\d{4}$", re.IGNORECASE)

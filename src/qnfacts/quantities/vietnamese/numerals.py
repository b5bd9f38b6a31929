"""Whole numerals: figures, words and scales, as in "1,7 nghìn tỷ" and "hai trăm linh ba triệu".

A numeral is read to its end or not at all. In "một trăm hai" (120 in speech) the last word
belongs to no written numeral, so nothing is read, rather than 100.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import reduce
from typing import NamedTuple

from qnfacts.quantities.machine.figures import add, last_place, times_power_of_ten
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.number_words import (
    DIGITS,
    FIRST_NUMBER_WORDS,
    NUMBER_WORDS,
    SCALES,
    after_zero,
    below_thousand,
    decimal_places,
    scale_words,
)
from qnfacts.quantities.vietnamese.units import measures


class Numeral(NamedTuple):
    """A number and how it is put in words.

    `scale` is the power of ten that its scale words gave all of it: 0 when it has none, None
    when they gave it to parts of it ("2 tỷ 300 triệu"). A `lone` numeral is a single word for a
    digit or ten, which may as well be another word ("năm", "ba").
    """

    number: Decimal
    scale: int | None = 0
    lone: bool = False

    def scaled(self, power: int) -> "Numeral":
        """As many of a power of ten."""
        return Numeral(times_power_of_ten(self.number, power), power, self.lone)


def numeral(s: Sentence, i: int, *, clipped: bool = False) -> Found[Numeral] | None:
    """The numeral that begins at token i, if it is one to its last word.

    `clipped` admits the short forms of speech below a hundred: "hai mốt" for 21.
    """
    token, following = s.tokens[i], s.tokens[i + 1]
    if following.opener in GOING_ON and not (token.is_figure and following.is_figure):
        return _compound(s, i, clipped=clipped)
    if following.is_figure and token.is_figure and _is_group(following.key):
        return None
    number = in_figures(s, i) if token.is_figure else _SINGLE.get(token.key)
    return None if number is None else (Numeral(number, lone=token.is_word), i + 1)


def in_figures(s: Sentence, i: int) -> Decimal | None:
    """The number that the figure at token i means; a point marks decimals before a measure."""
    token = s.tokens[i]
    if token.number is None and _POINTED.fullmatch(token.text):
        measured = measures(s, i + 1) or SCALES.begins(s.keys, i + 1)
        return Decimal(token.text) if measured else None
    return token.number


def past_numeral(s: Sentence, i: int) -> int:
    """Where to read on when token i begins no numeral: after the row of numbers it begins.

    A figure after "năm" begins a new one.
    """
    end = i + 1
    if not s.tokens[i].is_figure and s.keys[i] not in FIRST_NUMBER_WORDS:
        return end
    while s.tokens[end].is_figure or s.keys[end] in NUMBER_WORDS or SCALES.begins(s.keys, end):
        if s.tokens[end].is_figure and s.keys[end - 1] == "năm":
            break
        end += 1
    return end


class _Row(NamedTuple):
    """A number and the scale words after it: "1,7 nghìn tỷ" is 1.7 with the powers 3 and 9."""

    number: Decimal
    powers: tuple[int, ...]
    end: int


def _compound(s: Sentence, i: int, *, clipped: bool) -> Found[Numeral] | None:
    terms: list[Decimal] = []
    rows: list[_Row] = []
    for row in _rows(s, i, clipped=clipped):
        if not _fits(terms, row):
            return None
        rows.append(row)
    if not rows or _goes_on(s, rows[-1].end):
        return None
    end = rows[-1].end
    scale = sum(rows[0].powers) if len(rows) == 1 else None
    return Numeral(reduce(add, terms), scale, end == i + 1 and s.tokens[i].is_word), end


def _rows(s: Sentence, i: int, *, clipped: bool) -> Iterator[_Row]:
    """The numbers that add up to one.

    Only the last may do without scale words, and then it is no single digit or figure: by
    "hai triệu ba" speech means three hundred thousand more.
    """
    start, first = i, True
    while (part := _part(s, start, first=first, clipped=clipped)) is not None:
        number, after = part
        powers, end = scale_words(s, after)
        if not powers:
            one_digit = after == start + 1 and s.keys[start] != "mười"
            if first or not one_digit:
                yield _Row(number, powers, end)
            return
        yield _Row(number, powers, end)
        if s.keys[end] == "rưỡi" and len(powers) == 1:
            yield _Row(Decimal(5), (powers[0] - 1,), end + 1)
            return
        start, first = end, False


def _fits(terms: list[Decimal], row: _Row) -> bool:
    """Add a row to the terms, if it fits into the zeros of the one before.

    A scale word multiplies all that is smaller than itself: in "một nghìn hai trăm tỷ" it
    takes up the thousand too.
    """
    number = row.number
    for power in row.powers:
        while terms and terms[-1].adjusted() < power:
            number = add(terms.pop(), number)
        number = times_power_of_ten(number, power)
    if terms and number.adjusted() >= last_place(terms[-1]):
        return False
    terms.append(number)
    return True


def _part(s: Sentence, i: int, *, first: bool, clipped: bool) -> Found[Decimal] | None:
    """The number that a row of scale words multiplies: a figure or words, with decimals."""
    if s.tokens[i].is_figure:
        whole, end = in_figures(s, i), i + 1
    else:
        in_words, end = below_thousand(s, i, clipped=clipped)
        if in_words is None and not first:
            in_words, end = after_zero(s, i)
        whole = None if in_words is None else Decimal(in_words)
    if whole is None:
        return None if first and s.keys[i] != "," else _decimals(s, i)
    decimals = _decimals(s, end)
    return (whole, end) if decimals is None else (add(whole, decimals[0]), decimals[1])


def _decimals(s: Sentence, i: int) -> Found[Decimal] | None:
    """The decimals after a spoken comma ("phẩy năm"), or a written one that opens a text: ",77"."""
    if s.keys[i] not in _COMMAS and not (s.keys[i] == "," and s.is_whole(i, i + 2)):
        return None
    if s.tokens[i + 1].is_figure and s.keys[i + 1].isdecimal():
        return Decimal(f"0.{s.keys[i + 1]}"), i + 2
    places, end = decimal_places(s, i + 1)
    return (Decimal(f"0.{places}"), end) if places else None


def _goes_on(s: Sentence, i: int) -> bool:
    """Whether token i looks like more of the number that ends before it.

    "một", "năm" and "không" are the article, the year and the negation as well ("hai mươi năm"),
    so they count only when a number word follows them.
    """
    if s.tokens[i].is_figure:
        return not s.tokens[i - 1].is_figure or _is_group(s.keys[i])
    if s.tokens[i - 1].is_figure:
        return False
    if s.keys[i] in _OTHER_WORDS_TOO:
        return s.tokens[i + 1].is_figure or s.keys[i + 1] in _MORE_NUMBER_WORDS
    return s.keys[i] in NUMBER_WORDS or SCALES.begins(s.keys, i)


_POINTED = re.compile(r"[0-9]{1,3}\.[0-9]{1,2}")
"""A number whose decimals stand behind a point, as they do in English."""


def _is_group(text: str) -> bool:
    """Whether figures may be the next thousands of a number: "1 000", but not "45,000 42.1"."""
    return len(text) == _GROUP and text.isdecimal()


_GROUP = 3
_COMMAS = frozenset({"phẩy", "phảy", "chấm"})
_OTHER_WORDS_TOO = frozenset({"một", "năm", "không"})
_MORE_NUMBER_WORDS = NUMBER_WORDS - {"rưỡi"}
GOING_ON = NUMBER_WORDS | SCALES.openers | _COMMAS | {FIGURE}
"""The openers of what may follow the first word of a numeral."""

_SINGLE = {word: Decimal(digit) for word, digit in DIGITS.items()} | {"mười": Decimal(10)}

"""Whole numerals: figures, words and scales, as in "1,7 nghìn tỷ" and "hai trăm linh ba triệu".

A numeral is read to its end or not at all. In "một trăm hai" (120 in speech) the last word
belongs to no written numeral, so nothing is read, rather than 100.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce
from typing import NamedTuple

from qnfacts.quantities.decimals import add, figure, last_place, times_power_of_ten
from qnfacts.quantities.lexicon import Lexicon, by_phrase, phrases
from qnfacts.quantities.spoken import (
    NUMBER_WORDS,
    OPENERS,
    after_zero,
    below_thousand,
    decimal_places,
)
from qnfacts.quantities.tokens import Found, Sentence

_NO_SCALES = """
    tỷ lệ, tỷ trọng, tỷ suất, tỷ phú, tỷ giá, tỷ số, triệu tập, triệu hồi, triệu chứng, vạn vật
    """
SCALES = Lexicon(
    by_phrase({1: "chục", 2: "trăm", 3: "nghìn, ngàn", 4: "vạn", 6: "triệu", 9: "tỷ"})
    | dict.fromkeys(phrases(_NO_SCALES))
)
"""The words that multiply by a power of ten."""


@dataclass(frozen=True, slots=True)
class Numeral:
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
        return replace(self, number=times_power_of_ten(self.number, power), scale=power)


def numeral(s: Sentence, i: int, *, clipped: bool = False) -> Found[Numeral] | None:
    """The numeral that begins at token i, if it is one to its last word.

    `clipped` admits the short forms of speech below a hundred: "hai mốt" for 21.
    """
    rows, end = _rows(s, i, clipped=clipped)
    number = _total(rows)
    if number is None or _goes_on(s, end):
        return None
    scale = sum(rows[0].powers) if len(rows) == 1 else None
    return Found(Numeral(number, scale, lone=end == i + 1 and s.is_word(i)), end)


def scale_words(s: Sentence, i: int) -> Found[tuple[int, ...]]:
    """The powers of ten of the scale words from token i on, which may be none."""
    powers: tuple[int, ...] = ()
    while len(powers) < _MOST_SCALE_WORDS and (found := SCALES.at(s, i)) is not None:
        powers, i = (*powers, found.value), found.end
    return Found(powers, i)


def past_numeral(s: Sentence, i: int) -> int:
    """Where to read on when token i begins no numeral: after the row of numbers it begins.

    A figure after "năm" begins a new one.
    """
    end = i + 1
    if not s.is_figure(i) and s.key(i) not in OPENERS:
        return end
    while s.is_figure(end) or s.key(end) in NUMBER_WORDS or SCALES.at(s, end):
        if s.is_figure(end) and s.key(end - 1) == "năm":
            break
        end += 1
    return end


class _Row(NamedTuple):
    """A number and the scale words after it: "1,7 nghìn tỷ" is 1.7 with the powers 3 and 9."""

    number: Decimal
    powers: tuple[int, ...]


def _rows(s: Sentence, i: int, *, clipped: bool) -> Found[list[_Row]]:
    """The numbers that add up to one.

    Only the last may do without scale words, and then it is no single digit or figure: by
    "hai triệu ba" speech means three hundred thousand more.
    """
    rows: list[_Row] = []
    end = i
    while (part := _part(s, end, first=not rows, clipped=clipped)) is not None:
        powers = scale_words(s, part.end)
        one_digit = part.end == end + 1 and s.key(end) != "mười"
        if rows and not powers.value and one_digit:
            break
        rows.append(_Row(part.value, powers.value))
        end = powers.end
        if not powers.value:
            break
        if s.key(end) == "rưỡi" and len(powers.value) == 1:
            rows.append(_Row(Decimal(5), (powers.value[0] - 1,)))
            return Found(rows, end + 1)
    return Found(rows, end)


def _total(rows: list[_Row]) -> Decimal | None:
    """The sum, in which each number fits into the zeros of the one before; None when not.

    A scale word multiplies all that is smaller than itself: in "một nghìn hai trăm tỷ" it
    takes up the thousand too.
    """
    terms: list[Decimal] = []
    for row in rows:
        number = row.number
        for power in row.powers:
            while terms and terms[-1].adjusted() < power:
                number = add(terms.pop(), number)
            number = times_power_of_ten(number, power)
        if terms and number.adjusted() >= last_place(terms[-1]):
            return None
        terms.append(number)
    return reduce(add, terms) if terms else None


def _part(s: Sentence, i: int, *, first: bool, clipped: bool) -> Found[Decimal] | None:
    """What one row of scale words multiplies: a figure or words below a thousand, with decimals."""
    whole: Found[Decimal] | None = None
    if s.is_figure(i):
        number = figure(s.tokens[i].text)
        whole = None if number is None else Found(number, i + 1)
    else:
        words = below_thousand(s, i, clipped=clipped) or (None if first else after_zero(s, i))
        whole = words and Found(Decimal(words.value), words.end)
    if whole is None:
        return None if first and s.key(i) != "," else _decimals(s, i)
    decimals = _decimals(s, whole.end)
    return Found(add(whole.value, decimals.value), decimals.end) if decimals else whole


def _decimals(s: Sentence, i: int) -> Found[Decimal] | None:
    """What follows a spoken comma ("phẩy năm"), or a written one that opens a text: ",77"."""
    if s.key(i) not in _COMMAS and not (s.key(i) == "," and s.is_whole(i, i + 2)):
        return None
    if s.key(i + 1).isdecimal() and s.is_figure(i + 1):
        return Found(Decimal(f"0.{s.key(i + 1)}"), i + 2)
    places = decimal_places(s, i + 1)
    return places and Found(Decimal(f"0.{places.value}"), places.end)


def _goes_on(s: Sentence, i: int) -> bool:
    """Whether token i looks like more of the number that ends before it.

    "một", "năm" and "không" are the article, the year and the negation as well ("hai mươi năm"),
    so they count only when a number word follows them.
    """
    if s.is_figure(i):
        return True
    if s.is_figure(i - 1):
        return False
    if s.key(i) in _OTHER_WORDS_TOO:
        return s.is_figure(i + 1) or s.key(i + 1) in NUMBER_WORDS - {"rưỡi"}
    return s.key(i) in NUMBER_WORDS or SCALES.at(s, i) is not None


_MOST_SCALE_WORDS = 8
_COMMAS = frozenset({"phẩy", "phảy", "chấm"})
_OTHER_WORDS_TOO = frozenset({"một", "năm", "không"})

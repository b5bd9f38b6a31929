"""One number with its unit: "2 tỷ 300 triệu đồng", "$10", "âm 5 độ C", "hai năm rưỡi"."""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.figures import add, last_place
from qnfacts.quantities.machine.sentences import Found, Sentence, once
from qnfacts.quantities.vietnamese.labels import DASHES
from qnfacts.quantities.vietnamese.number_words import FIRST_NUMBER_WORDS, scale_words
from qnfacts.quantities.vietnamese.numerals import Numeral, numeral
from qnfacts.quantities.vietnamese.units import CURRENCY_SIGNS, currency_before, unit


class Amount(NamedTuple):
    """A numeral, its unit's id, and the tokens [first:after] of the number without the unit."""

    numeral: Numeral
    unit: str | None
    first: int
    after: int

    @property
    def is_bare(self) -> bool:
        """Whether it has neither a scale nor a unit."""
        return self.unit is None and self.numeral.scale == 0


AMOUNT_OPENERS = FIRST_NUMBER_WORDS | DASHES | CURRENCY_SIGNS.openers | {"âm", "trừ", ","}
"""The openers of an amount, besides figures."""


@once
def amount(s: Sentence, i: int) -> Found[Amount] | None:
    """The amount that token i begins."""
    sign, currency, first = None, None, i
    if not s.tokens[i].is_figure:
        sign, first = minus(s, i)
        if sign is None:
            currency, first = currency_before(s, i)
    if s.keys[first] == "không" and s.keys[first + 1] == "trăm":
        return None
    read = numeral(s, first)
    if read is None:
        return None
    number, after = read[0], _past_repetition(s, *read)
    counted, end = (currency, after) if currency else unit(s, after)
    if counted is not None and s.keys[end] == "rưỡi" and _is_whole_number(number):
        number = Numeral(add(number.number, _HALF))
        end += 1
    if sign is not None:
        if not (sign or s.is_whole(i, end)):
            return None
        number = number._replace(number=number.number.copy_negate())
    return Amount(number, counted, first, after), end


def one_of_scale(s: Sentence, i: int, *, hedged: bool) -> Found[Amount] | None:
    """A scale word that stands for one of it after a hedge, or alone: "hơn trăm dự án".

    "nửa tỷ" is half of one.
    """
    halved = s.keys[i] == "nửa"
    powers, after = scale_words(s, i + halved)
    if not powers:
        return None
    counted, end = unit(s, after)
    if not (hedged or halved or s.is_whole(i, end)):
        return None
    one = _HALF if halved else Decimal(1)
    return Amount(Numeral(one).scaled(sum(powers)), counted, i, after), end


def minus(s: Sentence, i: int) -> Found[bool | None]:
    """A minus before a number, and whether it can be nothing else.

    A dash may as well be a bullet and "trừ" say "except", unless the text is only a number.
    """
    if s.keys[i] in DASHES and (not s.tokens[i].glued or s.keys[i - 1] == "("):
        bullet = s.opens_line(i) and s.keys[i - 1] != "|"
        return s.tokens[i + 1].glued and not bullet, i + 1
    return (s.keys[i] == "âm", i + 1) if s.keys[i] in _MINUS else (None, i)


def _past_repetition(s: Sentence, read: Numeral, i: int) -> int:
    """Where to go on after the same number in brackets: "02 (hai) năm"."""
    if s.keys[i] != "(":
        return i
    again = numeral(s, i + 1)
    same = again is not None and again[0].number == read.number and s.keys[again[1]] == ")"
    return again[1] + 1 if again and same else i


def _is_whole_number(read: Numeral) -> bool:
    return read.scale == 0 and last_place(read.number) >= 0


_HALF = Decimal("0.5")
_MINUS = frozenset({"âm", "trừ"})

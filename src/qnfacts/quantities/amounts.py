"""One number with its unit: "2 tỷ 300 triệu đồng", "$10", "âm 5 độ C", "hai năm rưỡi"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from qnfacts.quantities.decimals import add, last_place
from qnfacts.quantities.names import DASHES
from qnfacts.quantities.numerals import Numeral, numeral, scale_words
from qnfacts.quantities.spoken import OPENERS as NUMBER_OPENERS
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import CURRENCY_SIGNS, Units, currency_before, unit


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral, its unit's id, and the tokens [first:after] of the number without the unit."""

    numeral: Numeral
    unit: str | None
    first: int
    after: int

    @property
    def is_bare(self) -> bool:
        """Whether it has neither a scale nor a unit."""
        return self.unit is None and self.numeral.scale == 0


OPENERS = NUMBER_OPENERS | DASHES | CURRENCY_SIGNS.openers | {"âm", "trừ", ","}
"""What an amount can begin with, besides figures."""


def amount(s: Sentence, i: int, units: Units) -> Found[Amount] | None:
    """The amount that token i begins."""
    sign = minus(s, i)
    currency = currency_before(s, i)
    first = sign.end if sign else currency.end if currency else i
    read = numeral(s, first)
    if read is None or (s.key(first) == "không" and s.key(first + 1) == "trăm"):
        return None
    counted = Found(currency.value, read.end) if currency else unit(s, read.end, units)
    end = counted.end if counted else read.end
    number = read.value
    if counted and s.key(end) == "rưỡi" and _is_whole_number(number):
        number = Numeral(add(number.number, _HALF))
        end += 1
    if sign and not (sign.value or s.is_whole(i, end)):
        return None
    if sign:
        number = replace(number, number=number.number.copy_negate())
    return Found(Amount(number, counted and counted.value, first, read.end), end)


def one_of_scale(s: Sentence, i: int, units: Units, *, hedged: bool) -> Found[Amount] | None:
    """A scale word that stands for one of it after a hedge, or alone: "hơn trăm dự án"."""
    powers = scale_words(s, i)
    if not powers.value:
        return None
    counted = unit(s, powers.end, units)
    one = Numeral(Decimal(1)).scaled(sum(powers.value))
    end = counted.end if counted else powers.end
    if not hedged and not s.is_whole(i, end):
        return None
    return Found(Amount(one, counted and counted.value, i, powers.end), end)


def minus(s: Sentence, i: int) -> Found[bool] | None:
    """A minus before a number, and whether it can be nothing else.

    A dash may as well be a bullet and "trừ" say "except", unless the text is only a number.
    """
    if s.key(i) in DASHES and not s.glued(i):
        glued = s.glued(i + 1)
        return Found(glued and not s.opens_line(i), i + 1)
    return Found(s.key(i) == "âm", i + 1) if s.key(i) in ("âm", "trừ") else None


def _is_whole_number(read: Numeral) -> bool:
    return read.scale == 0 and last_place(read.number) >= 0


_HALF = Decimal("0.5")

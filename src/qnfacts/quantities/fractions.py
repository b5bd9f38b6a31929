"""Fractions: "hai phần ba", "một nửa", and figures that a word marks as one: "hơn 2/3"."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import NamedTuple

from qnfacts.interval import Interval
from qnfacts.quantities.amounts import minus
from qnfacts.quantities.decimals import figure
from qnfacts.quantities.lexicon import words
from qnfacts.quantities.numerals import numeral, scale_words
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.value import Value


def fraction(s: Sentence, i: int, *, hedged: bool) -> Found[Value] | None:
    """The fraction that token i begins; `hedged` when a hedge stands before it.

    One whose decimals never end lies between two neighbouring decimals of 28 digits, so
    "một phần ba" is no number but the narrow interval about it.
    """
    if s.key(i) == "một" and s.key(i + 1) == "nửa":
        return Found(_quotient(Decimal(1), Decimal(2)), i + 2)
    sign = minus(s, i)
    first = sign.end if sign else i
    parts = _figures(s, first, hedged=hedged) or _words(s, first)
    if parts is None:
        return None
    (above, below, sure), end = parts
    certain = sure and (sign is None or sign.value)
    if not certain and not s.is_whole(i, end):
        return None
    return Found(_quotient(above.copy_negate() if sign else above, below), end)


class _Parts(NamedTuple):
    """What stands above and below the line, and whether it is surely a fraction."""

    above: Decimal
    below: Decimal
    sure: bool


def _words(s: Sentence, i: int) -> Found[_Parts] | None:
    above = numeral(s, i)
    line = s.key(above.end) if above else ""
    if above is None or line not in (*OVER, "phần"):
        return None
    below = _denominator(s, above.end + 1)
    if below is None or not below.value:
        return None
    return Found(_Parts(above.value.number, below.value, line == "phần"), below.end)


def _denominator(s: Sentence, i: int) -> Found[Decimal] | None:
    """A number, "tư" for four, or a scale word beyond those of percent and per mille."""
    below = numeral(s, i)
    if below is not None:
        return Found(below.value.number, below.end)
    if s.key(i) == "tư":
        return Found(Decimal(4), i + 1)
    powers = scale_words(s, i)
    power = sum(powers.value)
    return Found(Decimal(1).scaleb(power), powers.end) if power > _PER_MILLE else None


def _figures(s: Sentence, i: int, *, hedged: bool) -> Found[_Parts] | None:
    """A proper fraction in figures, where a word asks for a share: "chiếm 2/3", "2/3 dân số"."""
    if not (s.is_figure(i) and s.key(i + 1) == "/" and s.is_figure(i + 2)):
        return None
    above, below = figure(s.key(i)), figure(s.key(i + 2))
    if above is None or below is None or not above < below:
        return None
    if not (hedged or _SHARE_BEFORE.before(s, i) or _SHARE_AFTER.at(s, i + 3)):
        return None
    return Found(_Parts(above, below, sure=True), i + 3)


def _quotient(above: Decimal, below: Decimal) -> Value:
    low, high = (
        Context(prec=_DIGITS, rounding=rounding).divide(above, below)
        for rounding in (ROUND_FLOOR, ROUND_CEILING)
    )
    exact = low == high
    return Value(Interval(low, high, low_open=not exact, high_open=not exact))


OVER = ("trên", "chia")
"""The words that may set one number over another, as "phần" surely does."""

_DIGITS = 28
_PER_MILLE = 3
_SHARE_BEFORE = words("chiếm, bằng, còn, gấp, tương đương")
_SHARE_AFTER = words(
    "số, tổng, tổng số, dân số, diện tích, thời gian, chiều dài, khối lượng, thành viên, đại biểu"
)

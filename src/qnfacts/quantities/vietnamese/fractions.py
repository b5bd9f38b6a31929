"""Fractions: "hai phần ba", "một nửa", and figures that a word marks as one: "hơn 2/3"."""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.amounts import minus
from qnfacts.quantities.vietnamese.hedges import bound_after
from qnfacts.quantities.vietnamese.number_words import scale_words
from qnfacts.quantities.vietnamese.numerals import GOING_ON, numeral
from qnfacts.quantities.vietnamese.ranges import LEADS, past_joint
from qnfacts.values.fraction import quotient
from qnfacts.values.value import Value, from_to


def fraction(s: Sentence, i: int, *, hedged: bool) -> Found[Value] | None:
    """The fraction that token i begins; `hedged` when a hedge stands before it.

    One whose decimals never end lies between two neighbouring decimals of 28 digits, so
    "một phần ba" is no number but the narrow interval about it.
    """
    if s.keys[i] == "một" and s.keys[i + 1] == "nửa":
        return Value(quotient(Decimal(1), Decimal(2))), i + 2
    is_share = _SHARE_AFTER.begins(s.keys, i + 1) or _TELLS_OF_SOME.begins(s.keys, i + 1)
    if s.keys[i] == "nửa" and hedged and is_share:
        return Value(quotient(Decimal(1), Decimal(2))), i + 1
    sign, first = (None, i) if s.tokens[i].is_figure else minus(s, i)
    read = _figures(s, first, hedged=hedged) or _words(s, first)
    if read is None:
        return None
    (above, below, sure), end = read
    certain = sure and sign is not False
    if not certain and not s.is_whole(i, end):
        return None
    return Value(quotient(above if sign is None else above.copy_negate(), below)), end


def range_of_fractions(s: Sentence, i: int) -> Found[Value] | None:
    """Two fractions of one whole: "một phần tư đến một phần ba", "từ 1/4 đến 1/3 dân số".

    Figures need a word for a share beside them, as dates are written alike.
    """
    lead = s.keys[i] if s.keys[i] in LEADS else ""
    low = fraction(s, i + bool(lead), hedged=True)
    joint = past_joint(s, low[1], lead) if low else i
    high = fraction(s, joint, hedged=True) if low and joint > low[1] else None
    if low is None or high is None:
        return None
    shared = _SHARE_BEFORE.before(s.keys, i) or _SHARE_AFTER.begins(s.keys, high[1])
    sure = shared or "/" not in s.keys[i : high[1]]
    value = from_to(low[0].interval, high[0].interval) if sure else None
    return (value, high[1]) if value else None


class _Parts(NamedTuple):
    """The numbers above and below the line, and whether they are surely a fraction."""

    above: Decimal
    below: Decimal
    sure: bool


def _words(s: Sentence, i: int) -> Found[_Parts] | None:
    if s.keys[i + 1] not in _LINES and s.tokens[i + 1].opener not in GOING_ON:
        return None
    above = numeral(s, i)
    line = s.keys[above[1]] if above else ""
    if above is None or line not in _LINES:
        return None
    below, end = _denominator(s, above[1] + 1)
    return (_Parts(above[0].number, below, line == "phần"), end) if below else None


def _denominator(s: Sentence, i: int) -> Found[Decimal | None]:
    """A number, "tư" for four, or a scale word beyond those of percent and per mille."""
    below = numeral(s, i)
    if below is not None:
        return below[0].number, below[1]
    if s.keys[i] == "tư":
        return Decimal(4), i + 1
    powers, end = scale_words(s, i)
    return (Decimal(1).scaleb(sum(powers)), end) if sum(powers) > _PER_MILLE else (None, i)


def _figures(s: Sentence, i: int, *, hedged: bool) -> Found[_Parts] | None:
    """A proper fraction in figures, where a word asks for a share: "chiếm 2/3", "2/3 dân số"."""
    if s.keys[i + 1] != "/":
        return None
    above, below = s.tokens[i].number, s.tokens[i + 2].number
    if above is None or below is None or not above < below:
        return None
    shared = _SHARE_BEFORE.before(s.keys, i) or _SHARE_AFTER.begins(s.keys, i + 3)
    if not (hedged or shared or bound_after(s, i + 3)[0]):
        return None
    return _Parts(above, below, sure=True), i + 3


OVER = frozenset({"trên", "chia"})
"""The words that may set one number over another, as "phần" surely does."""

_LINES = OVER | {"phần"}
_PER_MILLE = 3
_SHARE_BEFORE = endings("chiếm, bằng, còn, gấp, tương đương")
_TELLS_OF_SOME = words("""
        đến từ, là, trong, trong số, thuộc, được, do, chưa, tham gia, làm
        """)
"""What tells something of half of those named before: "quá nửa đến từ"."""
_SHARE_AFTER = words("""
        số, tổng, tổng số, dân số, diện tích, thời gian, chiều dài, khối lượng, thành viên,
        đại biểu
        """)

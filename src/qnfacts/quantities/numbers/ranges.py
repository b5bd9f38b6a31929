"""Ranges ("từ 10 đến dưới 20", "giữa 1 và 2%") and orders of magnitude.

"hàng chục tỷ đồng" lies in [10, 100) billion, "vài trăm" in [200, 1000).
"""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.numbers.amounts import Amount, amount
from qnfacts.quantities.words.labels import DASHES
from qnfacts.quantities.words.lexicon import Lexicon, words
from qnfacts.quantities.words.number_words import scale_words
from qnfacts.quantities.words.sentences import Found, Sentence
from qnfacts.values.value import Hedge, Value, between, hedged


class Range(NamedTuple):
    """A range and its upper amount."""

    value: Value
    upper: Amount


def led_range(s: Sentence, i: int) -> Found[Range] | None:
    """A range that a word leads: "từ trên 5 đến 10%", "giữa 5 và 7%"."""
    lead = s.keys[i]
    if lead not in LEADS:
        return None
    low_open = lead == "từ" and s.keys[i + 1] in ("trên", "hơn")
    low = amount(s, i + 1 + low_open)
    return range_from(s, low, lead=lead, low_open=low_open) if low else None


def range_from(
    s: Sentence, low: Found[Amount], *, lead: str = "", low_open: bool = False
) -> Found[Range] | None:
    """The range whose lower amount is `low`.

    Numbers that do not rise, or stand in different units, make no range.
    """
    lower, end = low
    joint = _past_joint(s, end, lead)
    if joint == end:
        return None
    high_open = s.keys[joint] == "dưới"
    high = amount(s, joint + high_open)
    lowest = _lower_number(lower, high[0]) if high else None
    if high is None or lowest is None or lowest >= high[0].numeral.number:
        return None
    upper, end = high
    value = between(lowest, upper.numeral.number, low_open=low_open, high_open=high_open)
    return Range(value, upper), end


def magnitude(s: Sentence, i: int) -> Found[Value] | None:
    """The order of magnitude that token i begins.

    The first scale word is the order, the others what it counts. What is beyond thousands is
    split: "hàng vạn" is tens of thousands, "hàng triệu" thousands of thousands.
    """
    orders, end = MAGNITUDES.at(s.keys, i)
    if orders is None:
        return None
    powers, end = scale_words(s, end)
    if not powers:
        return None
    order = 1 if powers[0] == _TEN_THOUSAND else min(powers[0], len(orders))
    unit = Decimal(1).scaleb(sum(powers) - order)
    return hedged(orders[order - 1], unit), end


def _past_joint(s: Sentence, i: int, lead: str) -> int:
    """Where the second number begins, after the word or dash that joins it to the first."""
    if lead == "giữa":
        return i + 1 if s.keys[i] == "và" else i
    return i + 1 if s.keys[i] in DASHES else TO.at(s.keys, i)[1]


def _lower_number(low: Amount, high: Amount) -> Decimal | None:
    """The lower number, in the scale that only the upper one states: "3-5 triệu đồng".

    None where it is not clear whether scale and unit belong to both: "hai đến ba mươi",
    "2 - 3 tỷ 500 triệu".
    """
    if low.unit not in (None, high.unit):
        return None
    if low.unit is not None or low.numeral.scale != 0:
        return low.numeral.number
    if high.numeral.scale is None or (low.numeral.lone and _is_compound(high)):
        return None
    return low.numeral.scaled(high.numeral.scale).number


def _is_compound(high: Amount) -> bool:
    return not high.numeral.lone and high.numeral.scale == 0


LEADS = frozenset({"từ", "giữa"})
TO = words("đến, tới, cho đến, cho tới")
"""The words between the two ends of a range."""

_TEN_THOUSAND = 4
_TENS: tuple[Hedge, ...] = ("tens", "hundreds", "thousands")
_SEVERAL: tuple[Hedge, ...] = ("several tens", "several hundreds", "several thousands")
MAGNITUDES: Lexicon[tuple[Hedge, ...]] = Lexicon(
    {"hàng": _TENS, "vài": _SEVERAL, "vài ba": _SEVERAL, "mấy": _SEVERAL}
)

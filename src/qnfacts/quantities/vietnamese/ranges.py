"""Ranges ("từ 10 đến dưới 20", "giữa 1 và 2%") and orders of magnitude.

"hàng chục tỷ đồng" lies in [10, 100) billion, "vài trăm" in [200, 1000).
"""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.lexicon import Lexicon, words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.amounts import Amount, amount
from qnfacts.quantities.vietnamese.labels import DASHES
from qnfacts.quantities.vietnamese.number_words import DIGITS, scale_words
from qnfacts.values.value import Hedge, Value, between, hedged


class Range(NamedTuple):
    """A range and its upper amount."""

    value: Value
    upper: Amount
    by_word: bool
    """Whether "đến" joins the ends, and no dash."""


def led_range(s: Sentence, i: int) -> Found[Range] | None:
    """A range that a word leads: "từ trên 5 đến 10%", "giữa 5 và 7%"."""
    lead = s.keys[i]
    if lead not in LEADS:
        return None
    low_open = lead == "từ" and s.keys[i + 1] in ("trên", "hơn")
    low = amount(s, i + 1 + (low_open or s.keys[i + 1] == "đủ"))
    return range_from(s, low, lead=lead, low_open=low_open) if low else None


def range_from(
    s: Sentence, low: Found[Amount], *, lead: str = "", low_open: bool = False
) -> Found[Range] | None:
    """The range whose lower amount is `low`.

    Numbers that do not rise, or count different things, make no range.
    """
    lower, end = low
    counted, end = _noun(s, end) if lower.unit is None else ([], end)
    joint = _past_joint(s, end, lead)
    if joint == end:
        return None
    dashed = s.keys[end] in DASHES
    high_open = s.keys[joint] == "dưới"
    high = amount(s, joint + high_open)
    lowest = _lower_number(lower, high[0], led=lead == "từ", dashed=dashed) if high else None
    if high is None or lowest is None or lowest >= high[0].numeral.number:
        return None
    upper, end = high
    if counted != s.keys[end : end + len(counted)]:
        return None
    value = between(lowest, upper.numeral.number, low_open=low_open, high_open=high_open)
    return Range(value, upper, by_word=not dashed), end


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


def some_more(s: Sentence, i: int) -> Found[Value] | None:
    """A ten and some more: "mười mấy nghìn" is from 11 to less than 20 thousand."""
    if s.keys[i] == "mười" and s.keys[i + 1] == "mấy":
        tens, end = 10, i + 2
    elif s.keys[i] in DIGITS and s.keys[i + 1 : i + 3] == ["mươi", "mấy"]:
        tens, end = 10 * DIGITS[s.keys[i]], i + 3
    else:
        return None
    powers, end = scale_words(s, end)
    low, high = (Decimal(number).scaleb(sum(powers)) for number in (tens + 1, tens + 10))
    return between(low, high, high_open=True), end


def _past_joint(s: Sentence, i: int, lead: str) -> int:
    """Where the second number begins, after the word or dash that joins it to the first."""
    if lead == "giữa":
        return i + 1 if s.keys[i] == "và" else i
    return i + 1 if s.keys[i] in DASHES else TO.at(s.keys, i)[1]


def _noun(s: Sentence, i: int) -> Found[list[str]]:
    """The words of what the lower number counts, up to "đến": "từ 14 tuổi đến"."""
    for end in range(i + 1, i + _LONGEST_NOUN):
        if TO.begins(s.keys, end) and all(token.is_word for token in s.tokens[i:end]):
            return s.keys[i:end], end
    return [], i


def _lower_number(low: Amount, high: Amount, *, led: bool, dashed: bool) -> Decimal | None:
    """The lower number, in the scale that only the upper one states: "3-5 triệu đồng".

    None where it is not clear whether scale and unit belong to both: "hai đến ba mươi",
    "2 - 3 tỷ 500 triệu".
    """
    if low.unit and (high.unit is None or low.unit.split("/")[0] != high.unit.split("/")[0]):
        return None
    if (
        (led or dashed)
        and low.unit is None
        and low.numeral.scale == 0
        and _may_be_thousands(low, high)
    ):
        return None
    if low.unit is not None or low.numeral.scale != 0:
        return low.numeral.number
    if high.numeral.scale is None or (low.numeral.lone and _is_compound(high)):
        return None
    return low.numeral.scaled(high.numeral.scale).number


def _may_be_thousands(low: Amount, high: Amount) -> bool:
    """Whether the lower number may leave out its thousands: "từ 13-15.000 doanh nghiệp"."""
    number = low.numeral.number
    return number < _THOUSAND <= high.numeral.number and number * _THOUSAND < high.numeral.number


def _is_compound(high: Amount) -> bool:
    return not high.numeral.lone and high.numeral.scale == 0


LEADS = frozenset({"từ", "giữa"})
TO = words("đến, tới, cho đến, cho tới")
"""The words between the two ends of a range."""

_TEN_THOUSAND = 4
_THOUSAND = 1000
_LONGEST_NOUN = 4
_TENS: tuple[Hedge, ...] = ("tens", "hundreds", "thousands")
_SEVERAL: tuple[Hedge, ...] = ("several tens", "several hundreds", "several thousands")
MAGNITUDES: Lexicon[tuple[Hedge, ...]] = Lexicon(
    {"hàng": _TENS, "vài": _SEVERAL, "vài ba": _SEVERAL, "mấy": _SEVERAL}
)

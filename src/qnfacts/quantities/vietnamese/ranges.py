"""Ranges ("từ 10 đến dưới 20", "giữa 1 và 2%") and orders of magnitude.

"hàng chục tỷ đồng" lies in [10, 100) billion, "vài trăm" in [200, 1000).
"""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.amounts import Amount, amount
from qnfacts.quantities.vietnamese.hedges import hedge_words
from qnfacts.quantities.vietnamese.labels import DASHES, looks_like_year
from qnfacts.quantities.vietnamese.number_words import DIGITS, scale_words
from qnfacts.quantities.vietnamese.units import KNOWN_UNITS
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
    low_open, start = _FROM.at(s.keys, i + 1) if lead == "từ" else (None, i + 1)
    low = amount(s, start)
    return range_from(s, low, lead=lead, low_open=bool(low_open)) if low else None


def range_from(
    s: Sentence, low: Found[Amount], *, lead: str = "", low_open: bool = False
) -> Found[Range] | None:
    """The range whose lower amount is `low`.

    Numbers that do not rise, or count different things, make no range.
    """
    lower, end = low
    counted, end = _noun(s, end) if lower.unit is None else ([], end)
    joint = past_joint(s, end, lead)
    if joint == end or is_next_year(s, lower, end):
        return None
    high_open, start = _UP_TO.at(s.keys, joint)
    high = amount(s, start)
    lowest = _lower_number(lower, high[0]) if high else None
    if high is None or lowest is None or lowest >= high[0].numeral.number:
        return None
    upper, after = high
    if counted != s.keys[after : after + len(counted)]:
        return None
    value = between(lowest, upper.numeral.number, low_open=low_open, high_open=bool(high_open))
    return Range(value, upper, by_word=s.keys[end] not in DASHES), after


def past_broken_range(s: Sentence, read: Amount, i: int) -> int:
    """Where a range ends that is none, as its ends count different things: "6 tháng đến 3 năm".

    `i` is the token after the first end, and the result where there is no second one.
    """
    counted, end = _noun(s, i) if read.unit is None else ([], i)
    joint = past_joint(s, end, "")
    if joint == end or is_next_year(s, read, end):
        return i
    start = hedge_words(s, _UP_TO.at(s.keys, joint)[1])[1]
    other = None if _begins_date(s, start) else amount(s, start)
    if other is None or (read.unit not in KNOWN_UNITS and other[0].unit != read.unit):
        return i
    same = counted == s.keys[other[1] : other[1] + len(counted)]
    return other[1] if same else i


def is_next_year(s: Sentence, low: Amount, i: int) -> bool:
    """Whether a lone "năm" is no five but the year, before "tới" at token i: "năm tới 40 xã"."""
    return low.numeral.lone and s.keys[i - 1] == "năm" and s.tokens[i + 1].is_figure


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


def past_joint(s: Sentence, i: int, lead: str) -> int:
    """Where the second number begins, after the word or dash that joins it to the first."""
    if lead == "giữa":
        return i + 1 if s.keys[i] == "và" else i
    return i + 1 if s.keys[i] in DASHES else TO.at(s.keys, i)[1]


def _noun(s: Sentence, i: int) -> Found[list[str]]:
    """The words of what the lower number counts, up to "đến": "từ 14 tuổi đến"."""
    noun = s.tokens[i].is_word and s.keys[i] not in TO.openers
    if not noun or TO.openers.isdisjoint(s.keys[i + 1 : i + _LONGEST_NOUN]):
        return [], i
    for end in range(i + 1, i + _LONGEST_NOUN):
        if TO.begins(s.keys, end) and all(token.is_word for token in s.tokens[i:end]):
            return s.keys[i:end], end
    return [], i


def _begins_date(s: Sentence, i: int) -> bool:
    named = s.keys[i + 1] == "tháng" and (s.tokens[i + 2].is_figure or s.tokens[i + 2].is_title)
    return named or looks_like_year(s, i) or (s.tokens[i].is_figure and s.keys[i + 1] == "/")


def _lower_number(low: Amount, high: Amount) -> Decimal | None:
    """The lower number, in the scale that only the upper one states: "3-5 triệu đồng".

    None where it is not clear whether scale and unit belong to both: "hai đến ba mươi",
    "2 - 3 tỷ 500 triệu", "13-15.000".
    """
    if low.unit is not None:
        return low.numeral.number if _is_of_unit(low.unit, high.unit) else None
    if low.numeral.scale != 0:
        return low.numeral.number
    if high.numeral.scale is None or (low.numeral.lone and _is_compound(high)):
        return None
    if high.numeral.scale == 0 and _may_be_thousands(low, high):
        return None
    return low.numeral.scaled(high.numeral.scale).number


def _is_of_unit(low: str, high: str | None) -> bool:
    """Whether the unit of the lower number may be the beginning of the upper one's."""
    whole = (high or "").partition("/")[0]
    return low.partition("/")[0] == whole or (low == "degree" and whole in _DEGREES)


def _may_be_thousands(low: Amount, high: Amount) -> bool:
    """Whether the lower number may leave out its thousands: "từ 13-15.000 doanh nghiệp"."""
    lower, upper = low.numeral.number, high.numeral.number
    return 0 < lower < _THOUSAND <= upper and lower * _THOUSAND < upper


def _is_compound(high: Amount) -> bool:
    return not high.numeral.lone and high.numeral.scale == 0


_FROM: Lexicon[bool] = Lexicon(
    by_phrase({True: "trên, hơn, quá, vượt quá", False: "đủ, ít nhất, tối thiểu"})
)
_UP_TO: Lexicon[bool] = Lexicon(
    by_phrase(
        {
            True: "dưới, chưa đủ, chưa đến, chưa tới, chưa đầy",
            False: "đủ, hết, không quá, tối đa",
        }
    )
)
"""The words before an end of a range, and whether they leave it out."""

_DEGREES = frozenset({"celsius", "fahrenheit"})
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

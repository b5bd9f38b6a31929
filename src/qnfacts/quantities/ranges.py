"""Two numbers with what lies between: "từ 10 đến dưới 20", "3-5 triệu đồng", "giữa 1 và 2%"."""

from dataclasses import replace
from typing import NamedTuple

from qnfacts.quantities.amounts import Amount, amount
from qnfacts.quantities.lexicon import words
from qnfacts.quantities.names import DASHES
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import Units
from qnfacts.value import Value, between


class Range(NamedTuple):
    """A range and its upper amount."""

    value: Value
    upper: Amount


def led_range(s: Sentence, i: int, units: Units) -> Found[Range] | None:
    """A range that a word leads: "từ trên 5 đến 10%", "giữa 5 và 7%"."""
    lead = s.key(i)
    if lead not in LEADS:
        return None
    low_open = lead == "từ" and s.key(i + 1) in ("trên", "hơn")
    low = amount(s, i + 1 + low_open, units)
    return range_from(s, low, units, lead=lead, low_open=low_open) if low else None


def range_from(
    s: Sentence, low: Found[Amount], units: Units, *, lead: str = "", low_open: bool = False
) -> Found[Range] | None:
    """The range whose lower amount is `low`.

    Numbers that do not rise, or stand in different units, make no range.
    """
    joint = _joint(s, low.end, lead)
    if joint is None:
        return None
    high_open = s.key(joint) == "dưới"
    high = amount(s, joint + high_open, units)
    lowest = _said_for_both(low.value, high.value) if high else None
    if high is None or lowest is None or lowest.numeral.number >= high.value.numeral.number:
        return None
    ends = lowest.numeral.number, high.value.numeral.number
    value = between(*ends, low_open=low_open, high_open=high_open)
    return Found(Range(value, high.value), high.end)


def _joint(s: Sentence, i: int, lead: str) -> int | None:
    """Where the second number begins, after the word or dash that joins it to the first."""
    if lead == "giữa":
        return i + 1 if s.key(i) == "và" else None
    if s.key(i) in DASHES:
        return i + 1
    joint = _TO.at(s, i)
    return joint.end if joint else None


def _said_for_both(low: Amount, high: Amount) -> Amount | None:
    """The lower amount with the scale and unit that only the upper one states: "3-5 triệu đồng".

    None where it is not clear whether they belong to both: "hai đến ba mươi", "2 - 3 tỷ 500 triệu".
    """
    if low.unit is None and low.numeral.scale == 0:
        if high.numeral.scale is None or (low.numeral.lone and _is_compound(high)):
            return None
        low = replace(low, numeral=low.numeral.scaled(high.numeral.scale))
    return low if low.unit in (None, high.unit) else None


def _is_compound(high: Amount) -> bool:
    return not high.numeral.lone and high.numeral.scale == 0


LEADS = frozenset({"từ", "giữa"})
_TO = words("đến, tới, cho đến, cho tới")

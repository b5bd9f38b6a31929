"""Two numbers with what lies between: "từ 10 đến dưới 20", "3-5 triệu đồng", "giữa 1 và 2%"."""

from dataclasses import replace

from qnfacts.quantities.amounts import Amount, amount
from qnfacts.quantities.lexicon import words
from qnfacts.quantities.names import DASHES
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import Units
from qnfacts.value import Value, between


def number_range(s: Sentence, i: int, units: Units) -> Found[tuple[Value, Amount]] | None:
    """The range that token i begins, and its upper amount.

    Numbers that do not rise, or stand in different units, make no range.
    """
    opening = s.key(i) if s.key(i) in ("từ", "giữa") else ""
    start = i + 1 if opening else i
    low_open = opening == "từ" and s.key(start) in ("trên", "hơn")
    low = amount(s, start + low_open, units)
    joint = _joint(s, low.end, opening) if low else None
    if low is None or joint is None:
        return None
    high_open = s.key(joint) == "dưới"
    high = amount(s, joint + high_open, units)
    lowest = _said_for_both(low.value, high.value) if high else None
    if high is None or lowest is None or lowest.numeral.number >= high.value.numeral.number:
        return None
    ends = lowest.numeral.number, high.value.numeral.number
    return Found((between(*ends, low_open=low_open, high_open=high_open), high.value), high.end)


def _joint(s: Sentence, i: int, opening: str) -> int | None:
    """Where the second number begins, after the word or dash that joins it to the first."""
    if opening == "giữa":
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


_TO = words("đến", "tới", "cho đến", "cho tới")

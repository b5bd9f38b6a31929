"""Numbers that share what only one of them has: "2 hoặc 3 triệu", "27 trên 30 điểm"."""

from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.amounts import Amount, amount
from qnfacts.quantities.vietnamese.fractions import OVER, fraction
from qnfacts.quantities.vietnamese.labels import LIST_JOINTS, is_graded
from qnfacts.quantities.vietnamese.number import Number
from qnfacts.quantities.vietnamese.ranges import past_broken_range
from qnfacts.values.value import Value


def shared_with(s: Sentence, read: Number) -> Found[Reason] | None:
    """Why a number is not read that begins a list, a division or no range, and where that ends."""
    if read.amount is None and read.unit is None and s.keys[read.end] in _OR:
        other = fraction(s, read.end + 1, hedged=True)
        return other and (Reason.SHARED, other[1])
    if read.amount is None or isinstance(read.value, Value):
        return None
    for reason, past in _SHARING:
        end = past(s, read.amount, read.end)
        if end > read.end:
            return reason, end
    return None


def _past_division(s: Sentence, first: Amount, i: int) -> int:
    """Where a number out of another ends: "27 trên 30 điểm".

    In "mỗi năm trên 500 hộ" nothing is: "năm" by itself is the year.
    """
    if s.keys[i] not in OVER or not first.is_bare or s.keys[i - 1] == "năm":
        return i
    other = amount(s, i + 1)
    return other[1] if other else i


def _past_list(s: Sentence, first: Amount, i: int) -> int:
    """Where a list ends of which one member alone has the unit or scale.

    "2 hoặc 3 triệu", "3, 4 và 5 sao", "một tỷ, hai trăm triệu, ba nghìn đồng": nothing of it is
    read, for what the members share cannot be seen; nor of "3 hoặc 4 xã", which says neither.
    In "trong năm, 130 xã" there is no list.
    """
    end = i
    is_year = s.keys[i - 1 : i + 1] == ["năm", ","] and s.tokens[i + 1].is_figure
    if first.unit is not None or is_year:
        return i
    for _ in range(_LONGEST):
        following = amount(s, end + 1) if s.keys[end] in LIST_JOINTS else None
        if following is None:
            return i
        member, end = following
        if first.is_bare and (not member.is_bare or is_graded(s, end)):
            return end
        if first.is_bare and s.keys[member.first - 1] in _OR and first.numeral != member.numeral:
            return end
        if not first.is_bare and s.keys[member.first - 1] == "," and _is_smaller(member, first):
            return _past_commas(s, end)
    return i


def _past_duration(s: Sentence, first: Amount, i: int) -> int:
    """Where a time in two units ends: "7 năm 6 tháng", of which neither is all of it."""
    if first.unit not in _SHORTER:
        return i
    following = amount(s, i + (s.keys[i] == "và"))
    if following is None or following[0].unit not in _SHORTER[first.unit]:
        return i
    end = following[1]
    return end + (s.tokens[end].is_figure and not s.tokens[end + 1].is_word)  # "4 phút 16 giây 85"


def _is_smaller(member: Amount, first: Amount) -> bool:
    """Whether it goes on with a number in words: "một tỷ, hai trăm triệu"."""
    scales = member.numeral.scale, first.numeral.scale
    return None not in scales and 0 < (scales[0] or 0) < (scales[1] or 0)


def _past_commas(s: Sentence, i: int) -> int:
    while s.keys[i] == "," and (following := amount(s, i + 1)):
        i = following[1]
    return i


_SHARING = (
    (Reason.OUT_OF, _past_division),
    (Reason.SHARED, _past_list),
    (Reason.GOES_ON, _past_duration),
    (Reason.UNLIKE_ENDS, past_broken_range),
)
_SHORTER = {
    "year": ("month", "day"),
    "year-of-age": ("month",),
    "month": ("day",),
    "minute": ("second",),
}
_OR = frozenset({"hoặc", "hay"})
_LONGEST = 4

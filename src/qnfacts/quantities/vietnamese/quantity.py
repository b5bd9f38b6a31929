"""A quantity as a text states it: a number with the words around it that say what it proves."""

from dataclasses import replace

from qnfacts.quantities.machine.hedging import weakest
from qnfacts.quantities.machine.lexicon import endings, phrases, words
from qnfacts.quantities.machine.quantity import Quantity
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.amounts import amount
from qnfacts.quantities.vietnamese.clauses import (
    CHANGES,
    changes,
    estimate,
    is_end,
    is_excess,
    may_be_excess,
)
from qnfacts.quantities.vietnamese.hedges import (
    COMPARATIVES,
    HEDGES,
    LEVELS,
    bound_after,
    hedge_words,
    is_negated,
)
from qnfacts.quantities.vietnamese.lists import shared_with
from qnfacts.quantities.vietnamese.number import NUMBER_OPENERS, Number, goes_on, number
from qnfacts.quantities.vietnamese.ranges import MAGNITUDES
from qnfacts.quantities.vietnamese.units import KNOWN_UNITS, MEASURES
from qnfacts.quantities.vietnamese.vetoes import is_difference, veto
from qnfacts.values.value import Hedge, Value, exactly, hedged, with_hedge


def hedged_number(s: Sentence, i: int) -> Found[Quantity | Reason] | None:
    """A number with the hedges before and after it."""
    return _number(s, i, *hedge_words(s, i))


def number_in_figures(s: Sentence, i: int) -> Found[Quantity | Reason] | None:
    """A number in figures, before which no hedge stands."""
    return _number(s, i, None, i)


def _number(
    s: Sentence, i: int, hedge: Hedge | None, first: int
) -> Found[Quantity | Reason] | None:
    read = number(s, first, hedged=hedge is not None)
    if read is None or (hedge and _is_preposition(s, i, read)):
        return None
    if shared := shared_with(s, read):
        return shared
    if goes_on(s, read):
        return Reason.GOES_ON, read.end + 1
    if reason := veto(s, i, read):
        return reason, read.past_number
    if may_be_excess(s, i, read):
        return Reason.BOUND_OR_DIFFERENCE, read.past_number
    estimated = estimate(s, i)
    if hedge is None or is_excess(s, i, read):
        return _stated(s, read.first, estimated, read)
    return _stated(s, i, weakest(hedge, estimated) if estimated else hedge, read)


def decimals_alone(s: Sentence, i: int) -> Found[Quantity | Reason] | None:
    """Decimals without a whole number, where the text says nothing else: ",77"."""
    return hedged_number(s, i) if s.is_whole(i, i + 2) else None


def compared_number(s: Sentence, i: int) -> Found[Quantity | Reason] | None:
    """A number after a comparative: "cao hơn 5%".

    It may be a difference or a bound. It is a difference in points of percent, in times, or
    before "so với", and a bound behind "phải" or where the text says nothing else; elsewhere it
    is left unread.
    """
    hedge, first = COMPARATIVES.at(s.keys, i)
    first += s.keys[first] in LEVELS
    read = number(s, first, hedged=True) if hedge else None
    if hedge is None or read is None:
        return None
    differs = read.unit in _DIFFERENCES or is_difference(s, read.end)
    if s.is_whole(i, read.end) and read.unit != "times":
        return _stated(s, i, hedge, read)
    doubt = Reason.NEGATED if is_negated(s, i) else veto(s, first, read)
    if s.keys[i - 1] == "kéo" and s.keys[i] == "dài" and not doubt:
        return _stated(s, first - 1, hedge, read)
    if not doubt and read.unit != "times" and s.keys[i - 1] in _DEMANDS:
        return _stated(s, i, hedge, read)
    if not differs or doubt:
        return doubt or Reason.BOUND_OR_DIFFERENCE, read.past_number
    return _stated(s, read.first, None, read)


def led_number(s: Sentence, i: int) -> Found[Quantity | Reason] | None:
    """A number after "từ" or "đến".

    "từ 5 triệu đồng" is where prices begin or what something rose from: without "trở lên" or
    a word for the change it is left unread. "đến 50%" is a peak, unless "từ" stands before it.
    Before a count ("đến 5 xã") the two are prepositions; "đến 30 chỗ" is in doubt. In "năm tới"
    and "không tính đến" they belong to the word before them.
    """
    if s.keys[i] != "từ" and (_LEADS_TO.before(s.keys, i) or _is_next(s, i)):
        return None
    read = number(s, i + 1, hedged=False)
    if read is None:
        return None
    if shared := shared_with(s, read):
        return shared
    if reason := veto(s, i + 1, read):
        return reason, read.past_number
    if s.keys[i] == "từ":
        return _from(s, i, read)
    if read.amount is None and s.keys[i + 1] in MAGNITUDES.openers:
        return Reason.END, read.end  # "hàng chục đến hàng trăm tỷ đồng"
    if _CAPACITIES.begins(s.keys, read.end):
        return Reason.GRADE, read.past_number
    scaled = read.amount is not None and read.amount.numeral.scale != 0
    if read.unit is None and not scaled:
        return None
    if read.unit is not None and read.unit.partition("/")[0] not in KNOWN_UNITS:
        return None
    ends = is_end(s, i) or s.keys[i - 1] == "rưỡi"  # "một rưỡi đến hai triệu"
    return (Reason.END, read.past_number) if ends else _stated(s, i, "up to", read)


def _is_next(s: Sentence, i: int) -> bool:
    """Whether "tới" at token i is the next one of a time: "tháng tới 3 triệu lượt khách"."""
    return s.keys[i] == "tới" and s.keys[i - 1] in _TIMES and s.tokens[i - 1].is_word


def _from(s: Sentence, i: int, read: Number) -> Found[Quantity | Reason] | None:
    """A number after "từ" at token i; None where what precedes it says nothing of it."""
    if bound_after(s, read.end)[0]:
        return _stated(s, i, None, read)
    if s.keys[read.end] in CHANGES:
        became = amount(s, read.end + 1)
        alike = became is None or read.amount is None or became[0].unit == read.unit
        return None if alike else (Reason.CHANGE, read.past_number)
    if read.unit is None or read.unit.partition("/")[0] not in _STARTING:
        return None
    return None if changes(s, read.end) else (Reason.START, read.past_number)


def _stated(s: Sentence, start: int, hedge: Hedge | None, read: Number) -> Found[Quantity]:
    after, end = bound_after(s, read.end)
    if after is not None:
        hedge = weakest(hedge, after) if hedge else after
    return Quantity(_value(read, hedge), read.unit, start), end


def _value(read: Number, hedge: Hedge | None) -> Value:
    value = read.value
    if isinstance(value, Value):
        if hedge in ("more than", "at least") and read.by_word and value.hedge == "between":
            low_open = hedge == "more than" or value.interval.low_open
            return replace(value, interval=replace(value.interval, low_open=low_open))
        return with_hedge(hedge, value) if hedge else value
    return hedged(hedge, value) if hedge else exactly(value)


def _is_preposition(s: Sentence, i: int, read: Number) -> bool:
    """Whether the one word before a number is no hedge: "trên ba trụ cột", "dưới 2 hình thức"."""
    if read.first != i + 1 or read.amount is None or s.keys[i] not in _PREPOSITIONS:
        return False
    lone = read.amount.numeral.lone and read.unit is None and s.keys[i] != "dưới"
    return lone or _SIDES.begins(s.keys, read.end)


_DEMANDS = frozenset({"phải", "cần"})
"""Words behind which a comparative bounds: "phải thấp hơn 13%"."""
_DIFFERENCES = frozenset({"percentage-point", "times"})
_STARTING = MEASURES | {"year-of-age"}
_PREPOSITIONS = frozenset({"trên", "dưới", "độ", "tầm", "quá"})
_TIMES = frozenset(phrases("năm, tháng, quý, tuần, ngày, mùa, vụ, kỳ, khóa, gian, đoạn"))
_LEADS_TO = endings(
    """
    tính, kể, nói, nhắc, nghĩ, đề cập, chú ý, quan tâm, liên quan, ảnh hưởng, tác động, dẫn,
    hướng, gửi, giao, chuyển, mang, đem, cung cấp, tiếp cận
    """,
    but="ước tính, dự tính, tạm tính, được giao",
)
"""Verbs with "đến": the number behind it is what they are about, not a peak."""
_CAPACITIES = words("chỗ, chỗ ngồi, ghế, giường, tầng, điểm, bậc, cấp")
_SIDES = words("lĩnh vực, phương diện, khía cạnh, mặt, hình thức, góc độ")

QUANTITIES = {
    compared_number: COMPARATIVES.openers,
    number_in_figures: frozenset({FIGURE}),
    hedged_number: (NUMBER_OPENERS | HEDGES.openers) - {FIGURE, ","},
    decimals_alone: frozenset({","}),
    led_number: frozenset({"từ", "đến", "tới"}),
}
"""The grammars of quantities, in the order they are tried, and what opens each."""

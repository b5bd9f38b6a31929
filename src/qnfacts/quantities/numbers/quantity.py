"""A quantity as a text states it: a number with the words around it that say what it proves."""

from itertools import pairwise
from typing import NamedTuple

from qnfacts.quantities.numbers.hedges import HEDGES, bound_after, hedge_words, weakest, with_hedge
from qnfacts.quantities.numbers.number import NUMBER_OPENERS, Number, counts, divided, number
from qnfacts.quantities.numbers.units import MEASURES
from qnfacts.quantities.words.lexicon import Lexicon, by_phrase, words
from qnfacts.quantities.words.sentences import Found, Sentence
from qnfacts.quantities.words.tokens import FIGURE
from qnfacts.values.value import Hedge, Value, exactly, hedged


class Quantity(NamedTuple):
    """A value with its unit, and the token that its words begin with."""

    value: Value
    unit: str | None
    start: int


def hedged_number(s: Sentence, i: int) -> Found[Quantity | None] | None:
    """A number with the hedges before and after it."""
    return _number(s, i, *hedge_words(s, i))


def number_in_figures(s: Sentence, i: int) -> Found[Quantity | None] | None:
    """A number in figures, before which no hedge stands."""
    return _number(s, i, None, i)


def _number(s: Sentence, i: int, hedge: Hedge | None, first: int) -> Found[Quantity | None] | None:
    read = number(s, first, hedged=hedge is not None)
    if read is None or (hedge and _is_preposition(s, i, read)):
        return None
    if (score := divided(s, read)) is not None:
        return score
    if not counts(s, i, read):
        return read.passed_over
    if hedge is None or _is_excess(s, i, read):
        return _stated(s, read.first, None, read)
    return _stated(s, i, hedge, read)


def decimals_alone(s: Sentence, i: int) -> Found[Quantity | None] | None:
    """Decimals without a whole number, where the text says nothing else: ",77"."""
    return hedged_number(s, i) if s.is_whole(i, i + 2) else None


def compared_number(s: Sentence, i: int) -> Found[Quantity | None] | None:
    """A number after a comparative: "cao hơn 5%".

    It may be a difference or a bound. It is a difference in percent, in times, or before
    "so với", and a bound where the text says nothing else; elsewhere it is left unread.
    """
    hedge, first = COMPARATIVES.at(s.keys, i)
    read = number(s, first, hedged=True) if hedge else None
    if hedge is None or read is None:
        return None
    if not counts(s, i, read):
        return read.passed_over
    if s.is_whole(i, read.end):
        return _stated(s, i, hedge, read)
    if _is_percent(read) or _is_difference(s, read.end):
        return _stated(s, read.first, None, read)
    return read.passed_over


def led_number(s: Sentence, i: int) -> Found[Quantity | None] | None:
    """A number after "từ" or "đến".

    "từ 5 triệu đồng" is where prices begin or what something rose from: without "trở lên" or
    a word for the change it is left unread. "đến 50%" is a peak. Before a count ("đến 5 xã")
    the two are prepositions.
    """
    read = number(s, i + 1, hedged=False)
    if read is None:
        return None
    if not counts(s, i + 1, read):
        return read.passed_over
    if s.keys[i] == "từ" and bound_after(s, read.end)[0]:
        return _stated(s, i, None, read)
    if read.unit is None or read.unit.partition("/")[0] not in MEASURES:
        return None
    if s.keys[i] != "từ":
        return _stated(s, i, "up to", read)
    return None if _changes(s, read.end) else read.passed_over


def _stated(s: Sentence, start: int, hedge: Hedge | None, read: Number) -> Found[Quantity]:
    after, end = bound_after(s, read.end)
    if after is not None:
        hedge = weakest(hedge, after) if hedge else after
    return Quantity(_value(read, hedge), read.unit, start), end


def _value(read: Number, hedge: Hedge | None) -> Value:
    value = read.value
    if isinstance(value, Value):
        return with_hedge(hedge, value) if hedge else value
    return hedged(hedge, value) if hedge else exactly(value)


def _is_preposition(s: Sentence, i: int, read: Number) -> bool:
    """Whether the one word before a number is no hedge: "trên ba trụ cột", "dưới 2 hình thức"."""
    if read.first != i + 1 or read.amount is None or s.keys[i] not in _PREPOSITIONS:
        return False
    return (read.amount.numeral.lone and read.unit is None) or _SIDES.begins(s.keys, read.end)


def _is_excess(s: Sentence, i: int, read: Number) -> bool:
    """Whether a number is how far a plan was passed: "vượt 5% kế hoạch"."""
    alone = read.first == i + 1 and s.keys[i] == "vượt"
    return alone and _is_percent(read) and _PLANS.begins(s.keys, read.end)


def _is_percent(read: Number) -> bool:
    return read.unit in ("percent", "percentage-point")


def _is_difference(s: Sentence, i: int) -> bool:
    near = s.keys[i : i + _NEAR + 1]
    return near[0] == "lần" or ("so", "với") in pairwise(near)


def _changes(s: Sentence, i: int) -> bool:
    """Whether a word near token i says what the number before it became."""
    return not _CHANGES.isdisjoint(s.keys[i : i + _NEAR])


_NEAR = 12
_PREPOSITIONS = frozenset({"trên", "dưới", "độ", "tầm", "quá"})
_CHANGES = frozenset({"lên", "xuống", "còn", "thành", "đến", "tới", "sang"})
_SIDES = words("lĩnh vực, phương diện, khía cạnh, mặt, hình thức, góc độ")
_PLANS = words("""
    kế hoạch, chỉ tiêu, dự toán, mục tiêu, so với, cùng kỳ, nghị quyết, kịch bản, định mức,
    công suất
    """)
_COMPARED: dict[Hedge, str] = {
    "more than": """
        cao, nhiều, lớn, dài, rộng, xa, nặng, sâu, dày, to, già, đông, mạnh, nhanh, đắt, muộn, tốt
        """,
    "less than": """
        ít, thấp, nhỏ, kém, ngắn, hẹp, bé, nhẹ, gần, nông, mỏng, trẻ, yếu, chậm, rẻ, sớm, thưa, xấu
        """,
}
COMPARATIVES: Lexicon[Hedge] = Lexicon(
    {f"{word} hơn": hedge for word, hedge in by_phrase(_COMPARED).items()}
)

QUANTITIES = {
    compared_number: COMPARATIVES.openers,
    number_in_figures: frozenset({FIGURE}),
    hedged_number: (NUMBER_OPENERS | HEDGES.openers) - {FIGURE, ","},
    decimals_alone: frozenset({","}),
    led_number: frozenset({"từ", "đến", "tới"}),
}
"""The grammars of quantities, in the order they are tried, and what opens each."""

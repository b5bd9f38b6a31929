"""A quantity as a text states it: a number with the words around it that say what it proves."""

from dataclasses import dataclass

from qnfacts.quantities.hedges import HEDGES, bound_after, hedge_words, weakest, with_hedge
from qnfacts.quantities.lexicon import Lexicon, by_phrase, words
from qnfacts.quantities.number import OPENERS as NUMBER_OPENERS
from qnfacts.quantities.number import Number, counts, divided, number
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import MEASURES, Units
from qnfacts.value import Hedge, Value, with_unit


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit, and the token that its words begin with."""

    value: Value
    start: int


def quantity(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """The quantity that token i begins; None in its place for a number that states none."""
    return _compared(s, i, units) or _hedged(s, i, units) or _led(s, i, units)


def _hedged(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """A number with the hedges before and after it."""
    hedge = hedge_words(s, i)
    read = number(s, hedge.end if hedge else i, units, hedged=hedge is not None)
    if read is None or (hedge and _is_preposition(s, i, read)):
        return None
    if (score := divided(s, read, units)) is not None:
        return score
    if not counts(s, i, read, units):
        return read.passed_over
    if hedge is None or _is_excess(s, i, read):
        return _stated(s, read.first, None, read)
    return _stated(s, i, hedge.value, read)


def _compared(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """A number after a comparative: "cao hơn 5%".

    It may be a difference or a bound. It is a difference in percent, in times, or before
    "so với", and a bound where the text says nothing else; elsewhere it is left unread.
    """
    comparative = _COMPARATIVES.at(s, i)
    read = number(s, comparative.end, units, hedged=True) if comparative else None
    if comparative is None or read is None:
        return None
    if not counts(s, i, read, units):
        return read.passed_over
    if s.is_whole(i, read.end):
        return _stated(s, i, comparative.value, read)
    if _is_percent(read) or _is_difference(s, read.end):
        return _stated(s, read.first, None, read)
    return read.passed_over


def _led(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """A number after "từ" or "đến".

    "từ 5 triệu đồng" is where prices begin or what something rose from: without "trở lên" or
    a word for the change it is left unread. "đến 50%" is a peak. Before a count ("đến 5 xã")
    the two are prepositions.
    """
    read = number(s, i + 1, units, hedged=False) if s.key(i) in _LEADS else None
    if read is None:
        return None
    if not counts(s, i + 1, read, units):
        return read.passed_over
    if s.key(i) == "từ" and bound_after(s, read.end):
        return _stated(s, i, None, read)
    if read.unit is None or read.unit.partition("/")[0] not in MEASURES:
        return None
    if s.key(i) != "từ":
        return _stated(s, i, "up to", read)
    return None if _changes(s, read.end) else read.passed_over


def _stated(s: Sentence, start: int, hedge: Hedge | None, read: Number) -> Found[Quantity]:
    after = bound_after(s, read.end)
    if after is not None:
        hedge = weakest(hedge, after.value) if hedge else after.value
    value = with_hedge(hedge, read.value) if hedge else read.value
    return Found(Quantity(with_unit(value, read.unit), start), after.end if after else read.end)


def _is_preposition(s: Sentence, i: int, read: Number) -> bool:
    """Whether the one word before a number is no hedge: "trên ba trụ cột", "dưới 2 hình thức"."""
    if read.first != i + 1 or read.amount is None or s.key(i) not in _PREPOSITIONS:
        return False
    return (read.amount.numeral.lone and read.unit is None) or _SIDES.at(s, read.end) is not None


def _is_excess(s: Sentence, i: int, read: Number) -> bool:
    """Whether a number is how far a plan was passed: "vượt 5% kế hoạch"."""
    alone = read.first == i + 1 and s.key(i) == "vượt"
    return alone and _is_percent(read) and _PLANS.at(s, read.end) is not None


def _is_percent(read: Number) -> bool:
    return read.unit in ("percent", "percentage-point")


def _is_difference(s: Sentence, i: int) -> bool:
    near = range(i, i + _NEAR)
    return s.key(i) == "lần" or any(s.key(k) == "so" and s.key(k + 1) == "với" for k in near)


def _changes(s: Sentence, i: int) -> bool:
    """Whether a word near token i says what the number before it became."""
    return any(s.key(k) in _CHANGES for k in range(i, i + _NEAR))


_NEAR = 12
_LEADS = frozenset({"từ", "đến", "tới"})
_PREPOSITIONS = frozenset({"trên", "dưới", "độ", "tầm", "quá"})
_CHANGES = frozenset({"lên", "xuống", "còn", "thành", "đến", "tới", "sang"})
_SIDES = words("lĩnh vực, phương diện, khía cạnh, mặt, hình thức, góc độ")
_PLANS = words(
    """
    kế hoạch, chỉ tiêu, dự toán, mục tiêu, so với, cùng kỳ, nghị quyết, kịch bản, định mức,
    công suất
    """
)
_COMPARED: dict[Hedge, str] = {
    "more than": """
        cao, nhiều, lớn, dài, rộng, xa, nặng, sâu, dày, to, già, đông, mạnh, nhanh, đắt, muộn, tốt
        """,
    "less than": """
        ít, thấp, nhỏ, kém, ngắn, hẹp, bé, nhẹ, gần, nông, mỏng, trẻ, yếu, chậm, rẻ, sớm, thưa, xấu
        """,
}
_COMPARATIVES: Lexicon[Hedge] = Lexicon(
    {f"{word} hơn": hedge for word, hedge in by_phrase(_COMPARED).items()}
)

OPENERS = NUMBER_OPENERS | HEDGES.openers | _COMPARATIVES.openers | _LEADS
"""What a quantity can begin with, besides figures."""

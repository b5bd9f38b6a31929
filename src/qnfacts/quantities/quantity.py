"""A quantity as a text states it: hedges, a number or range, a unit, and what stands around."""

from dataclasses import dataclass

from qnfacts.quantities import amounts
from qnfacts.quantities.amounts import Amount, amount, one_of_scale
from qnfacts.quantities.fractions import divides, fraction
from qnfacts.quantities.hedges import HEDGES, bound_after, hedge_words, weakest, with_hedge
from qnfacts.quantities.lexicon import Lexicon, words
from qnfacts.quantities.lone import lone_word_counts
from qnfacts.quantities.magnitudes import MAGNITUDES, magnitude
from qnfacts.quantities.names import is_graded, is_label, is_ordinal, looks_like_year, stands_free
from qnfacts.quantities.numerals import SCALES
from qnfacts.quantities.ranges import number_range
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import MEASURES, TIMES, Units, unit
from qnfacts.value import Hedge, Value, exactly, with_unit


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit, and the token that its words begin with."""

    value: Value
    start: int


def quantity(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """The quantity that token i begins; None in its place for a number that states none."""
    return _compared(s, i, units) or _hedged(s, i, units) or _led(s, i, units)


@dataclass(frozen=True, slots=True)
class _Number:
    """Tokens[first:end]: a number without hedges. Ranges and single numbers have an amount."""

    value: Value
    unit: str | None
    amount: Amount | None
    first: int
    end: int

    @property
    def passed_over(self) -> Found[None]:
        """What to return when it states no quantity. Its unit may begin something else."""
        return Found(None, self.amount.after if self.amount else self.end)


def _hedged(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """A number with the hedges before and after it."""
    hedge = hedge_words(s, i)
    first = hedge.end if hedge else i
    read = _number(s, first, units, hedged=hedge is not None)
    if read is None or (hedge and _is_preposition(s, i, read)):
        return None
    if divides(s, first - 1) or not _counts(s, i, read, units):
        return read.passed_over
    if hedge and _is_excess(s, i, read):
        return _stated(s, first, None, read)
    return _stated(s, i, hedge.value if hedge else None, read)


def _compared(s: Sentence, i: int, units: Units) -> Found[Quantity | None] | None:
    """A number after a comparative: "cao hơn 5%".

    It may be a difference or a bound. It is a difference in percent, in times, or before
    "so với", and a bound where the text says nothing else; elsewhere it is left unread.
    """
    comparative = _COMPARATIVES.at(s, i)
    read = _number(s, comparative.end, units, hedged=True) if comparative else None
    if comparative is None or read is None or not _counts(s, i, read, units):
        return read and read.passed_over
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
    if s.key(i) not in ("từ", "đến", "tới"):
        return None
    read = _number(s, i + 1, units, hedged=False)
    if read is None or not _counts(s, i, read, units):
        return read and read.passed_over
    if s.key(i) == "từ" and bound_after(s, read.end):
        return _stated(s, i, None, read)
    if read.unit is None or read.unit.partition("/")[0] not in MEASURES:
        return None
    if s.key(i) != "từ":
        return _stated(s, i, "up to", read)
    return None if _changes(s, read.end) else read.passed_over


def _stated(s: Sentence, start: int, hedge: Hedge | None, read: _Number) -> Found[Quantity | None]:
    after = bound_after(s, read.end)
    if after is not None:
        hedge = weakest(hedge, after.value) if hedge else after.value
    value = with_hedge(hedge, read.value) if hedge else read.value
    return Found(Quantity(with_unit(value, read.unit), start), after.end if after else read.end)


def _number(s: Sentence, i: int, units: Units, *, hedged: bool) -> _Number | None:
    """The number, range, fraction or order of magnitude that token i begins."""
    if (both := number_range(s, i, units)) is not None:
        value, upper = both.value
        return _Number(value, upper.unit, upper, i, both.end)
    if (order := magnitude(s, i)) is not None:
        counted = unit(s, order.end, units)
        end = counted.end if counted else order.end
        return _Number(order.value, counted and counted.value, None, i, end)
    if (share := fraction(s, i, hedged=hedged)) is not None:
        return _Number(share.value, None, None, i, share.end)
    single = amount(s, i, units)
    if single is None:
        single = one_of_scale(s, i, units)
        if single is None or not (hedged or s.is_whole(i, single.end)):
            return None
    return _Number(
        exactly(single.value.numeral.number), single.value.unit, single.value, i, single.end
    )


def _counts(s: Sentence, i: int, read: _Number, units: Units) -> bool:
    """Does the number count or measure, with hedges from token i on, or does it only name?"""
    if not stands_free(s, read.first, read.end):
        return False
    if read.unit is None and is_graded(s, read.end):
        return False
    if is_ordinal(s, read.first):
        return False
    if read.amount is None:
        return True
    hedged = read.first > i
    if not hedged and _names(s, read.first, read.end, read.amount, units):
        return False
    return (
        not read.amount.numeral.lone
        or s.is_whole(i, read.end)
        or lone_word_counts(s, read.amount.first, unit=read.unit, hedged=hedged)
    )


def _names(s: Sentence, first: int, end: int, read: Amount, units: Units) -> bool:
    """Is the unhedged number tokens[first:end] a label, a year, or part of something longer?"""
    if read.numeral.scale == 0 and read.unit in TIMES:
        return is_label(s, first, read.after)
    return read.is_bare and (
        is_label(s, first, end)
        or looks_like_year(s, first)
        or _shares_what_follows(s, end, units)
        or (divides(s, end) and amount(s, end + 1, units) is not None)
    )


def _shares_what_follows(s: Sentence, i: int, units: Units) -> bool:
    """Is it the first of a list that shares a unit or grade: "3, 4 và 5 sao", "5 và 7%"?"""
    for _ in range(_LONGEST_LIST):
        following = amount(s, i + 1, units) if s.key(i) in _LIST_JOINTS else None
        if following is None:
            return False
        if not following.value.is_bare or is_graded(s, following.end):
            return True
        i = following.end
    return False


def _is_preposition(s: Sentence, i: int, read: _Number) -> bool:
    """Is the one word before the number no hedge: "trên ba trụ cột", "dưới 2 hình thức"?"""
    if read.first != i + 1 or read.amount is None or s.key(i) not in _PREPOSITIONS:
        return False
    return (read.amount.numeral.lone and read.unit is None) or bool(_SIDES.at(s, read.end))


def _is_excess(s: Sentence, i: int, read: _Number) -> bool:
    """Is the number how far a plan was passed: "vượt 5% kế hoạch"?"""
    alone = read.first == i + 1 and s.key(i) == "vượt"
    return alone and _is_percent(read) and _PLANS.at(s, read.end) is not None


def _is_percent(read: _Number) -> bool:
    return read.unit in ("percent", "percentage-point")


def _is_difference(s: Sentence, i: int) -> bool:
    near = range(i, i + _NEAR)
    return s.key(i) == "lần" or any(s.key(k) == "so" and s.key(k + 1) == "với" for k in near)


def _changes(s: Sentence, i: int) -> bool:
    """Does a word near token i say what the number before it became?"""
    return any(s.key(k) in _CHANGES for k in range(i, i + _NEAR))


_NEAR = 12
_LONGEST_LIST = 8
_LIST_JOINTS = frozenset({",", "và", "hoặc", "hay"})
_PREPOSITIONS = frozenset({"trên", "dưới", "độ", "tầm", "quá"})
_CHANGES = frozenset({"lên", "xuống", "còn", "thành", "đến", "tới", "sang"})
_SIDES = words("lĩnh vực", "phương diện", "khía cạnh", "mặt", "hình thức", "góc độ")
_PLANS = words(
    *("kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu", "so với", "cùng kỳ", "nghị quyết"),
    *("kịch bản", "định mức", "công suất", "chỉ tiêu kế hoạch"),
)
_COMPARATIVES: Lexicon[Hedge] = Lexicon(
    {
        **{f"{word} hơn": "more than" for word in ("cao", "nhiều", "lớn", "dài", "rộng", "xa")},
        **{f"{word} hơn": "more than" for word in ("nặng", "sâu", "dày", "to", "già", "đông")},
        **{f"{word} hơn": "more than" for word in ("mạnh", "nhanh", "đắt", "muộn", "tốt")},
        **{f"{word} hơn": "less than" for word in ("ít", "thấp", "nhỏ", "kém", "ngắn", "hẹp")},
        **{f"{word} hơn": "less than" for word in ("bé", "nhẹ", "gần", "nông", "mỏng", "trẻ")},
        **{f"{word} hơn": "less than" for word in ("yếu", "chậm", "rẻ", "sớm", "thưa", "xấu")},
    }
)

OPENERS = (
    amounts.OPENERS
    | SCALES.openers
    | MAGNITUDES.openers
    | HEDGES.openers
    | _COMPARATIVES.openers
    | {"từ", "giữa", "đến", "tới"}
)
"""What a quantity can begin with, besides figures."""

"""Why a number is left unread, though it can be: one table of reasons.

Each says that what stands around a number may make it count nothing, or other than it seems.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from qnfacts.quantities.machine.hedging import is_parted
from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.machine.table_scales import has_scale_apart
from qnfacts.quantities.vietnamese.clauses import is_end
from qnfacts.quantities.vietnamese.hedges import HEDGES, is_negated
from qnfacts.quantities.vietnamese.labels import (
    DASHES,
    LIST_JOINTS,
    is_code,
    is_counted,
    is_graded,
    is_labelled,
    is_ordinal,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.vietnamese.lone_words import is_another_word
from qnfacts.quantities.vietnamese.maybe_hedges import may_be_hedged
from qnfacts.quantities.vietnamese.names import ends_a_name, is_item_number
from qnfacts.quantities.vietnamese.number import Number
from qnfacts.quantities.vietnamese.numeric_dates import DAY_MONTH
from qnfacts.quantities.vietnamese.pairs import (
    is_base,
    is_of_base,
    is_offered,
    is_priced,
)
from qnfacts.quantities.vietnamese.ranges import TO, magnitude
from qnfacts.quantities.vietnamese.units import TIMES
from qnfacts.quantities.vietnamese.unknown_units import has_unknown_unit

Veto: TypeAlias = Callable[[Sentence, int, Number], bool]
"""Whether a number, whose hedges begin at a token, is to be left unread."""


def veto(s: Sentence, i: int, read: Number) -> Reason | None:
    """The first reason to leave a number unread whose hedges begin at token i."""
    for reason, applies in VETOES:
        if applies(s, i, read):
            return reason
    return None


def is_difference(s: Sentence, i: int) -> bool:
    """Whether the words from token i on say that a number before it compares two others.

    Behind a mark, another figure or a word such as "tăng" they say it of something else.
    """
    for at in range(i, i + _NEAR):
        if s.keys[at] == "so":
            return s.keys[at + 1] == "với"
        if not s.tokens[at].is_word or s.keys[at] in _OTHER_COMPARED:
            break
    return False


def _is_tied(s: Sentence, _: int, read: Number) -> bool:
    return not stands_free(s, read.first, read.end)


def _is_ordinal(s: Sentence, _: int, read: Number) -> bool:
    return is_ordinal(s, read.first)


def _is_graded(s: Sentence, _: int, read: Number) -> bool:
    return read.unit is None and is_graded(s, read.end)


def _is_negated(s: Sentence, i: int, read: Number) -> bool:
    if read.first == i:
        return _NOT_THIS.before(s.keys, i) is not None
    return is_negated(s, i)


def _is_compared(s: Sentence, i: int, read: Number) -> bool:
    than = s.keys[read.first - 1] if read.first > i else ""
    if than == "hơn" and read.unit == "year-of-age":
        return s.tokens[i - 1].is_word and s.keys[i - 1] not in _OLD
    if s.keys[i - 1] in _CHANGES and read.first == i + 1:
        return False  # "tăng hơn 5% so với"
    by = than == "hơn" or (than == "vượt" and read.unit not in _OF_PLANS)
    return by and is_difference(s, read.end)


def _is_margin(s: Sentence, i: int, read: Number) -> bool:
    """Whether it is added to a rate that is not known: "lãi suất cơ sở cộng 3,5%"."""
    return s.keys[i - 1] in _ADDED and (read.unit or "").startswith("percent")


def _has_scale_apart(s: Sentence, i: int, read: Number) -> bool:
    """Whether a table gives it its scale: "(tỷ đồng) | 1.204"."""
    of = read.amount
    lacks = of is not None and of.is_bare and not is_counted(s, read.end)
    return lacks and has_scale_apart(s, i, _HEADS)


def _is_change(s: Sentence, i: int, read: Number) -> bool:
    led = read.by_word and s.keys[i] == "từ"
    return led and read.unit != "times" and s.keys[i - 1] in _CHANGES


def _joins_another(s: Sentence, _: int, read: Number) -> bool:
    if read.amount is not None:
        listed = read.value_is_dashed and s.keys[read.end] in LIST_JOINTS
        return listed and read.unit is None and s.keys[read.end + 2] in DASHES  # "3-4, 5-6 km"
    joined = s.keys[read.end] in DASHES or s.keys[read.end] in _JOINTS
    return joined and read.unit is None and magnitude(s, read.end + 1) is not None


def _may_be_hedged(s: Sentence, i: int, _: Number) -> bool:
    return may_be_hedged(s, i) or is_parted(s, i, HEDGES)


def _is_where(s: Sentence, i: int, read: Number) -> bool:
    """Whether "trên" may say where: "có mặt trên 190 quốc gia"; "có trên 190" counts."""
    if s.keys[i] != "trên" or read.first != i + 1 or not s.tokens[i - 1].is_word:
        return False
    return s.keys[i - 1] not in _COUNTING and _PLACES.begins(s.keys, read.end)


def _may_be_day(s: Sentence, i: int, read: Number) -> bool:
    """Whether it may be a day and its month: "thanh toán 30.11"."""
    of = read.amount
    if of is None or not of.is_bare or read.first > i or "." not in s.keys[of.first]:
        return False
    found = s.match(DAY_MONTH, of.first)
    return found is not None and len(found[0]["month"]) > 1


def _ends_parted_range(s: Sentence, i: int, _: Number) -> bool:
    """Whether brackets part it from where its range begins: "từ 20 m3 (24 giờ) đến dưới 40 m3"."""
    return s.keys[i - 1] in TO.openers and s.keys[i - 2] == ")" and is_end(s, i - 1)


def _follows_some(s: Sentence, _: int, read: Number) -> bool:
    return s.keys[read.first - 1] in _SOME


def _of_what_may_be_a_name(applies: Callable[[Sentence, int, int], bool], *, times: bool) -> Veto:
    """A veto against the numbers that may only name: without hedge, scale and measure."""

    def strikes(s: Sentence, i: int, read: Number) -> bool:
        of = read.amount
        if of is None or read.first > i or of.numeral.scale != 0:
            return False
        if of.unit is not None and not (times and of.unit in TIMES):
            return False
        return not s.is_whole(read.first, of.after) and applies(s, read.first, of.after)

    return strikes


def _is_year(s: Sentence, start: int, _: int) -> bool:
    return looks_like_year(s, start)


def _is_score(s: Sentence, i: int, read: Number) -> bool:
    if not read.value_is_dashed or read.unit is not None or read.first > i:
        return False
    bare = read.amount is not None and read.amount.is_bare
    after = s.tokens[read.end]
    return bare and (not after.is_word or after.is_title or after.is_upper)


VETOES: tuple[tuple[Reason, Veto], ...] = (
    (Reason.LONE_WORD, is_another_word),  # first, as most numbers in words are none
    (Reason.TIED, _is_tied),
    (Reason.ORDINAL, _is_ordinal),
    (Reason.GRADE, _is_graded),
    (Reason.NEGATED, _is_negated),
    (Reason.MAYBE_HEDGE, _may_be_hedged),
    (Reason.PER, is_base),
    (Reason.PER, is_priced),
    (Reason.PER, is_of_base),
    (Reason.PREPOSITION, _is_where),
    (Reason.UNKNOWN_UNIT, has_unknown_unit),
    (Reason.DIFFERENCE, _is_compared),
    (Reason.DIFFERENCE, _is_margin),
    (Reason.CHANGE, _is_change),
    (Reason.SHARED, _joins_another),
    (Reason.SCALE_APART, _has_scale_apart),
    (Reason.INEXACT, _follows_some),
    (Reason.END, _ends_parted_range),
    (Reason.LABEL, _of_what_may_be_a_name(is_labelled, times=True)),
    (Reason.ITEM, _of_what_may_be_a_name(is_item_number, times=True)),
    (Reason.CODE, _of_what_may_be_a_name(lambda s, start, _: is_code(s, start), times=True)),
    (Reason.NAME, _of_what_may_be_a_name(ends_a_name, times=False)),
    (Reason.YEAR, _of_what_may_be_a_name(_is_year, times=False)),
    (Reason.FIGURE, _may_be_day),
    (Reason.SCORE, _is_score),
    (Reason.SCORE, is_offered),
)
"""The reasons, in the order in which they are asked for."""

_NEAR = 12
_HEADS = re.compile(
    r"\( \s? (?:[^()\d\n,:]{0,20}:\s)? (?:nghìn|ngàn|triệu|tỷ|tỉ) \b [^()\d\n]{0,30} \)", re.VERBOSE
)
"""A scale that stands by itself, as in the head of a table: "(tỷ đồng)"."""
_OLD = frozenset({"đã", "mới", "được", "khi", "là", "người", "cụ", "nay", "và", "độ"})
"""Words behind which "hơn 60 tuổi" says how old somebody is, not how much older."""
_JOINTS = LIST_JOINTS | {"đến", "tới"}
_ADDED = frozenset({"cộng", "trừ"})
_NOT_THIS = endings("""
    không phải, không phải là, chẳng phải, chẳng phải là, chứ không phải, không có, chưa có,
    chẳng có, không còn, không ghi nhận, chưa ghi nhận, không phát hiện, chưa phát hiện,
    không xảy ra, chưa xảy ra, không để xảy ra, không được, chưa từng có
    """)
_SOME = frozenset({"dăm", "đôi", "vài", "mấy"})
_CHANGES = frozenset({"tăng", "giảm", "nâng", "hạ", "rút"})
_OTHER_COMPARED = _CHANGES | {"đạt", "bằng", "gấp"}
_OF_PLANS = frozenset({"percent", "percentage-point"})
_PLACES = words("""
    quốc gia, nước, tỉnh, thành phố, tỉnh thành, huyện, xã, phường, địa phương, vùng lãnh thổ,
    tuyến, tuyến đường, nền tảng, trang, kênh, thị trường
    """)
_COUNTING = frozenset({"có", "là", "đạt", "đón", "với", "cho", "được", "gồm", "còn", "hơn"})

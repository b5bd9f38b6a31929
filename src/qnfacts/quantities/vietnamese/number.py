"""A number without its hedges, and whether it counts anything or only names."""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.lexicon import phrases, words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.amounts import AMOUNT_OPENERS, Amount, amount, one_of_scale
from qnfacts.quantities.vietnamese.fractions import OVER, fraction
from qnfacts.quantities.vietnamese.labels import (
    COUNTED,
    DASHES,
    is_graded,
    is_label,
    is_ordinal,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.vietnamese.number_words import DIGITS, SCALES
from qnfacts.quantities.vietnamese.ranges import (
    LEADS,
    MAGNITUDES,
    led_range,
    magnitude,
    range_from,
    some_more,
)
from qnfacts.quantities.vietnamese.units import MEASURES, TIMES, unit
from qnfacts.values.value import Value

NUMBER_OPENERS = AMOUNT_OPENERS | SCALES.openers | MAGNITUDES.openers | LEADS | {FIGURE}
"""The openers of a number."""


class Number(NamedTuple):
    """Tokens[first:end], with the unit. A single number and a range have an amount.

    `value` is a decimal for a single number, a Value for a range, fraction or magnitude.
    """

    value: Decimal | Value
    unit: str | None
    amount: Amount | None
    first: int
    end: int
    by_word: bool = False
    """Whether it is a range with a word between its ends."""

    @property
    def value_is_dashed(self) -> bool:
        """Whether it is a range with a dash between its ends, as a score is."""
        return isinstance(self.value, Value) and self.value.hedge == "between" and not self.by_word

    @property
    def passed_over(self) -> Found[None]:
        """The result of a grammar for a number that counts nothing; its unit may begin a date."""
        return None, self.amount.after if self.amount else self.end


def number(s: Sentence, i: int, *, hedged: bool) -> Number | None:
    """The number, range, fraction or order of magnitude that token i begins."""
    if s.tokens[i].opener not in NUMBER_OPENERS:
        return None
    if s.keys[i] in MAGNITUDES.openers and (order := magnitude(s, i)) is not None:
        counted, end = unit(s, order[1])
        return Number(order[0], counted, None, i, end)
    if (some := some_more(s, i)) is not None:
        counted, end = unit(s, some[1])
        return Number(some[0], counted, None, i, end)
    if (share := fraction(s, i, hedged=hedged)) is not None:
        return Number(share[0], None, None, i, share[1])
    single = amount(s, i)
    both = range_from(s, single) if single else led_range(s, i)
    if both is not None:
        (value, upper, by_word), end = both
        return Number(value, upper.unit, upper, i, end, by_word=by_word)
    single = single or one_of_scale(s, i, hedged=hedged)
    if single is None:
        return None
    read, end = single
    return Number(read.numeral.number, read.unit, read, i, end)


def counts(s: Sentence, i: int, read: Number) -> bool:
    """Whether a number counts or measures something; its hedges begin at token i."""
    if not stands_free(s, read.first, read.end) or is_ordinal(s, read.first):
        return False
    if read.unit is None and is_graded(s, read.end) and not _lasts(s, read):
        return False
    if read.amount is None:
        return not _joins_another(s, read.end)
    hedged = read.first > i
    if not hedged and _names(s, read, read.amount):
        return False
    if not read.amount.numeral.lone or s.is_whole(i, read.end):
        return True
    return _lone_word_counts(s, read.amount.first, unit=read.unit, hedged=hedged)


def divided(s: Sentence, read: Number) -> Found[None] | None:
    """The tokens to pass over where a number is out of another: "27 trên 30 điểm".

    In "mỗi năm trên 500 hộ" nothing is: "năm" by itself is the year.
    """
    if s.keys[read.end] not in OVER or read.amount is None or not read.amount.is_bare:
        return None
    if s.keys[read.end - 1] == "năm":
        return None
    other = amount(s, read.end + 1)
    return other and (None, other[1])


def _lasts(s: Sentence, read: Number) -> bool:
    """Whether hours are a time that something takes, and no time of day: "24 giờ qua"."""
    return s.keys[read.end] == "giờ" and (
        s.keys[read.end + 1] in _LASTING or s.keys[read.first - 1] in ("trong", "suốt", "vòng")
    )


def _joins_another(s: Sentence, i: int) -> bool:
    """Whether a second order of magnitude follows, which may share its unit with the first."""
    joined = s.keys[i] in DASHES or s.keys[i] in ("đến", "tới")
    return joined and magnitude(s, i + 1) is not None


def _names(s: Sentence, read: Number, of: Amount) -> bool:
    """Whether an unhedged number is a label, a year, or the beginning of something longer."""
    if of.numeral.scale == 0 and of.unit in TIMES:
        return is_label(s, read.first, of.after, named=False)
    return of.is_bare and (
        is_label(s, read.first, read.end)
        or looks_like_year(s, read.first)
        or (read.value_is_dashed and not s.tokens[read.end].is_word)
    )


def shared_list(s: Sentence, read: Number) -> Found[None] | None:
    """The list that a number begins and of which one member alone has the unit or scale.

    "2 hoặc 3 triệu", "3, 4 và 5 sao", "một tỷ, hai trăm triệu, ba nghìn đồng": nothing of it is
    read, for what the members share cannot be seen.
    """
    first, i = read.amount, read.end
    if first is None or isinstance(read.value, Value) or first.unit is not None:
        return None
    for _ in range(_LONGEST_LIST):
        following = amount(s, i + 1) if s.keys[i] in _LIST_JOINTS else None
        if following is None:
            return None
        member, i = following
        if first.is_bare and (not member.is_bare or is_graded(s, i)):
            return None, i
        if not first.is_bare and s.keys[member.first - 1] == "," and _is_smaller(member, first):
            return None, _past_list(s, i)
    return None


def _is_smaller(member: Amount, first: Amount) -> bool:
    """Whether it goes on with a number in words: "một tỷ, hai trăm triệu"."""
    scales = member.numeral.scale, first.numeral.scale
    return None not in scales and 0 < (scales[0] or 0) < (scales[1] or 0)


def _past_list(s: Sentence, i: int) -> int:
    while s.keys[i] == "," and (following := amount(s, i + 1)):
        i = following[1]
    return i


def goes_on(s: Sentence, read: Number) -> bool:
    """Whether a number may not be all: "1,2 Tr", "một mét bảy", "1.500 m 2", "13." and "000"."""
    after = s.tokens[read.end]
    if after.key in _SHORT_SCALES and after.is_word:
        return True
    if read.unit in MEASURES and read.unit != "percent":
        if after.key in DIGITS and after.key not in _ALSO_OTHER_WORDS:
            return True
        if after.text in ("2", "3") and read.unit in _LENGTHS and not after.glued:
            return True
    return s.is_broken(read.end)


def _lone_word_counts(s: Sentence, i: int, *, unit: str | None, hedged: bool) -> bool:
    """Whether the single number word at token i counts something.

    "một" is the article as well, "năm" the year, "ba" the father, "không" the negation, so it
    needs a unit, a counted noun or a hedge beside it.
    """
    if s.tokens[i].is_title and s.tokens[i - 1].is_word:
        return False
    counted = COUNTED.begins(s.keys, i + 1)
    match s.keys[i]:
        case "không":
            return unit == "percent"
        case "một":
            return unit in MEASURES or (hedged and not _NOT_ONE.begins(s.keys, i))
        case "năm":
            noun = _is_noun(s, i + 1) and not _AFTER_YEAR.begins(s.keys, i + 1)
            return unit == "percent" or (hedged and (counted or noun))
        case "ba":
            return unit is not None or counted or (hedged and _is_noun(s, i + 1))
        case "chín":
            return unit is not None or counted or hedged
        case _:
            return unit is not None or counted or hedged or _is_noun(s, i + 1)


def _is_noun(s: Sentence, i: int) -> bool:
    """Whether token i may be what a number counts: a word in small letters, and no small word."""
    token = s.tokens[i]
    return token.is_word and not (token.is_title or token.is_upper) and token.key not in _SMALL


_LONGEST_LIST = 4
_LASTING = frozenset({"qua", "tới", "liên", "liền", "đồng", "một", "mỗi", "làm", "bay", "lái"})
_SHORT_SCALES = frozenset({"n", "k", "tr", "t", "ty", "b"})
_ALSO_OTHER_WORDS = frozenset({"không", "một", "năm", "ba"})
_LENGTHS = frozenset({"metre", "kilometre", "centimetre", "millimetre"})
_SMALL = frozenset(
    phrases("""
    là, và, hoặc, của, có, được, đã, sẽ, đang, trong, ngoài, với, cho, ở, tại, từ, đến, theo, về,
    mà, thì, bị, do, để, khi, nếu, này, kia, đó, ấy, nọ, nhất, hơn, lại, cũng, vẫn, còn, chỉ, rất
    """)
)
_AFTER_YEAR = words("""
    nay, ngoái, trước, sau, qua, tới, học, tháng, đầu, cuối, mới, vừa, nào, đó, này, thứ, đầu tiên,
    tài chính, ngân sách, liền, liên tiếp, kế, rồi, nữa
    """)
_LIST_JOINTS = frozenset({",", "và", "hoặc", "hay"})
_NOT_ONE = words("""
    một số, một vài, một chút, một ít, một phần, một loạt, một cách, một lần, một mặt, một khi,
    một thời, một bước, một trong, một bộ phận
    """)

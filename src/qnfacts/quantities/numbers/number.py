"""A number without its hedges, and whether it counts anything or only names."""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.numbers.amounts import AMOUNT_OPENERS, Amount, amount, one_of_scale
from qnfacts.quantities.numbers.fractions import OVER, fraction
from qnfacts.quantities.numbers.ranges import (
    LEADS,
    MAGNITUDES,
    led_range,
    magnitude,
    range_from,
)
from qnfacts.quantities.numbers.units import MEASURES, TIMES, unit
from qnfacts.quantities.words.labels import (
    COUNTED,
    DASHES,
    is_graded,
    is_label,
    is_ordinal,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.words.lexicon import words
from qnfacts.quantities.words.number_words import SCALES
from qnfacts.quantities.words.sentences import Found, Sentence
from qnfacts.quantities.words.tokens import FIGURE
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
    if (share := fraction(s, i, hedged=hedged)) is not None:
        return Number(share[0], None, None, i, share[1])
    single = amount(s, i)
    both = range_from(s, single) if single else led_range(s, i)
    if both is not None:
        (value, upper), end = both
        return Number(value, upper.unit, upper, i, end)
    single = single or one_of_scale(s, i, hedged=hedged)
    if single is None:
        return None
    read, end = single
    return Number(read.numeral.number, read.unit, read, i, end)


def counts(s: Sentence, i: int, read: Number) -> bool:
    """Whether a number counts or measures something; its hedges begin at token i."""
    if not stands_free(s, read.first, read.end) or is_ordinal(s, read.first):
        return False
    if read.unit is None and is_graded(s, read.end):
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


def _joins_another(s: Sentence, i: int) -> bool:
    """Whether a second order of magnitude follows, which may share its unit with the first."""
    joined = s.keys[i] in DASHES or s.keys[i] in ("đến", "tới")
    return joined and magnitude(s, i + 1) is not None


def _names(s: Sentence, read: Number, of: Amount) -> bool:
    """Whether an unhedged number is a label, a year, or the beginning of something longer."""
    if of.numeral.scale == 0 and of.unit in TIMES:
        return is_label(s, read.first, of.after)
    return of.is_bare and (
        is_label(s, read.first, read.end)
        or looks_like_year(s, read.first)
        or _shares_what_follows(s, read.end)
    )


def _shares_what_follows(s: Sentence, i: int) -> bool:
    """Whether it begins a list that shares a unit or grade: "3, 4 và 5 sao", "5 và 7%"."""
    for _ in range(_LONGEST_LIST):
        following = amount(s, i + 1) if s.keys[i] in _LIST_JOINTS else None
        if following is None:
            return False
        read, i = following
        if not read.is_bare or is_graded(s, i):
            return True
    return False


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
            return unit == "percent" or (hedged and counted)
        case "ba":
            return unit is not None or counted
        case _:
            return unit is not None or counted or hedged


_LONGEST_LIST = 4
_LIST_JOINTS = frozenset({",", "và", "hoặc", "hay"})
_NOT_ONE = words("""
    một số, một vài, một chút, một ít, một phần, một loạt, một cách, một lần, một mặt, một khi,
    một thời, một bước, một trong, một bộ phận
    """)

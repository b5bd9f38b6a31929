"""A number without its hedges, and whether it counts anything or only names."""

from dataclasses import dataclass

from qnfacts.quantities import amounts
from qnfacts.quantities.amounts import Amount, amount, one_of_scale
from qnfacts.quantities.fractions import OVER, fraction
from qnfacts.quantities.lone import lone_word_counts
from qnfacts.quantities.magnitudes import MAGNITUDES, magnitude
from qnfacts.quantities.names import (
    DASHES,
    is_graded,
    is_label,
    is_ordinal,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.numerals import SCALES
from qnfacts.quantities.ranges import LEADS, led_range, range_from
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import TIMES, Units, unit
from qnfacts.value import Value, exactly

OPENERS = amounts.OPENERS | SCALES.openers | MAGNITUDES.openers | LEADS
"""What a number can begin with, besides figures."""


@dataclass(frozen=True, slots=True)
class Number:
    """Tokens[first:end], with the unit. A single number and a range have an amount."""

    value: Value
    unit: str | None
    amount: Amount | None
    first: int
    end: int

    @property
    def passed_over(self) -> Found[None]:
        """What a grammar finds in a number that counts nothing: its unit may begin a date."""
        return Found(None, self.amount.after if self.amount else self.end)


def number(s: Sentence, i: int, units: Units, *, hedged: bool) -> Number | None:
    """The number, range, fraction or order of magnitude that token i begins."""
    if not s.is_figure(i) and s.key(i) not in OPENERS:
        return None
    if (order := magnitude(s, i)) is not None:
        counted = unit(s, order.end, units)
        end = counted.end if counted else order.end
        return Number(order.value, counted and counted.value, None, i, end)
    if (share := fraction(s, i, hedged=hedged)) is not None:
        return Number(share.value, None, None, i, share.end)
    single = amount(s, i, units)
    both = range_from(s, single, units) if single else led_range(s, i, units)
    if both is not None:
        value, upper = both.value
        return Number(value, upper.unit, upper, i, both.end)
    single = single or one_of_scale(s, i, units, hedged=hedged)
    if single is None:
        return None
    read = single.value
    return Number(exactly(read.numeral.number), read.unit, read, i, single.end)


def counts(s: Sentence, i: int, read: Number, units: Units) -> bool:
    """Whether a number counts or measures something; its hedges begin at token i."""
    if not stands_free(s, read.first, read.end) or is_ordinal(s, read.first):
        return False
    if read.unit is None and is_graded(s, read.end):
        return False
    if read.amount is None:
        return not _joins_another(s, read.end)
    hedged = read.first > i
    if not hedged and _names(s, read, read.amount, units):
        return False
    if not read.amount.numeral.lone or s.is_whole(i, read.end):
        return True
    return lone_word_counts(s, read.amount.first, unit=read.unit, hedged=hedged)


def divided(s: Sentence, read: Number, units: Units) -> Found[None] | None:
    """What is passed over when a number is out of another: "27 trên 30 điểm".

    In "mỗi năm trên 500 hộ" nothing is: "năm" by itself is the year.
    """
    if read.amount is None or not read.amount.is_bare or s.key(read.end) not in OVER:
        return None
    if s.key(read.end - 1) == "năm":
        return None
    other = amount(s, read.end + 1, units)
    return other and Found(None, other.end)


def _joins_another(s: Sentence, i: int) -> bool:
    """Whether a second order of magnitude follows, which may share its unit with the first."""
    joined = s.key(i) in DASHES or s.key(i) in ("đến", "tới")
    return joined and magnitude(s, i + 1) is not None


def _names(s: Sentence, read: Number, of: Amount, units: Units) -> bool:
    """Whether an unhedged number is a label, a year, or the beginning of something longer."""
    if of.numeral.scale == 0 and of.unit in TIMES:
        return is_label(s, read.first, of.after)
    return of.is_bare and (
        is_label(s, read.first, read.end)
        or looks_like_year(s, read.first)
        or _shares_what_follows(s, read.end, units)
    )


def _shares_what_follows(s: Sentence, i: int, units: Units) -> bool:
    """Whether it begins a list that shares a unit or grade: "3, 4 và 5 sao", "5 và 7%"."""
    for _ in range(_LONGEST_LIST):
        following = amount(s, i + 1, units) if s.key(i) in _LIST_JOINTS else None
        if following is None:
            return False
        if not following.value.is_bare or is_graded(s, following.end):
            return True
        i = following.end
    return False


_LONGEST_LIST = 4
_LIST_JOINTS = frozenset({",", "và", "hoặc", "hay"})

"""English amounts: a sign, a currency, a numeral and its unit, as in "-$3.5 million per year"."""

from typing import NamedTuple

from qnfacts.quantities.english.labels import DASHES
from qnfacts.quantities.english.numerals import Numeral, numeral
from qnfacts.quantities.english.units import currency_before, rate, unit
from qnfacts.quantities.machine.lexicon import words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.value import Hedge

SIGNS = frozenset("-–−")
"""What marks a negative number where it stands free before one."""


class Amount(NamedTuple):
    """A numeral, its unit's id, and the tokens [first:end], whose unit begins at `after`."""

    numeral: Numeral
    unit: str | None
    first: int
    after: int
    end: int

    @property
    def is_bare(self) -> bool:
        """Whether it has neither a unit nor a scale."""
        return self.unit is None and self.numeral.scale == 0


class Place(NamedTuple):
    """The tokens of a number [first:end], whose hedge begins at `start`, and what it may mean.

    A single number has an `amount`, ranges and fractions have none; `last` is the number that
    ends its list.
    """

    start: int
    first: int
    end: int
    hedge: Hedge | None
    unit: str | None = None
    amount: Amount | None = None
    last: Amount | None = None

    @property
    def is_bare(self) -> bool:
        """Whether it is a single number that states neither a unit nor a scale."""
        return self.amount is not None and self.amount.is_bare and self.unit is None


def amount(s: Sentence, i: int, currency: str | None = None) -> Amount | None:
    """The amount that token i begins; one of the `currency` that a number before it states."""
    negative = _is_sign(s, i)
    stated, first = currency_before(s, i + negative)
    read = numeral(s, first, money=(stated or currency) is not None)
    if read is None:
        return None
    number, after = read
    if negative:
        number = number._replace(number=-number.number)
    counted, end = rate(s, stated, after) if stated else _unit(s, after)
    if currency and not counted:
        counted, end = rate(s, currency, after)
    return Amount(number, counted, i, after, end)


def last_of_list(s: Sentence, i: int) -> Amount | None:
    """The number that ends the list which goes on at token i: "5, 6 and 7 percent".

    "30 points, or 1 percent" and "to 274, and 5 percent" are no lists.
    """
    if s.keys[i] == "," and s.keys[i + 1] in _LAST and s.keys[i - 2] != ",":
        return None
    for _ in range(_LONGEST_LIST):
        joint, after = _joint(s, i)
        if not joint:
            return None
        if joint != ",":
            return amount(s, after)
        if not s.tokens[after].is_figure:
            return None
        i = after + 1
    return None


def _joint(s: Sentence, i: int) -> Found[str]:
    """What joins two numbers of a list at token i, or ""."""
    if s.keys[i] == "," and s.keys[i + 1] in _LAST:
        return s.keys[i + 1], i + 2
    return (s.keys[i], i + 1) if s.keys[i] in _LAST or s.keys[i] == "," else ("", i)


def _is_sign(s: Sentence, i: int) -> bool:
    """Whether token i makes the number behind it negative: "-5", "minus 5"; a bullet does not."""
    if s.keys[i] == "minus":
        return s.keys[i - 1] != "or"
    if s.keys[i] not in SIGNS or not s.tokens[i + 1].glued:
        return False
    free = not s.tokens[i].glued or s.keys[i - 1] == "("
    return free and (s.is_whole(i, s.size) or not s.opens_line(i))


def _unit(s: Sentence, i: int) -> Found[str | None]:
    """The unit behind a number: "5 percent", "0.1-percent", "two more years"."""
    tied = s.keys[i] in DASHES and s.tokens[i].glued and s.tokens[i + 1].glued
    counted, end = unit(s, i + (tied or _BETWEEN.begins(s.keys, i)))
    if counted is None or (tied and s.keys[end] in DASHES and s.tokens[end].glued):
        return None, i
    return counted, end


_LAST = frozenset({"and", "or", "to"})
_LONGEST_LIST = 6
_BETWEEN = words("more, additional, further, full, extra, consecutive, straight, whole")
"""What may stand between a number and its unit and leaves both as they are."""

"""English quantities: numbers with their hedges, units and ranges."""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.english.dates import MONTHS
from qnfacts.quantities.english.hedges import HEDGES, NEGATIONS, bound_after, hedge_words
from qnfacts.quantities.english.labels import (
    DASHES,
    ORDINALS,
    is_label,
    is_tied,
    looks_like_year,
    tells_time,
)
from qnfacts.quantities.english.numerals import OPENERS as NUMERAL_OPENERS
from qnfacts.quantities.english.numerals import Numeral, numeral
from qnfacts.quantities.english.units import (
    CURRENCIES,
    MONEY,
    TIMES,
    currency_before,
    unit,
)
from qnfacts.quantities.machine.figures import quotient
from qnfacts.quantities.machine.hedging import weakest, with_hedge
from qnfacts.quantities.machine.lexicon import Lexicon, endings, words
from qnfacts.quantities.machine.quantity import Quantity
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.values.value import Hedge, Value, between, exactly, hedged


class Amount(NamedTuple):
    """A numeral, its unit's id, and the tokens [first:end], whose unit begins at `after`."""

    numeral: Numeral
    unit: str | None
    first: int
    after: int
    end: int


class Number(NamedTuple):
    """What a number means, its unit, and the tokens [first:end]; a single one has an amount."""

    value: Value
    unit: str | None
    first: int
    end: int
    amount: Amount | None = None


def quantity(s: Sentence, i: int) -> Found[Quantity | None] | None:
    """A number with the hedges before and after it; None in its place for one that is in doubt."""
    hedge, first = hedge_words(s, i)
    read = _number(s, first)
    if read is None:
        return None
    if not _counts(s, i, read, hedged=hedge is not None) or _is_doubtful(s, i, hedge, read):
        return None, read.end
    after, end = bound_after(s, read.end)
    if after is not None:
        hedge = weakest(hedge, after) if hedge else after
    value = with_hedge(hedge, read.value) if hedge else read.value
    return Quantity(value, read.unit, i if hedge else read.first), end


def _number(s: Sentence, i: int) -> Number | None:
    if s.keys[i] in _MAGNITUDES.openers and (order := _magnitude(s, i)) is not None:
        return order
    if (share := _fraction(s, i)) is not None:
        return share
    if s.keys[i] in _LEADS:
        low = _amount(s, i + 1)
        both = _range(s, low, s.keys[i]) if low and not _changes(s, i) else None
        return both and both._replace(first=i)
    low = _amount(s, i)
    if low is None:
        return None
    return _range(s, low, "") or Number(exactly(low.numeral.number), low.unit, i, low.end, low)


def _amount(s: Sentence, i: int) -> Amount | None:
    currency, first = currency_before(s, i)
    read = numeral(s, first, money=currency is not None)
    if read is None:
        return None
    number, after = read
    if s.tokens[after].glued and s.keys[after] in ORDINALS:
        return None
    counted, end = (currency, after) if currency else unit(s, after)
    return Amount(number, counted, i, after, end)


def _range(s: Sentence, low: Amount, lead: str) -> Number | None:
    """The range whose lower end is `low`: "between 5 and 7 percent", "17-20 million"."""
    joint = low.end
    if lead == "between":
        joined = s.keys[joint] == "and"
    else:
        joined = s.keys[joint] in DASHES or (s.keys[joint] == "to")
    high = _amount(s, joint + 1) if joined else None
    lowest = _said_for_both(low, high) if high else None
    if high is None or lowest is None or lowest >= high.numeral.number:
        return None
    counted = high.unit or low.unit
    dashed = s.keys[joint] in DASHES and counted is None and high.numeral.scale == 0
    if dashed and not s.tokens[high.end].is_word:
        return None  # a score, a section, a part of a code
    return Number(between(lowest, high.numeral.number), counted, low.first, high.end)


def _said_for_both(low: Amount, high: Amount) -> Decimal | None:
    """The lower number, in the scale that only the upper one states: "17-20 million"."""
    if low.unit and high.unit and low.unit != high.unit.partition("/")[0]:
        return None
    if low.numeral.scale or not high.numeral.scale:
        return low.numeral.number
    if low.unit and low.unit not in MONEY:
        return low.numeral.number
    return low.numeral.number.scaleb(high.numeral.scale)


def _fraction(s: Sentence, i: int) -> Number | None:
    """A part of a whole: "a third", "two-thirds", "three quarters of", "half of"."""
    if s.keys[i] == "half" and s.keys[i + 1] in ("of", "the"):
        return Number(quotient(Decimal(1), Decimal(2)), None, i, i + 1)
    above = 1 if s.keys[i] in ("a", "an") else _SMALL.get(s.keys[i], 0)
    joint = i + 2 if s.keys[i + 1] in DASHES else i + 1
    below, many = _PARTS.get(s.keys[joint], (0, False))
    if not (above and below) or many != (above > 1):
        return None
    if above == 1 and s.keys[joint + 1] != "of":
        return None  # "a second", "one quarter" of a year
    return Number(quotient(Decimal(above), Decimal(below)), None, i, joint + 1)


def _magnitude(s: Sentence, i: int) -> Number | None:
    """An order of magnitude: "tens of thousands of", "hundreds of", "dozens of"."""
    hedge, end = _MAGNITUDES.at(s.keys, i)
    if hedge is None or s.keys[end] != "of":
        return None
    scale, after = _MANY.at(s.keys, end + 1)
    if scale is None:
        counted, after = unit(s, end + 1)
        return Number(hedged(hedge, Decimal(1)), counted, i, after if counted else end)
    after += s.keys[after] == "of"
    counted, after = unit(s, after)
    return Number(hedged(hedge, Decimal(1).scaleb(scale)), counted, i, after)


def _counts(s: Sentence, i: int, read: Number, *, hedged: bool) -> bool:
    """Whether a number counts or measures something; its hedges begin at token i."""
    start, end = read.first, read.end
    if is_tied(s, start, end) or tells_time(s, end) or _OUT_OF.begins(s.keys, end):
        return False
    if s.keys[start - 1] == "of" and s.keys[start - 2] == "out":
        return False
    amount = read.amount
    if amount is None:
        return True
    bare = amount.unit is None and amount.numeral.scale == 0
    if bare and not hedged and (is_label(s, start, end) or looks_like_year(s, start)):
        return False
    if bare and s.keys[end] in MONTHS:
        return False
    if amount.numeral.lone and bare and not s.is_whole(i, end):
        return _lone_word_counts(s, start, hedged=hedged)
    return True


def _lone_word_counts(s: Sentence, i: int, *, hedged: bool) -> bool:
    """Whether one word for a digit counts: "five groups", not "one" for a person."""
    if not s.tokens[i + 1].is_word or s.tokens[i + 1].glued or _NO_NOUNS.begins(s.keys, i + 1):
        return False
    if s.keys[i] in ("one", "zero"):
        return hedged
    return not (s.tokens[i].is_title and s.tokens[i + 1].is_title and i > 0)


def _is_doubtful(s: Sentence, i: int, hedge: Hedge | None, read: Number) -> bool:
    """Whether a hedge may be another word, or be turned by a word that is not known."""
    if hedge is None:
        return False
    if NEGATIONS.before(s.keys, i):
        return True
    over = s.keys[i] in _PREPOSITIONS and read.first == i + 1
    return over and (read.unit or "").partition("/")[0] in TIMES


def _changes(s: Sentence, i: int) -> bool:
    """Whether "from a to b" is what something was and became: "rose from 5 to 10"."""
    return s.keys[i] == "from" and any(_CHANGES.before(s.keys, i - k) for k in range(4))


_LEADS = frozenset({"between", "from"})
_PREPOSITIONS = frozenset({"over", "under", "around", "about", "above", "below", "beyond"})
_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_PARTS = {
    "half": (2, False),
    "third": (3, False),
    "quarter": (4, False),
    "fifth": (5, False),
    "thirds": (3, True),
    "quarters": (4, True),
    "fourths": (4, True),
    "fifths": (5, True),
    "sixth": (6, False),
    "eighth": (8, False),
    "tenth": (10, False),
    "tenths": (10, True),
}
_MAGNITUDES: Lexicon[Hedge] = Lexicon(
    {"tens": "tens", "dozens": "several tens", "hundreds": "hundreds", "thousands": "thousands"}
)
_MANY = Lexicon({"thousands": 3, "thousand": 3, "millions": 6, "billions": 9, "trillions": 12})
_OUT_OF = words("out of, in every, in ten, in five, in four, in three, in two")
_NO_NOUNS = words("""
    of, and, or, in, on, at, to, is, are, was, were, has, have, had, by, for, from, that, who,
    which, as, but, if, than, more, other, another, day, hand, way, side
    """)
_CHANGES = endings("""
    rose, rise, rises, risen, rising, fell, fall, falls, fallen, falling, grew, grow, grown, up,
    growing, increased, increase, increases, increasing, decreased, decrease, dropped, drop, down,
    jumped, jump, climbed, declined, decline, went, changed, expanded, cut, reduced, raised, slid
    """)

OPENERS = (
    NUMERAL_OPENERS | HEDGES.openers | CURRENCIES.openers | _MAGNITUDES.openers | _LEADS | {FIGURE}
)
"""What a quantity can begin with."""
NUMBER_WORDS = frozenset({*_PARTS, *_MAGNITUDES.openers, "half"})
"""What may be a number besides numerals: parts of a whole, orders of magnitude."""

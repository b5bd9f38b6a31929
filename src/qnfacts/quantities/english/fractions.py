"""English parts of a whole and orders of magnitude: "two-thirds", "tens of thousands of"."""

from decimal import Decimal

from qnfacts.quantities.english.amounts import amount
from qnfacts.quantities.english.labels import DASHES
from qnfacts.quantities.english.ranges import LEADS
from qnfacts.quantities.english.units import MEASURES, TIMES, unit
from qnfacts.quantities.machine.lexicon import Lexicon
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.fraction import quotient
from qnfacts.values.interval import Interval
from qnfacts.values.value import Hedge, Value, exactly, from_to, hedged

Part = Found[tuple[Value, str | None]]
"""What a part means, its unit, and the token after it."""


def fraction(s: Sentence, i: int, *, is_hedged: bool) -> Part | None:
    """A part of a whole: "a third of", "two-thirds", "half a mile", "a quarter of a million"."""
    found = _half(s, i) or _parts(s, i)
    if found is None:
        return None
    (above, below), end = found
    if s.keys[i] == "half" and s.keys[end] in ("a", "an"):
        counted, end = unit(s, end + 1)
        return (Value(quotient(Decimal(above), Decimal(below))), counted), end
    if s.keys[end] == "of" and s.keys[end + 1] in ("a", "an", "1", "one"):
        return _of_one(s, Decimal(above), Decimal(below), end)
    if above == 1 and below > _HALF and s.keys[end] not in ("of", "to") and not is_hedged:
        return None  # "a second", "one quarter" of a year
    return (Value(quotient(Decimal(above), Decimal(below))), None), end


def range_of_fractions(s: Sentence, i: int) -> Part | None:
    """Two parts of one whole: "a quarter to a third of", "between a third and a half of"."""
    lead = s.keys[i] if s.keys[i] in LEADS else ""
    low = _part(s, i + bool(lead))
    joined = low and (s.keys[low[1]] in _TO or (lead == "between" and s.keys[low[1]] == "and"))
    high = _part(s, low[1] + 1) if low and joined else None
    value = from_to(low[0], high[0]) if low and high else None
    return ((value, None), high[1]) if value and high else None


def joins_another(s: Sentence, start: int, end: int) -> bool:
    """Whether a part or order, tokens[start:end], has another beside it: "dozens or hundreds"."""
    before = start - 1 - (s.keys[start - 1] == "even")
    after = end + 1 + (s.keys[end + 1] == "even")
    if s.keys[before] in _JOINTS and s.keys[before - 1] in NUMBER_WORDS:
        return True
    part = _part(s, after) or one_unit(s, after) or _MAGNITUDES.begins(s.keys, after)
    return s.keys[end] in _JOINTS and bool(part)


def _part(s: Sentence, i: int) -> Found[Interval] | None:
    found = ((1, _HALF), i + 1) if s.keys[i] == "half" else _parts(s, i)
    return found and (quotient(Decimal(found[0][0]), Decimal(found[0][1])), found[1])


def _half(s: Sentence, i: int) -> Found[tuple[int, int]] | None:
    if s.keys[i] != "half" or s.keys[i + 1] not in ("of", "the", "a", "an"):
        return None
    if s.keys[i + 1] in ("of", "the"):
        return (1, _HALF), i + 1
    counted, _ = unit(s, i + 2)
    return None if counted is None else ((1, _HALF), i + 1)


def _parts(s: Sentence, i: int) -> Found[tuple[int, int]] | None:
    above = 1 if s.keys[i] in ("a", "an") else _SMALL.get(s.keys[i], 0)
    joint = i + 2 if s.keys[i + 1] in DASHES else i + 1
    below, many = _PARTS.get(s.keys[joint], (0, False))
    return ((above, below), joint + 1) if above and below and many == (above > 1) else None


def _of_one(s: Sentence, above: Decimal, below: Decimal, end: int) -> Part:
    """The part of one scale or unit: "a quarter of a million", "half of a percentage point"."""
    whole = amount(s, end + 1)
    if whole is not None:
        return (Value(quotient(above * whole.numeral.number, below)), whole.unit), whole.end
    counted, after = unit(s, end + 2)
    if counted in MEASURES or counted in TIMES:
        return (Value(quotient(above, below)), counted), after
    return (Value(quotient(above, below)), None), end


def one_unit(s: Sentence, i: int) -> Part | None:
    """One of a unit, as it stands behind a hedge: "a year", "an hour"."""
    counted, end = unit(s, i + 1) if s.keys[i] in ("a", "an") else (None, i)
    whole = counted in MEASURES or counted in TIMES
    return ((exactly(Decimal(1)), counted), end) if whole else None


def magnitude(s: Sentence, i: int) -> Part | None:
    """An order of magnitude: "tens of thousands of", "hundreds of", "dozens of"."""
    hedge, end = _MAGNITUDES.at(s.keys, i)
    if hedge is None or s.keys[end] != "of":
        return None
    scale, after = _MANY.at(s.keys, end + 1)
    if scale is None:
        counted, after = unit(s, end + 1)
        return (hedged(hedge, Decimal(1)), counted), after if counted else end
    after += s.keys[after] == "of"
    counted, after = unit(s, after)
    return (hedged(hedge, Decimal(1).scaleb(scale)), counted), after


_HALF = 2
_TO = frozenset({"to", *DASHES})
_JOINTS = _TO | {"or"}
_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_PARTS = {
    "half": (_HALF, False),
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

OPENERS = _MAGNITUDES.openers | {"half", "a", "an", *_SMALL}
"""What a part or an order can begin with."""
NUMBER_WORDS = frozenset({*_PARTS, *_MAGNITUDES.openers, *TIMES})
"""What may be a number besides numerals, such as the year in "at least a year"."""

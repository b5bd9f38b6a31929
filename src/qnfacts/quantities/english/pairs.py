"""English numbers that say something only together with another: shares, scores, ratios."""

from qnfacts.quantities.english.amounts import Place, amount
from qnfacts.quantities.english.fractions import joins_another
from qnfacts.quantities.english.hedges import HEDGES
from qnfacts.quantities.english.labels import looks_like_year
from qnfacts.quantities.english.numerals import NUMBER_WORDS, ONES, SCALES, numeral
from qnfacts.quantities.english.units import APART, CURRENCIES, MEASURES, TIMES, unit
from qnfacts.quantities.machine.lexicon import words
from qnfacts.quantities.machine.sentences import Sentence


def is_share(s: Sentence, place: Place) -> bool:
    """Whether it says how many of how many: "one in five", "3 out of 4", "1 person in every 10"."""
    if s.keys[place.first - 1] == "of" and s.keys[place.first - 2] == "out":
        return True
    if s.keys[place.first - 1] == "in" and _is_part(s, place.first - 2, place.first):
        return place.unit is None
    if any(s.keys[k : k + 2] == ["out", "of"] for k in (place.end, place.end + 1)):
        return True
    for k in (place.end, place.end + 1):
        every = _EVERY.at(s.keys, k)[1]
        if every > k and is_number(s, every + CURRENCIES.begins(s.keys, every)):
            return True
    of = place.end + (s.keys[place.end + 1] == "in" and s.keys[place.end + 2] in ONES)
    return s.keys[of] == "in" and place.is_bare and _is_part(s, place.first, of + 1)


def _is_part(s: Sentence, i: int, k: int) -> bool:
    """Whether token i may be a share of the number at k: "3 in 10", but not "900 in 30"."""
    if not (is_number(s, i) and is_number(s, k)) or looks_like_year(s, k):
        return False
    part, whole = numeral(s, i), numeral(s, k)
    return part is None or whole is None or part[0].number <= whole[0].number


def is_base(s: Sentence, place: Place) -> bool:
    """Whether another number is counted by it: "31 per 1,000 live births", "for every 100"."""
    before = s.keys[place.first - 1]
    every = before == "every" and (place.unit is None or s.keys[place.first - 2] == "in")
    return before == "per" or every


def is_of_base(s: Sentence, place: Place) -> bool:
    """Whether it is counted per so many: "12 doctors per 10,000 people"."""
    if place.unit is not None:
        return s.keys[place.end] == "per" and is_number(s, place.end + 1)
    every, end = unit(s, place.end + 1) if s.keys[place.end] in _PER else (None, place.end)
    if every in TIMES and s.keys[end] not in APART:
        return True  # "1 million a day"
    for k in range(place.end, place.end + _NOUN):
        if s.keys[k] == "per":
            return is_number(s, k + 1)
        if not s.tokens[k].is_word:
            return False
    return False


def is_score(s: Sentence, place: Place) -> bool:
    """Whether it is one of a score: "by 214 to 29", "214 votes to 29", "a ratio of 1 to 8"."""
    if place.unit is None and place.amount is None:
        return not _RATIOS.isdisjoint(s.keys[max(place.first - _FAR, 0) : place.first])
    if not (place.is_bare and place.hedge is None):
        return False
    i, end = place.first, place.end
    if ["votes", "to"] in (s.keys[i - 2 : i], s.keys[end : end + 2]):
        return True
    return _is_higher(s, i, end + 1) or _is_higher(s, i - 2, i)


def _is_higher(s: Sentence, i: int, k: int) -> bool:
    before, after = s.tokens[i].number, s.tokens[k].number
    if before is None or after is None or s.keys[k - 1] != "to" or s.keys[i - 1] == "from":
        return False
    return i + 2 == k and (before >= after or after == 1) and unit(s, k + 1)[0] is None


def is_ratio(s: Sentence, place: Place) -> bool:
    """Whether "for" sets a bare number against another: "287 for 6", "a 3 for 1 split"."""
    joints = (place.end, place.end + 1), (place.first - 1, place.first - 2)
    return any(s.keys[at] == "for" and s.tokens[other].is_figure for at, other in joints)


def is_alternative(s: Sentence, place: Place) -> bool:
    """Whether it may be another number as well: "3 or 4 towns", "5 or 6 thousand"."""
    if place.amount is None:
        return joins_another(s, place.first, place.end)
    if s.keys[place.first - 1] == "or" and s.keys[place.first] in _FEW:
        return True  # "a year or two"
    if place.hedge is not None:
        return False
    after = s.keys[place.end] == "or" and is_number(s, place.end + 1)
    before = s.keys[place.first - 1] == "or" and is_number(s, place.first - 2)
    shares = place.amount.numeral.scale == 0 or not SCALES.begins(s.keys, place.first - 2)
    few = after and s.keys[place.end + 1] in _FEW  # "a million or two"
    return few or (after and place.amount.is_bare) or (before and shares)


def is_compound(s: Sentence, place: Place) -> bool:
    """Whether it is one part of a measure in two units: "2 hours 35 seconds", "5 ft 10 in"."""
    if s.keys[place.first - 1 : place.end] == ["and", "a", "half"]:
        return True  # "a mile and a half"
    if place.unit in MEASURES and _is_beside_letters(s, place):
        return True
    if place.amount is None or place.unit not in _IN_TWO:
        return False
    following = amount(s, place.end + (s.keys[place.end] == "and"))
    before = unit_before(s, place.first - (s.keys[place.first - 1] == "and"))
    smaller = following and following.unit in _SMALLER.get(place.unit, ())
    return bool(smaller) or place.unit in _SMALLER.get(before or "", ())


def _is_beside_letters(s: Sentence, place: Place) -> bool:
    """Whether figures with letters stand beside it: the other part in "6ft 4in", "11st 10lb"."""
    i, end = place.first, place.end
    after = s.tokens[end].is_figure and s.tokens[end + 1].is_word and s.tokens[end + 1].glued
    before = s.tokens[i - 1].is_word and s.tokens[i - 1].glued and s.tokens[i - 2].is_figure
    return (after and not s.tokens[end].glued) or (before and s.tokens[i].is_figure)


def is_power(s: Sentence, place: Place) -> bool:
    """Whether it or its exponent stands apart from the other: "280 km 2"."""
    if place.unit in _LENGTHS:
        return s.keys[place.end] in ("2", "3")
    lone = place.is_bare and s.keys[place.first] in ("2", "3")
    return lone and unit_before(s, place.first) in _LENGTHS


def shares_hedge(s: Sentence, place: Place) -> bool:
    """Whether the hedge of the number before it may be its own: "about 5 and 6, respectively"."""
    if place.hedge or s.keys[place.first - 1] not in ("and", ",") or _RESPECTIVELY not in s.keys:
        return False
    return any(HEDGES.begins(s.keys, k) for k in range(max(place.first - _NEAR, 0), place.first))


def unit_before(s: Sentence, i: int) -> str | None:
    """The unit whose word ends right before token i, behind a number."""
    counted, end = unit(s, i - 1)
    return counted if end == i and is_number(s, i - 2) else None


def is_number(s: Sentence, i: int) -> bool:
    """Whether token i is a number in figures or words."""
    is_word = s.keys[i] in NUMBER_WORDS or SCALES.begins(s.keys, i)
    return s.tokens[i].is_figure or is_word


_PER = frozenset({"a", "an", "per"})
_NOUN = 4
_NEAR = 6
_RESPECTIVELY = "respectively"
_LENGTHS = frozenset({"metre", "kilometre", "centimetre", "mile", "foot"})
_FAR = 9
_FEW = frozenset({"two", "three"})
_RATIOS = frozenset({"ratio", "ratios", "odds"})
_EVERY = words("in every, for every")
_SMALLER = {
    "year": ("month", "week", "day"),
    "month": ("week", "day"),
    "week": ("day",),
    "day": ("hour",),
    "hour": ("minute", "second"),
    "minute": ("second",),
    "foot": ("inch",),
    "pound": ("ounce",),
}
_IN_TWO = frozenset(_SMALLER).union(*_SMALLER.values())

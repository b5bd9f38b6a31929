"""English numbers that may name something and count nothing: labels, items, years, ages, codes.

All but labels and ages are asked of bare numbers alone: those with neither a unit nor a scale.
"""

from qnfacts.quantities.english import labels, pairs
from qnfacts.quantities.english.amounts import Place
from qnfacts.quantities.english.unknown_units import PARTING
from qnfacts.quantities.machine.sentences import Sentence


def is_label(s: Sentence, place: Place) -> bool:
    """Whether a label stands before it: "Article 5", "Section 78m"."""
    if place.is_bare:
        return _only_names(s, place) and labels.is_label(s, place.first)
    if place.amount and place.amount.end == place.first + 2 and s.tokens[place.amount.after].glued:
        return labels.is_labelled(s, place.first)  # "Section 78m"
    is_range = place.amount is None and place.unit is None
    return is_range and labels.is_labelled(s, place.first)


def is_item(s: Sentence, place: Place) -> bool:
    """Whether it numbers an item or a heading."""
    return _only_names(s, place) and labels.is_item_number(s, place.first, place.end)


def follows_name(s: Sentence, place: Place) -> bool:
    """Whether it belongs to a name: "Boeing 737"."""
    return _only_names(s, place) and labels.ends_a_name(s, place.first)


def is_cited(s: Sentence, place: Place) -> bool:
    """Whether it is of a law or an address: "12 U.S.C. 1841"."""
    return labels.is_cited(s, place.end)


def is_year(s: Sentence, place: Place) -> bool:
    """Whether it looks like a year, though "over 2,000 people" and "over 2000 people" count."""
    figures = s.keys[place.first]
    far = len(figures) == 4 and figures.isdecimal() and figures[0] in "12"  # "by 2300"
    if not (far or labels.looks_like_year(s, place.first)):
        return False
    sure = not place.hedge and labels.looks_like_year(s, place.first)
    after = s.tokens[place.end]
    return sure or not after.is_word or after.key in PARTING


def is_model(s: Sentence, place: Place) -> bool:
    """Whether it is a model's: "737 Max"."""
    return s.keys[place.end] in _MODELS


def is_age(s: Sentence, place: Place) -> bool:
    """Whether it is how old somebody is: "Ann Lee, 30, said", "18 to 49 year olds"."""
    if s.keys[place.end - 1] == "year" and s.keys[place.end] in ("old", "olds"):
        return True
    if place.amount is None or not place.amount.is_bare:
        return False
    i = place.first
    if s.keys[i - 2 : i] == ["age", "of"] or s.keys[i - 1] in ("age", "aged", "ages"):
        return True
    if s.keys[i - 1] != "," or s.keys[place.end] != ",":
        return False
    return s.tokens[i - 2].is_word and not pairs.is_number(s, place.end + 1)


def is_code(s: Sentence, place: Place) -> bool:
    """Whether it is a number that something bears: "the 57271 passenger train", "a 911 call"."""
    figures = s.keys[place.first]
    if figures in _EMERGENCIES and s.keys[place.end] in _CALLS:
        return True
    if figures in _PLANES and s.keys[place.first - 1] in ("the", "a"):
        return True
    plain = figures.isdecimal() and len(figures) >= _CODE
    return plain and s.keys[place.first - 1] == "the"


def _only_names(s: Sentence, place: Place) -> bool:
    """Whether it may tell things apart and count none: bare, and no answer by itself."""
    return place.is_bare and not place.hedge and not s.is_whole(place.first, place.end)


_CODE = 5
_PLANES = frozenset({"707", "717", "727", "737", "747", "757", "767", "777", "787"})
_EMERGENCIES = frozenset({"911", "999", "112"})
_CALLS = frozenset({"call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator"})
_MODELS = frozenset({"max", "dreamliner", "neo", "pro", "plus", "ultra"})

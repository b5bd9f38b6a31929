"""English numbers that are one end of a range which is not read."""

from qnfacts.quantities.english import pairs
from qnfacts.quantities.english.amounts import Place, amount
from qnfacts.quantities.english.hedges import hedge_words
from qnfacts.quantities.english.labels import DASHES
from qnfacts.quantities.english.ranges import changes
from qnfacts.quantities.english.units import MONEY
from qnfacts.quantities.machine.sentences import Sentence


def may_share_scale(s: Sentence, place: Place) -> bool:
    """Whether its scale may stand behind a later number: "up from $3.4 to $3.5 billion"."""
    if place.last is not None:
        return place.last.numeral.scale > 0
    lacks = place.amount is not None and place.amount.numeral.scale == 0
    joined = s.keys[place.end] == "to" or s.keys[place.end] in DASHES
    if not (lacks and joined and place.unit in MONEY):
        return False
    following = amount(s, place.end + 1, place.unit)
    if following is None or following.unit != place.unit:
        return False
    return following.numeral.scale > 0


def is_of_open_range(s: Sentence, place: Place) -> bool:
    """Whether it and another are two ends, one of them hedged: "50 mm to over 150 mm"."""
    if changes(s, place.start, past=False):
        return False
    if s.keys[place.start - 2 : place.start] == ["to", "plus"]:
        return True
    if s.keys[place.start - 1] == "to" and (place.hedge or s.keys[place.first] in _SIGNED):
        lone = pairs.is_number(s, place.start - 2)
        return lone or (pairs.unit_before(s, place.start - 1) or "") == place.unit
    if s.keys[place.end] != "to":
        return False
    hedge, first = hedge_words(s, place.end + 1)
    signed = s.keys[first] in _SIGNED
    following = amount(s, first + (s.keys[first] == "plus")) if hedge or signed else None
    return following is not None and place.unit in (None, following.unit)


_SIGNED = frozenset({"plus", "minus"})

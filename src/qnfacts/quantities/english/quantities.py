"""English quantities: numbers with their hedges, units and ranges."""

from qnfacts.quantities.english import fractions, hedges, numerals
from qnfacts.quantities.english.amounts import SIGNS, Amount, Place, amount, last_of_list
from qnfacts.quantities.english.fractions import fraction, magnitude, one_unit, range_of_fractions
from qnfacts.quantities.english.hedges import bound_after, hedge_words, is_estimate
from qnfacts.quantities.english.labels import ORDINALS
from qnfacts.quantities.english.ranges import LEADS, changes, may_change, range_from
from qnfacts.quantities.english.units import CURRENCIES
from qnfacts.quantities.english.vetoes import veto
from qnfacts.quantities.machine.hedging import weakest
from qnfacts.quantities.machine.quantity import Quantity
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.values.value import Hedge, Value, exactly, with_hedge

_Number = tuple[Place, Value]


def quantity(s: Sentence, i: int) -> Found[Quantity | Reason] | None:
    """A number with the hedges before and after it, or why it is in doubt."""
    hedge, first = hedge_words(s, i)
    read = _number(s, i, first, hedge)
    if read is None:
        return _failed_range(s, first) or _ordinal(s, i)
    place, value = read
    changed = s.keys[first] == "from" and may_change(s, first)
    if reason := Reason.CHANGE if changed else veto(s, place):
        return reason, place.end
    after, end = bound_after(s, place.end)
    for further in (after, "about" if is_estimate(s, i) else None):
        if further is not None:
            hedge = weakest(hedge, further) if hedge else further
    return Quantity(with_hedge(hedge, value) if hedge else value, place.unit, i), end


def _number(s: Sentence, start: int, i: int, hedge: Hedge | None) -> _Number | None:
    """The order, part, range or amount that token i begins, behind a hedge from `start` on."""
    is_hedged = hedge is not None
    found = magnitude(s, i) or range_of_fractions(s, i) or fraction(s, i, is_hedged=is_hedged)
    found = found or (one_unit(s, i) if is_hedged else None)
    lead = s.keys[i] if s.keys[i] in LEADS else ""
    alone = None if found else amount(s, i + bool(lead))
    if alone is not None and not (lead == "from" and changes(s, i)):
        found = range_from(s, alone, lead)
    if found is not None:
        (value, unit), end = found
        return Place(start, i, end, hedge, unit), value
    return _single(s, Place(start, i, i, hedge), alone) if alone and not lead else None


def _single(s: Sentence, place: Place, alone: Amount) -> _Number | None:
    """One number, with the unit that the last of its list states where it states none."""
    if s.tokens[alone.after].glued and s.keys[alone.after] in ORDINALS:
        return None
    last = last_of_list(s, alone.end) if alone.is_bare else None
    unit = last.unit if last else alone.unit
    place = place._replace(end=alone.end, unit=unit, amount=alone, last=last)
    return place, exactly(alone.numeral.number)


def _failed_range(s: Sentence, i: int) -> Found[Reason] | None:
    """Two numbers behind "between" that make no range: they are passed over."""
    low = amount(s, i + 1) if s.keys[i] == "between" else None
    if low is None:
        return None
    high = amount(s, low.end + 1) if s.keys[low.end] in ("and", "to") else None
    return Reason.UNLIKE_ENDS, high.end if high else low.end


def _ordinal(s: Sentence, i: int) -> Found[Reason] | None:
    """A figure with its ending: "30th"."""
    found = s.tokens[i].is_figure and s.tokens[i + 1].glued and s.keys[i + 1] in ORDINALS
    return (Reason.ORDINAL, i + 2) if found else None


OPENERS = (
    numerals.OPENERS | hedges.OPENERS | fractions.OPENERS | CURRENCIES.openers | LEADS | SIGNS
    | {FIGURE, "minus"}
)  # fmt: skip
"""What a quantity can begin with."""
NUMBER_WORDS = fractions.NUMBER_WORDS
"""What may be a number besides numerals: parts of a whole, orders of magnitude."""

"""Why an English number is left unread, where it is."""

from collections.abc import Callable
from typing import TypeAlias

from qnfacts.quantities.english import (
    ends,
    labels,
    names,
    pairs,
    table_scales,
    unknown_units,
    vietnamese_hedges,
)
from qnfacts.quantities.english.amounts import Place
from qnfacts.quantities.english.calendar import MONTHS, month_at
from qnfacts.quantities.english.hedges import HEDGES, bound_after, is_denied, is_negated
from qnfacts.quantities.english.margins import is_margin
from qnfacts.quantities.english.ranges import is_change
from qnfacts.quantities.english.units import MONEY, TIMES, unit
from qnfacts.quantities.machine.hedging import is_parted
from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.machine.table_scales import has_scale_apart


def veto(s: Sentence, place: Place) -> Reason | None:
    """The reason to leave a number unread, or None."""
    for reason, holds in _OF[place.is_bare, place.hedge is not None]:
        if holds(s, place):
            return reason
    return None


def _is_tied(s: Sentence, place: Place) -> bool:
    return labels.is_tied(s, place.first, place.end) or labels.is_dashed(s, place.first, place.end)


def _tells_time(s: Sentence, place: Place) -> bool:
    return labels.tells_time(s, place.end)


def _is_revised(s: Sentence, place: Place) -> bool:
    """Whether "up to" before it says what something became: "was revised up to 5"."""
    up_to = s.keys[place.start : place.start + 2] == ["up", "to"]
    return up_to and is_change(s, place.start - 1)


def _has_scale_apart(s: Sentence, place: Place) -> bool:
    """Whether a table gives it its scale: "(VND billion) 1,204"."""
    lacks = place.amount is not None and place.amount.numeral.scale == 0
    may_lack = lacks and (place.unit is None or place.unit in MONEY)
    return may_lack and has_scale_apart(s, place.start, table_scales.HEADS)


def _is_margin(s: Sentence, place: Place) -> bool:
    return is_margin(s, place.start, place.end)


def _has_vietnamese_hedge(s: Sentence, place: Place) -> bool:
    return vietnamese_hedges.is_hedged(s, place.start, place.end)


def _is_day(s: Sentence, place: Place) -> bool:
    """Whether the name of a month stands beside it that made no date with it: "(apr 10)"."""
    if place.unit is not None:
        return False
    before = s.keys[place.first - 1]
    small = before in MONTHS and before not in _ALSO_WORDS and place.is_bare
    return small or month_at(s, place.end) is not None


def _may_be_hedged(s: Sentence, place: Place) -> bool:
    before = place.start - 1
    as_as = s.keys[before] == "as" and s.keys[before - 2] == "as"
    doubtful = as_as or _DOUBTFUL.before(s.keys, place.start) is not None
    doubtful = doubtful or _is_of_two(s, place.start) or _is_reached(s, place)
    doubtful = doubtful or _is_bound_behind_brackets(s, place.end)
    return doubtful or is_parted(s, place.start, HEDGES)


def _is_reached(s: Sentence, place: Place) -> bool:
    """Whether a maximum is one that was: "an all-time maximum of 40", "reached a maximum of 40"."""
    extreme = s.keys[place.first - 2] in _EXTREMES and s.keys[place.first - 1] == "of"
    return extreme and s.keys[place.start - 1] in _REACHED


def _is_bound_behind_brackets(s: Sentence, i: int) -> bool:
    """Whether brackets part it from what bounds it: "5 km (3 miles) or more"."""
    if s.keys[i] not in ("(", ")"):
        return False
    close = next((k for k in range(i, min(i + _NEAR, s.size)) if s.keys[k] == ")"), None)
    return close is not None and bound_after(s, close + 1)[0] is not None


def _is_of_two(s: Sentence, i: int) -> bool:
    """Whether it is one of two, the greater of which counts: "the greater of $5,000 and 2%"."""
    return any(_OF_TWO.begins(s.keys, at) for at in range(max(i - _NEAR, 0), i))


def _is_negated(s: Sentence, place: Place) -> bool:
    if place.hedge is None:
        return s.keys[place.start - 1] in _NEGATIONS or is_denied(s, place.start)
    return is_negated(s, place.start)


def _is_difference(s: Sentence, place: Place) -> bool:
    """Whether an amount stands before its hedge: "0.5 points above 5%", "5% more than 300"."""
    if place.hedge not in ("more than", "less than"):
        return False
    if s.keys[place.start - 1] in ("point", "points"):
        return True
    return any(
        pairs.is_number(s, place.start - k - 1) and unit(s, place.start - k)[1] == place.start
        for k in range(1, 4)
    )


def _is_added(s: Sentence, place: Place) -> bool:
    """Whether it is added to a rate that is not known: "SOFR plus 1.75%", "LIBOR minus 0.25%"."""
    before = s.tokens[place.first - 2]
    if s.keys[place.first - 1] == "plus":
        return before.is_word and (place.unit or "").startswith("percent")
    before = s.tokens[place.first - 1]
    named = before.is_title or before.is_upper or before.key in _RATES
    return s.keys[place.first] == "minus" and named


def _is_preposition(s: Sentence, place: Place) -> bool:
    """Whether its hedge may say where or when: "over 5 years", but not "takes over 5 years"."""
    alone = s.keys[place.start] in _PREPOSITIONS and place.first == place.start + 1
    if s.keys[place.start - 1] in _DURING:
        return False
    return alone and (place.unit or "").partition("/")[0] in TIMES


def _is_lone_word(s: Sentence, place: Place) -> bool:
    """Whether one word for a digit counts nothing: "one of them", but "five groups" does."""
    if not (place.amount and place.amount.numeral.lone):
        return False
    i = place.first
    if s.is_whole(place.start, place.end) or (s.keys[i + 1] == "of" and s.keys[i + 2] == "the"):
        return s.keys[i] == "one" and s.keys[i + 1] == "of"
    if not s.tokens[i + 1].is_word or s.tokens[i + 1].glued or _NO_NOUNS.begins(s.keys, i + 1):
        return True
    if s.keys[i] in ("one", "zero"):
        return place.hedge is None
    return s.tokens[i].is_title and s.tokens[i + 1].is_title and i > 0


Holds: TypeAlias = Callable[[Sentence, Place], bool]
ANY, BARE, HEDGED = "any", "bare", "hedged"

VETOES: tuple[tuple[Reason, Holds, str], ...] = (
    (Reason.TIED, _is_tied, ANY),
    (Reason.GRADE, _tells_time, ANY),
    (Reason.LABEL, names.is_label, ANY),
    (Reason.ITEM, names.is_item, BARE),
    (Reason.NAME, names.follows_name, BARE),
    (Reason.CITED, names.is_cited, BARE),
    (Reason.YEAR, names.is_year, BARE),
    (Reason.NAME, names.is_model, BARE),
    (Reason.AGE, names.is_age, ANY),
    (Reason.UNKNOWN_UNIT, unknown_units.has_other_unit, BARE),
    (Reason.UNKNOWN_UNIT, unknown_units.has_other_scale, ANY),
    (Reason.UNKNOWN_UNIT, unknown_units.has_other_currency, ANY),
    (Reason.UNKNOWN_UNIT, unknown_units.is_force, ANY),
    (Reason.MAYBE_HEDGE, _has_vietnamese_hedge, ANY),
    (Reason.MARGIN, _is_margin, ANY),
    (Reason.GOES_ON, pairs.is_compound, ANY),
    (Reason.GOES_ON, pairs.is_power, ANY),
    (Reason.SHARED, pairs.shares_hedge, ANY),
    (Reason.SCORE, pairs.is_ratio, BARE),
    (Reason.ALTERNATIVE, pairs.is_alternative, ANY),
    (Reason.CODE, names.is_code, BARE),
    (Reason.CHANGE, _is_revised, HEDGED),
    (Reason.DAY, _is_day, ANY),
    (Reason.GLUED_SCALE, unknown_units.has_glued_scale, ANY),
    (Reason.SHARED, ends.may_share_scale, ANY),
    (Reason.UNLIKE_ENDS, ends.is_of_open_range, ANY),
    (Reason.OUT_OF, pairs.is_share, ANY),
    (Reason.PER, pairs.is_base, ANY),
    (Reason.PER, pairs.is_of_base, ANY),
    (Reason.SCORE, pairs.is_score, ANY),
    (Reason.MAYBE_HEDGE, _may_be_hedged, ANY),
    (Reason.NEGATED, _is_negated, ANY),
    (Reason.COMPARED, _is_difference, HEDGED),
    (Reason.DIFFERENCE, _is_added, ANY),
    (Reason.PREPOSITION, _is_preposition, HEDGED),
    (Reason.UNKNOWN_UNIT, unknown_units.is_parted, ANY),
    (Reason.LONE_WORD, _is_lone_word, BARE),
    (Reason.SCALE_APART, _has_scale_apart, ANY),
)
"""Each reason to leave a number unread, what says whether it holds, and of which numbers."""

_OF = {
    (bare, hedged): tuple(
        (reason, holds)
        for reason, holds, of in VETOES
        if of == ANY or (bare and of == BARE) or (hedged and of == HEDGED)
    )
    for bare in (False, True)
    for hedged in (False, True)
}
"""Those that may hold, by whether a number is bare and whether it is hedged."""

_RATES = frozenset({"rate", "rates", "yield", "index", "price", "cost"})
_NEGATIONS = frozenset({"not", "no", "never", "neither", "nor", "without", "hardly", "barely"})
_DOUBTFUL = endings("""
    than, north of, south of, shy of, short of, shy, ahead of, far from, nowhere near, nothing like,
    anything like, anywhere near, hardly, scarcely, barely, virtually, practically, theoretically,
    potentially, pushing, at best, at worst, all but, anything but, other than, plus or minus,
    + / -, ±, a fraction of, multiple of, multiples of, a hair under, a shade under, a shade over,
    a tad under, a tad over, negative, give or take, clear of, wide of, inside of,
    the wrong side of, approached, approaches, crossed, crosses, crossing, nudged, nudging,
    brushing, flirted with, flirting with, outstripped, outstripping, eclipsed, eclipsing,
    the cusp of, the verge of
    """)
_OF_TWO = words("""
    greater of, lesser of, higher of, lower of, larger of, smaller of, later of, earlier of,
    longer of, shorter of, whichever is
    """)
_EXTREMES = frozenset({"maximum", "minimum"})
_REACHED = frozenset({"reached", "reaching", "reaches", "hit", "hitting", "recorded", "time"}) | {
    "absolute", "record", "historic", "daily", "annual", "seasonal", "touched", "observed",
}  # fmt: skip
_NEAR = 8
_ALSO_WORDS = frozenset({"may", "march", "mar", "august"})
_PREPOSITIONS = frozenset({"over", "under", "around", "about", "above", "below", "beyond", "near"})
_DURING = frozenset({"take", "takes", "took", "taking", "last", "lasts", "lasted", "lasting"}) | {
    "for", "in", "after", "within", "every", "spend", "spent", "spends", "of", "need", "needs",
    "is", "was", "are", "were", "be", "been", "by",
}  # fmt: skip
"""Words behind which a hedge bounds a time."""
_NO_NOUNS = words("""
    of, and, or, in, on, at, to, is, are, was, were, has, have, had, by, for, from, that, who,
    which, as, but, if, than, more, other, another, day, hand, way, side
    """)

"""Why an English number is left unread, where it is."""

from collections.abc import Callable

from qnfacts.quantities.english import labels
from qnfacts.quantities.english.amounts import Place
from qnfacts.quantities.english.calendar import month_at
from qnfacts.quantities.english.hedges import is_negated
from qnfacts.quantities.english.numerals import NUMBER_WORDS, SCALES
from qnfacts.quantities.english.units import MEASURES, TIMES, unit
from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Sentence


def veto(s: Sentence, place: Place) -> Reason | None:
    """The reason to leave a number unread, or None."""
    for reason, holds in VETOES:
        if holds(s, place):
            return reason
    return None


def _is_tied(s: Sentence, place: Place) -> bool:
    return labels.is_tied(s, place.first, place.end)


def _tells_time(s: Sentence, place: Place) -> bool:
    return labels.tells_time(s, place.end)


def _is_label(s: Sentence, place: Place) -> bool:
    if place.is_bare:
        return _only_names(s, place) and labels.is_label(s, place.first)
    if place.amount and place.amount.end == place.first + 2 and s.tokens[place.amount.after].glued:
        return labels.is_labelled(s, place.first)  # "Section 78m"
    is_range = place.amount is None and place.unit is None
    return is_range and labels.is_labelled(s, place.first)


def _is_item(s: Sentence, place: Place) -> bool:
    return _only_names(s, place) and labels.is_item_number(s, place.first, place.end)


def _follows_name(s: Sentence, place: Place) -> bool:
    return _only_names(s, place) and labels.ends_a_name(s, place.first)


def _only_names(s: Sentence, place: Place) -> bool:
    """Whether it may tell things apart and count none: bare, and no answer by itself."""
    return place.is_bare and not place.hedge and not s.is_whole(place.first, place.end)


def _is_cited(s: Sentence, place: Place) -> bool:
    return place.is_bare and labels.is_cited(s, place.end)


def _is_year(s: Sentence, place: Place) -> bool:
    bare = place.is_bare and not place.hedge
    return bare and labels.looks_like_year(s, place.first)


def _is_day(s: Sentence, place: Place) -> bool:
    return place.unit is None and month_at(s, place.end) is not None


def _has_glued_scale(s: Sentence, place: Place) -> bool:
    word = s.tokens[place.end].text
    key = s.keys[place.end]
    return any(key.startswith(scale) and word[len(scale) :].isupper() for scale in SCALES.openers)


def _is_share(s: Sentence, place: Place) -> bool:
    """Whether it says how many of how many: "one in five", "3 out of 4", "1 person in every 10"."""
    if s.keys[place.first - 1] == "of" and s.keys[place.first - 2] == "out":
        return True
    if s.keys[place.first - 1] == "in" and _is_number(s, place.first - 2):
        return place.unit is None
    if _OUT_OF.begins(s.keys, place.end) or _OUT_OF.begins(s.keys, place.end + 1):
        return True
    return s.keys[place.end] == "in" and place.is_bare and _is_small(s, place.end + 1)


def _is_small(s: Sentence, i: int) -> bool:
    return _is_number(s, i) and not labels.looks_like_year(s, i)


def _may_share_scale(_: Sentence, place: Place) -> bool:
    return place.last is not None and place.last.numeral.scale > 0


def _is_base(s: Sentence, place: Place) -> bool:
    """Whether another number is counted by it: "31 per 1,000 live births", "for every 100"."""
    return place.unit is None and s.keys[place.first - 1] in ("per", "every")


def _is_score(s: Sentence, place: Place) -> bool:
    """Whether two bare numbers, the greater first, are a score: "by 214 to 29"."""
    if not (place.is_bare and place.hedge is None):
        return False
    return _is_higher(s, place.first, place.end + 1) or _is_higher(s, place.first - 2, place.first)


def _is_higher(s: Sentence, i: int, k: int) -> bool:
    before, after = s.tokens[i].number, s.tokens[k].number
    if before is None or after is None or s.keys[k - 1] != "to" or s.keys[i - 1] == "from":
        return False
    return i + 2 == k and (before >= after or after == 1) and unit(s, k + 1)[0] is None


def _may_be_hedged(s: Sentence, place: Place) -> bool:
    before = place.start - 1
    as_as = s.keys[before] == "as" and s.keys[before - 2] == "as"
    return as_as or _DOUBTFUL.before(s.keys, place.start) is not None


def _is_negated(s: Sentence, place: Place) -> bool:
    if place.hedge is None:
        return s.keys[place.start - 1] in _NEGATIONS
    return is_negated(s, place.start)


def _is_difference(s: Sentence, place: Place) -> bool:
    """Whether an amount stands before its hedge: "0.5 points above 5%", "5% more than 300"."""
    if place.hedge not in ("more than", "less than"):
        return False
    if s.keys[place.start - 1] in ("point", "points"):
        return True
    return any(
        _is_number(s, place.start - k - 1) and unit(s, place.start - k)[1] == place.start
        for k in range(1, 4)
    )


def _is_preposition(s: Sentence, place: Place) -> bool:
    """Whether its hedge may say where or when: "over 5 years", "around 3 days"."""
    alone = s.keys[place.start] in _PREPOSITIONS and place.first == place.start + 1
    return place.hedge is not None and alone and (place.unit or "").partition("/")[0] in TIMES


def _is_parted(s: Sentence, place: Place) -> bool:
    """Whether a word hides the unit: "20 million Jamaican dollars", "15 working days", "5 ml"."""
    word = s.tokens[place.end]
    if place.unit or not word.is_word or word.key in _PARTING:
        return False
    if len(word.text) <= _LONGEST_SIGN and _VOWELS.isdisjoint(word.key):
        return True  # a unit that is not known: "750 ml"
    found, end = unit(s, place.end + 1)
    return (found in MEASURES) or (found in TIMES and s.keys[end] not in _AFTER_TIMES)


def _is_lone_word(s: Sentence, place: Place) -> bool:
    """Whether one word for a digit counts nothing: "one of them", but "five groups" does."""
    if not (place.is_bare and place.amount and place.amount.numeral.lone):
        return False
    i = place.first
    if s.is_whole(place.start, place.end) or (s.keys[i + 1] == "of" and s.keys[i + 2] == "the"):
        return s.keys[i] == "one" and s.keys[i + 1] == "of"
    if not s.tokens[i + 1].is_word or s.tokens[i + 1].glued or _NO_NOUNS.begins(s.keys, i + 1):
        return True
    if s.keys[i] in ("one", "zero"):
        return place.hedge is None
    return s.tokens[i].is_title and s.tokens[i + 1].is_title and i > 0


def _is_number(s: Sentence, i: int) -> bool:
    is_word = s.keys[i] in NUMBER_WORDS or SCALES.begins(s.keys, i)
    return s.tokens[i].is_figure or is_word


VETOES: tuple[tuple[Reason, Callable[[Sentence, Place], bool]], ...] = (
    (Reason.TIED, _is_tied),
    (Reason.GRADE, _tells_time),
    (Reason.LABEL, _is_label),
    (Reason.ITEM, _is_item),
    (Reason.NAME, _follows_name),
    (Reason.CITED, _is_cited),
    (Reason.YEAR, _is_year),
    (Reason.DAY, _is_day),
    (Reason.GLUED_SCALE, _has_glued_scale),
    (Reason.SHARED, _may_share_scale),
    (Reason.OUT_OF, _is_share),
    (Reason.PER, _is_base),
    (Reason.SCORE, _is_score),
    (Reason.MAYBE_HEDGE, _may_be_hedged),
    (Reason.NEGATED, _is_negated),
    (Reason.COMPARED, _is_difference),
    (Reason.PREPOSITION, _is_preposition),
    (Reason.UNKNOWN_UNIT, _is_parted),
    (Reason.LONE_WORD, _is_lone_word),
)
"""Each reason to leave a number unread, and what says whether it holds at a place."""

_OUT_OF = words("out of, in every, for every, in ten, in five, in four, in three, in two")
_NEGATIONS = frozenset({"not", "no", "never", "neither", "nor", "without", "hardly", "barely"})
_DOUBTFUL = endings("""
    than, north of, south of, shy of, short of, shy, ahead of, far from, nowhere near, nothing like,
    anything like, anywhere near, hardly, scarcely, barely, virtually, practically, theoretically,
    potentially, pushing, at best, at worst, all but, anything but, other than, plus or minus,
    + / -, ±, a fraction of, multiple of, multiples of, a hair under, a shade under, a shade over,
    a tad under, a tad over, give or take, clear of, wide of, inside of, the wrong side of
    """)
_LONGEST_SIGN = 3
_VOWELS = frozenset("aeiouy")
_PREPOSITIONS = frozenset({"over", "under", "around", "about", "above", "below", "beyond", "near"})
_PARTING = frozenset({"in", "of", "a", "an", "the", "this", "last", "next", "each", "every"}) | {
    "per", "or", "and", "to", "by", "for", "at", "from", "than", "on", "as", "with", "is",
    "was", "were", "past", "one", "other", "that", "over", "after", "within", "first", "some",
    "both", "all",
}  # fmt: skip
_AFTER_TIMES = frozenset({"ago", "later", "after", "before", "earlier", "since"})
_NO_NOUNS = words("""
    of, and, or, in, on, at, to, is, are, was, were, has, have, had, by, for, from, that, who,
    which, as, but, if, than, more, other, another, day, hand, way, side
    """)

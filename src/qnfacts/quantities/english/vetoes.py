"""Why an English number is left unread, where it is."""

from collections.abc import Callable

from qnfacts.quantities.english import ends, labels, pairs, table_scales, vietnamese_hedges
from qnfacts.quantities.english.amounts import Place
from qnfacts.quantities.english.calendar import MONTHS, month_at
from qnfacts.quantities.english.hedges import is_denied, is_negated
from qnfacts.quantities.english.margins import is_margin
from qnfacts.quantities.english.numerals import SCALES
from qnfacts.quantities.english.ranges import is_change
from qnfacts.quantities.english.units import MEASURES, MONEY, TIMES, unit
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
    return labels.is_tied(s, place.first, place.end) or labels.is_dashed(s, place.first, place.end)


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
    """Whether it looks like a year, though "over 2,000 people" and "over 2000 people" count."""
    figures = s.keys[place.first]
    early = len(figures) == 4 and figures.isdecimal() and figures[0] == "1"  # "from 1642 until"
    if not (place.is_bare and (early or labels.looks_like_year(s, place.first))):
        return False
    sure = not place.hedge and labels.looks_like_year(s, place.first)
    after = s.tokens[place.end]
    return sure or not after.is_word or after.key in _PARTING


def _is_model(s: Sentence, place: Place) -> bool:
    return place.is_bare and s.keys[place.end] in _MODELS


def _is_age(s: Sentence, place: Place) -> bool:
    """Whether it is how old somebody is: "Ann Lee, 30, said", "under the age of 18"."""
    if place.amount is None or not place.amount.is_bare:
        return False
    i = place.first
    if s.keys[i - 2 : i] == ["age", "of"]:
        return True
    if s.keys[i - 1] != "," or s.keys[place.end] != ",":
        return False
    return s.tokens[i - 2].is_word and not pairs.is_number(s, place.end + 1)


def _is_code(s: Sentence, place: Place) -> bool:
    """Whether it is a number that something bears: "the 57271 passenger train"."""
    figures = s.keys[place.first]
    plain = figures.isdecimal() and len(figures) >= _CODE
    return plain and place.is_bare and s.keys[place.first - 1] == "the"


def _is_revised(s: Sentence, place: Place) -> bool:
    """Whether "up to" before it says what something became: "was revised up to 5"."""
    up_to = s.keys[place.start : place.start + 2] == ["up", "to"]
    return up_to and is_change(s, place.start - 1)


def _has_other_unit(s: Sentence, place: Place) -> bool:
    return place.is_bare and s.keys[place.end] in _OTHER_UNITS


def _has_other_scale(s: Sentence, place: Place) -> bool:
    return not _OTHER_SCALES.isdisjoint((s.keys[place.end], s.keys[place.end + 1]))


def _has_scale_apart(s: Sentence, place: Place) -> bool:
    """Whether a table gives it its scale: "(VND billion) 1,204"."""
    lacks = place.amount is not None and place.amount.numeral.scale == 0
    may_lack = lacks and (place.unit is None or place.unit in MONEY)
    return may_lack and table_scales.has_scale_apart(s, place.start)


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


def _has_glued_scale(s: Sentence, place: Place) -> bool:
    word = s.tokens[place.end].text
    key = s.keys[place.end]
    return any(key.startswith(scale) and word[len(scale) :].isupper() for scale in SCALES.openers)


def _may_be_hedged(s: Sentence, place: Place) -> bool:
    before = place.start - 1
    as_as = s.keys[before] == "as" and s.keys[before - 2] == "as"
    return as_as or _DOUBTFUL.before(s.keys, place.start) is not None


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


def _is_preposition(s: Sentence, place: Place) -> bool:
    """Whether its hedge may say where or when: "over 5 years", but not "takes over 5 years"."""
    alone = s.keys[place.start] in _PREPOSITIONS and place.first == place.start + 1
    if s.keys[place.start - 1] in _DURING:
        return False
    return place.hedge is not None and alone and (place.unit or "").partition("/")[0] in TIMES


def _is_parted(s: Sentence, place: Place) -> bool:
    """Whether a word hides the unit: "20 million Jamaican dollars", "15 working days", "5 ml"."""
    word = s.tokens[place.end]
    if place.unit or not word.is_word or word.key in _PARTING:
        return False
    plural = word.text[:-1].isupper() and word.text[-1] == "s"  # "650 MPs"
    if len(word.text) <= _LONGEST_SIGN and _VOWELS.isdisjoint(word.key) and not plural:
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


VETOES: tuple[tuple[Reason, Callable[[Sentence, Place], bool]], ...] = (
    (Reason.TIED, _is_tied),
    (Reason.GRADE, _tells_time),
    (Reason.LABEL, _is_label),
    (Reason.ITEM, _is_item),
    (Reason.NAME, _follows_name),
    (Reason.CITED, _is_cited),
    (Reason.YEAR, _is_year),
    (Reason.NAME, _is_model),
    (Reason.AGE, _is_age),
    (Reason.UNKNOWN_UNIT, _has_other_unit),
    (Reason.UNKNOWN_UNIT, _has_other_scale),
    (Reason.MAYBE_HEDGE, _has_vietnamese_hedge),
    (Reason.MARGIN, _is_margin),
    (Reason.GOES_ON, pairs.is_compound),
    (Reason.SCORE, pairs.is_ratio),
    (Reason.ALTERNATIVE, pairs.is_alternative),
    (Reason.CODE, _is_code),
    (Reason.CHANGE, _is_revised),
    (Reason.DAY, _is_day),
    (Reason.GLUED_SCALE, _has_glued_scale),
    (Reason.SHARED, ends.may_share_scale),
    (Reason.UNLIKE_ENDS, ends.is_of_open_range),
    (Reason.OUT_OF, pairs.is_share),
    (Reason.PER, pairs.is_base),
    (Reason.SCORE, pairs.is_score),
    (Reason.MAYBE_HEDGE, _may_be_hedged),
    (Reason.NEGATED, _is_negated),
    (Reason.COMPARED, _is_difference),
    (Reason.PREPOSITION, _is_preposition),
    (Reason.UNKNOWN_UNIT, _is_parted),
    (Reason.LONE_WORD, _is_lone_word),
    (Reason.SCALE_APART, _has_scale_apart),
)
"""Each reason to leave a number unread, and what says whether it holds at a place."""

_NEGATIONS = frozenset({"not", "no", "never", "neither", "nor", "without", "hardly", "barely"})
_DOUBTFUL = endings("""
    than, north of, south of, shy of, short of, shy, ahead of, far from, nowhere near, nothing like,
    anything like, anywhere near, hardly, scarcely, barely, virtually, practically, theoretically,
    potentially, pushing, at best, at worst, all but, anything but, other than, plus or minus,
    + / -, ±, a fraction of, multiple of, multiples of, a hair under, a shade under, a shade over,
    a tad under, a tad over, give or take, clear of, wide of, inside of, the wrong side of
    """)
_ALSO_WORDS = frozenset({"may", "march", "mar", "august"})
_LONGEST_SIGN = 3
_VOWELS = frozenset("aeiouy")
_PREPOSITIONS = frozenset({"over", "under", "around", "about", "above", "below", "beyond", "near"})
_PARTING = frozenset({"in", "of", "a", "an", "the", "this", "last", "next", "each", "every"}) | {
    "per", "or", "and", "to", "by", "for", "at", "from", "than", "on", "as", "with", "is",
    "was", "were", "past", "one", "other", "that", "over", "after", "within", "first", "some",
    "both", "all", "until", "till", "when", "where", "through",
}  # fmt: skip
_AFTER_TIMES = frozenset({"ago", "later", "after", "before", "earlier", "since"})
_CODE = 5
_MODELS = frozenset({"max", "dreamliner", "neo", "pro", "plus", "ultra"})
_OTHER_UNITS = frozenset({"cent", "cents", "pence", "p", "decade", "decades", "century"}) | {
    "centuries", "fortnight", "fortnights", "light", "millennia", "hp", "kcal", "bar",
}  # fmt: skip
_OTHER_SCALES = frozenset({"lakh", "lakhs", "crore", "crores", "mio", "mrd"})
_DURING = frozenset({"take", "takes", "took", "taking", "last", "lasts", "lasted", "lasting"}) | {
    "for", "in", "after", "within", "every", "spend", "spent", "spends", "of", "need", "needs",
    "is", "was", "are", "were", "be", "been", "by",
}  # fmt: skip
"""Words behind which a hedge bounds a time."""
_NO_NOUNS = words("""
    of, and, or, in, on, at, to, is, are, was, were, has, have, had, by, for, from, that, who,
    which, as, but, if, than, more, other, another, day, hand, way, side
    """)

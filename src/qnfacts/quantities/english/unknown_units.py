"""English numbers whose unit or scale is not known, or hidden behind another word."""

from qnfacts.quantities.english.amounts import Place
from qnfacts.quantities.english.numerals import SCALES
from qnfacts.quantities.english.units import MEASURES, TIMES, unit
from qnfacts.quantities.machine.sentences import Sentence


def has_other_unit(s: Sentence, place: Place) -> bool:
    """Whether a unit that is not known follows a bare number: "5 cents", "3 decades"."""
    return s.keys[place.end + (s.keys[place.end] in ("us", "u.s."))] in _OTHER_UNITS


def has_other_scale(s: Sentence, place: Place) -> bool:
    """Whether a scale follows that is not known: "5 lakh"."""
    return not _OTHER_SCALES.isdisjoint((s.keys[place.end], s.keys[place.end + 1]))


def has_other_currency(s: Sentence, place: Place) -> bool:
    """Whether the code of a currency that is not known stands before it: "CHF 2.3 billion"."""
    code = s.tokens[place.start - 1]
    return place.unit is None and code.key in _OTHER_CURRENCIES and code.text != code.key


def is_force(s: Sentence, place: Place) -> bool:
    """Whether its "g" is what a centrifuge turns at: "spun at 3,000 g"."""
    return place.unit == "gram" and s.keys[place.start - 1] == "at"


def has_glued_scale(s: Sentence, place: Place) -> bool:
    """Whether a scale and what it counts follow as one word: "5 bnUSD", "5 millionpeople"."""
    word = s.tokens[place.end].text
    key = s.keys[place.end]
    for scale in ("thousand", "million", "billion", "trillion"):
        if key.startswith(scale) and key[len(scale) :] not in _OF_SCALES:
            return True
    return word[-1:].isupper() and any(
        key.startswith(scale) and word[len(scale) :].isupper() for scale in SCALES.openers
    )


def is_parted(s: Sentence, place: Place) -> bool:
    """Whether a word hides the unit: "20 million Jamaican dollars", "15 working days", "5 ml"."""
    word = s.tokens[place.end]
    if place.unit or not word.is_word or word.key in PARTING:
        return False
    plural = word.text[:-1].isupper() and word.text[-1] == "s"  # "650 MPs"
    if len(word.text) <= _LONGEST_SIGN and _VOWELS.isdisjoint(word.key) and not plural:
        return True  # a unit that is not known: "750 ml"
    found, end = unit(s, place.end + 1)
    return (found in MEASURES) or (found in TIMES and s.keys[end] not in _AFTER_TIMES)


_OF_SCALES = frozenset({"", "s", "th", "ths", "aire", "aires"})
_LONGEST_SIGN = 3
_AFTER_TIMES = frozenset({"ago", "later", "after", "before", "earlier", "since"})
_OTHER_SCALES = frozenset({"lakh", "lakhs", "crore", "crores", "mio", "mrd"})
_OTHER_CURRENCIES = frozenset({"chf", "hkd", "cad", "nzd", "sek", "nok", "dkk", "rs", "rm"}) | {
    "rp", "brl", "mxn", "zar", "pln", "php", "idr", "myr", "rub", "sar", "aed", "twd", "ils", "pkr",
    "lkr", "bdt", "ngn", "kes", "egp",
}  # fmt: skip
_OTHER_UNITS = frozenset({"cent", "cents", "pence", "p", "decade", "decades", "century"}) | {
    "centuries", "fortnight", "fortnights", "light", "millennia", "hp", "kcal", "bar", "caliber",
    "calibre", "tbsp", "tsp", "tablespoon", "tablespoons", "teaspoon", "teaspoons",
}  # fmt: skip
_VOWELS = frozenset("aeiouy")
PARTING = frozenset({"in", "of", "a", "an", "the", "this", "last", "next", "each", "every"}) | {
    "per", "or", "and", "to", "by", "for", "at", "from", "than", "on", "as", "with", "is",
    "was", "were", "past", "one", "other", "that", "over", "after", "within", "first", "some",
    "both", "all", "until", "till", "when", "where", "through",
}  # fmt: skip
"""Words behind a number that begin another phrase."""

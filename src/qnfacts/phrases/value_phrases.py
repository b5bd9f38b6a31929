"""How values are put in a reader's language."""

import re
from decimal import Decimal

from qnfacts.phrases import grouped, pick, say
from qnfacts.records.shapes import UnitRecord, ValueRecord
from qnfacts.terms import Language
from qnfacts.values.fraction import fraction_at
from qnfacts.values.value import MAGNITUDES


def phrase_value(value: ValueRecord, unit: UnitRecord, lang: Language) -> str:
    """A value as a reader says it: "more than 80 billion VND", "hơn 80 tỷ đồng", "99.8%".

    The hedge always stands, in the words of the quotation where these are in `lang`. A unit
    stands only where it has a symbol: what is counted is the business of the label.
    """
    symbol = pick(unit["symbol"], lang) if unit["symbol"] else ""
    if value["hedge"] in MAGNITUDES:
        words = [*_magnitude(value, lang), symbol]
        return (" of " if lang == "en" else " ").join(filter(None, words))
    space = " " if symbol[:1].isalpha() else ""
    return _bounded(value, lang) + space + symbol


def phrase_number(number: Decimal, lang: Language) -> str:
    """Grouped and pointed as the language does, large round numbers with a scale word.

    A decimal that stands for a fraction is the fraction: "1/3".
    """
    if share := fraction_at(number):
        return str(share)
    for power, word, _ in _SCALES:
        if power <= number.copy_abs().adjusted() < _LARGEST:
            scaled = number.scaleb(-power)
            if scaled == round(scaled, 3):
                return f"{grouped(scaled.normalize(), lang)} {say(word, lang)}"
    return grouped(number, lang)


def _magnitude(value: ValueRecord, lang: Language) -> list[str]:
    """The order of magnitude, then the scale where there is one: "tens", "billions"."""
    hedge, low = value["hedge"], value["low"]
    if hedge is None or low is None:
        raise ValueError("an order of magnitude has a lower end")
    scale = low / MAGNITUDES[hedge][0]
    worded = say(f"hedge {hedge}", lang)
    if scale == 1:
        return [worded]
    known = {Decimal(10) ** power: many for power, _, many in _SCALES}
    return [worded, say(known[scale], lang) if scale in known else grouped(scale, lang)]


def _bounded(value: ValueRecord, lang: Language) -> str:
    hedge, numbers = value["hedge"], (value["nominal"], value["low"], value["high"])
    phrased = (phrase_number(number, lang) for number in numbers if number is not None)
    first, *others = dict.fromkeys(phrased)  # both ends of a fraction are the same in words
    if hedge == "between" and others:
        phrase = _BETWEEN[value["low_open"], value["high_open"]]
        return say(phrase, lang, low=first, high=others[0])
    if others:
        first = say("to", lang, low=first, high=others[0])
    elif words := _hedge_words(value["as_written"] or "", first, lang):
        return f"{words} {first}"
    return first if hedge in (None, "between") else say(f"hedge {hedge}", lang, number=first)


def _hedge_words(written: str, number: str, lang: Language) -> str:
    """The words before a number in its quotation, where they are in `lang` and all its hedge."""
    before, _, after = written.partition(number.partition(" ")[0])
    found = _WORDS.fullmatch(before)
    if found is None or _HEDGE_BEHIND.search(after):
        return ""
    words = found[1][0].lower() + found[1][1:]
    is_vietnamese = not words.isascii() or words == "non"  # the only one without a mark
    return words if words.islower() and is_vietnamese == (lang == "vi") else ""


_WORDS = re.compile(r"([^\W\d_]+(?: [^\W\d_]+)*)\s+\W?")
_HEDGE_BEHIND = re.compile(r"\b(?:trở|or|and|give)\b")
"""What can be more of a hedge behind the number: "trở lên", "or so"."""

_BETWEEN = {
    (False, False): "from to",
    (False, True): "from to less than",
    (True, False): "more than to",
    (True, True): "more than to less than",
}
"""The phrase for an interval, by whether its ends are left out."""

_SCALES = (
    (12, "trillion", "trillions"),
    (9, "billion", "billions"),
    (6, "million", "millions"),
)
"""Powers of ten, the phrase for one of them, the phrase for many."""

_LARGEST = 24
"""The power of ten from which a number is written in digits alone."""

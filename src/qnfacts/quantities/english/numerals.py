"""English numerals: figures, words and scales, as in "157.63 billion" and "two hundred and five".

A numeral is read to its end or not at all.
"""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.figures import add, last_place, times_power_of_ten
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase
from qnfacts.quantities.machine.sentences import Found, Sentence

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
ONES = {word: number for number, word in enumerate(_ONES.split())}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = {word: 10 * number for number, word in enumerate(_TENS, 2)}
SCALES = Lexicon(
    by_phrase({3: "thousand", 6: "million, millions, mn, mln", 9: "billion, billions, bn, bln"})
    | by_phrase({12: "trillion, trillions, tn, trn, trln, tr", 15: "quadrillion"})
)
"""The words that multiply by a power of ten."""

GLUED_SCALES = {"k": 3, "m": 6, "b": 9}
"""Letters that do so right behind an amount of money: "$5m"; elsewhere they may be units."""

_GROUP = 3
NUMBER_WORDS = frozenset({*ONES, *TENS, "hundred", "dozen"})
OPENERS = NUMBER_WORDS | {"a", "an", "half"}
"""The words that a numeral can begin with, besides figures."""


class Numeral(NamedTuple):
    """A number; the power of ten that scale words gave it; whether it is one word for a digit."""

    number: Decimal
    scale: int = 0
    lone: bool = False


def numeral(s: Sentence, i: int, *, money: bool = False) -> Found[Numeral] | None:
    """The numeral that token i begins; `money` lets a glued letter be its scale."""
    if s.tokens[i].is_figure:
        return _figures(s, i, money=money)
    return _of_articles(s, i) or _words(s, i)


def _figures(s: Sentence, i: int, *, money: bool) -> Found[Numeral] | None:
    number = s.tokens[i].number
    if number is None or _is_apart(s, i):
        return None
    power, end = scale(s, i + 1, money=money)
    by_points = "." in s.keys[i] and format(number, "f") == s.keys[i].replace(".", "")
    if power and (_goes_on(s, end) or by_points):  # "1.234 million" in a mixed text
        return None
    return Numeral(times_power_of_ten(number, power), power), end


def _is_apart(s: Sentence, i: int) -> bool:
    """Whether more of the number follows a space: "1 234 567", "1 and 1/2", "+84 24"."""
    following = s.tokens[i + 1]
    if following.key == "and" and s.tokens[i + 2].is_figure and s.keys[i + 3] == "/":
        return True
    if not following.is_figure:
        return following.text[:1].isnumeric()
    if s.keys[i - 1] == "+" or (s.keys[i + 2] == "/" and s.tokens[i + 2].glued):
        return True
    plain = s.keys[i].isdecimal() and following.text.isdecimal()
    year = following.text[:2] in ("19", "20") and len(following.text) > _GROUP
    return plain and len(following.text) >= _GROUP and not year


def scale(s: Sentence, i: int, *, money: bool) -> Found[int]:
    """The power of ten of the scale word at token i, and of one after it ("thousand billion")."""
    if money and s.tokens[i].glued and s.keys[i] in GLUED_SCALES:
        return GLUED_SCALES[s.keys[i]], i + 1
    if s.keys[i] == "m" and s.text.units.begins(s.keys, i + 1):
        return GLUED_SCALES["m"], i + 1  # "284.3m tonnes"
    i += s.keys[i] == "-" and s.tokens[i].glued and SCALES.begins(s.keys, i + 1)
    total = 0
    for _ in range(2):
        power, i = SCALES.at(s.keys, i)
        if power is None:
            break
        total += power
    return total, i


def _of_articles(s: Sentence, i: int) -> Found[Numeral] | None:
    """One or a half of a scale: "a million", "half a dozen", "a hundred and thirty"."""
    if s.keys[i] == "half" and s.keys[i + 1] in ("a", "an"):
        found = _of_articles(s, i + 1)
        return found and (Numeral(found[0].number / 2, found[0].scale), found[1])
    if s.keys[i] not in ("a", "an"):
        return None
    if s.keys[i + 1] == "dozen":
        return Numeral(Decimal(12)), i + 2
    is_one = s.keys[i + 1] == "hundred" or SCALES.begins(s.keys, i + 1)
    return _words(s, i, is_article=True) if is_one else None


def _words(s: Sentence, i: int, *, is_article: bool = False) -> Found[Numeral] | None:
    terms: list[Decimal] = []
    end, power = i, 0
    while (part := _below_thousand(s, end, is_article=is_article)) is not None:
        number, after = part
        if s.keys[after : after + 3] == ["and", "a", "half"]:
            number, after = number + Decimal("0.5"), after + 3
        power, after = scale(s, after, money=False)
        term = times_power_of_ten(number, power)
        if terms and term.adjusted() >= last_place(terms[-1]):
            return None
        terms.append(term)
        end, is_article = after, False
        if not power:
            break
        end += s.keys[end] == "and" and s.keys[end + 1] in NUMBER_WORDS
    if not terms or _goes_on(s, end):
        return None
    number = terms[0]
    for term in terms[1:]:
        number = add(number, term)
    return Numeral(number, power if len(terms) == 1 else 0, end == i + 1), end


def _below_thousand(s: Sentence, i: int, *, is_article: bool) -> Found[Decimal] | None:
    below, end = (1, i + 1) if is_article else _below_hundred(s, i)
    if below is None:
        return None
    if s.keys[end] == "dozen":
        return Decimal(12 * below), end + 1
    if s.keys[end] != "hundred":
        return Decimal(below), end
    rest, after = _below_hundred(s, end + 1 + (s.keys[end + 1] == "and"))
    return (Decimal(100 * below), end + 1) if rest is None else (Decimal(100 * below + rest), after)


def _below_hundred(s: Sentence, i: int) -> Found[int | None]:
    if s.keys[i] in ONES:
        return ONES[s.keys[i]], i + 1
    tens = TENS.get(s.keys[i])
    if tens is None:
        return None, i
    joint = i + 2 if s.keys[i + 1] == "-" else i + 1
    unit = ONES.get(s.keys[joint], 0)
    return (tens + unit, joint + 1) if 0 < unit < 10 else (tens, i + 1)


def _goes_on(s: Sentence, i: int) -> bool:
    """Whether token i looks like more of the number that ends before it."""
    return s.tokens[i].is_figure or s.keys[i] in NUMBER_WORDS or SCALES.begins(s.keys, i)

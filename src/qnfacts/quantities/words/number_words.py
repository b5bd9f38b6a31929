"""Number words: what is below a thousand ("ba trăm linh tư"), digits, and scale words.

After a ten, "mốt", "tư" and "lăm" stand for one, four and five, so "mười năm" is ten years
and not fifteen. The clipped forms of speech ("hai mốt" for twenty-one) are read only where the
caller asks for them, for they are ambiguous in running text.
"""

from qnfacts.quantities.words.lexicon import Lexicon, by_phrase, phrases
from qnfacts.quantities.words.sentences import Found, Sentence

DIGITS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
FIRST_NUMBER_WORDS = frozenset({*DIGITS, "mười"})
"""The words that a number can begin with."""

ZERO_WORDS = frozenset({"linh", "lẻ"})
_LATER_NUMBER_WORDS = frozenset({"mươi", "trăm", "chục", "mốt", "tư", "lăm", "nhăm", "rưỡi"})
NUMBER_WORDS = FIRST_NUMBER_WORDS | ZERO_WORDS | _LATER_NUMBER_WORDS
"""The words of numbers below a thousand, and "rưỡi" for a half."""

_FIVE = {"lăm": 5, "nhăm": 5}
_AFTER_TEN = {word: n for word, n in DIGITS.items() if n not in (0, 5)} | _FIVE
_AFTER_TENS = _AFTER_TEN | {"mốt": 1, "tư": 4}
_AFTER_ZERO = {word: n for word, n in DIGITS.items() if n} | _FIVE | {"tư": 4}
_DECIMAL_PLACES = DIGITS | _FIVE | {"mốt": 1, "tư": 4}


_NO_SCALES = """
    tỷ lệ, tỷ trọng, tỷ suất, tỷ phú, tỷ giá, tỷ số, triệu tập, triệu hồi, triệu chứng, vạn vật
    """
SCALES = Lexicon(
    by_phrase({1: "chục", 2: "trăm", 3: "nghìn, ngàn", 4: "vạn", 6: "triệu", 9: "tỷ"})
    | dict.fromkeys(phrases(_NO_SCALES))
)
"""The words that multiply by a power of ten."""


def below_thousand(s: Sentence, i: int, *, clipped: bool = False) -> Found[int | None]:
    """A number from 0 to 999; "không trăm" may begin it, as it does after a thousand."""
    hundreds = DIGITS.get(s.keys[i])
    if hundreds is None or s.keys[i + 1] != "trăm":
        return below_hundred(s, i, clipped=clipped)
    rest, end = after_zero(s, i + 2)
    if rest is None:
        rest, end = _tens(s, i + 2, clipped=clipped)
    return hundreds * 100 + (rest or 0), end


def below_hundred(s: Sentence, i: int, *, clipped: bool = False) -> Found[int | None]:
    """A number from 0 to 99."""
    tens, end = _tens(s, i, clipped=clipped)
    if tens is not None:
        return tens, end
    digit = DIGITS.get(s.keys[i])
    return digit, i if digit is None else i + 1


def after_zero(s: Sentence, i: int) -> Found[int | None]:
    """The digit after "linh" or "lẻ", which say that no ten stands before it."""
    digit = _AFTER_ZERO.get(s.keys[i + 1]) if s.keys[i] in ZERO_WORDS else None
    return digit, i if digit is None else i + 2


def decimal_places(s: Sentence, i: int) -> Found[str]:
    """The digits after a spoken comma: one by one ("ba không ba") or as a ten ("hai mươi lăm").

    "" where there are none.
    """
    ten, end = _tens(s, i)
    if ten is not None:
        return str(ten), end
    while s.keys[end] in _DECIMAL_PLACES:
        end += 1
    return "".join(str(_DECIMAL_PLACES[key]) for key in s.keys[i:end]), end


def scale_words(s: Sentence, i: int) -> Found[tuple[int, ...]]:
    """The powers of ten of the scale words from token i on, which may be none."""
    powers: tuple[int, ...] = ()
    while len(powers) < _MOST_SCALE_WORDS:
        power, i = SCALES.at(s.keys, i)
        if power is None:
            break
        powers = (*powers, power)
    return powers, i


def _tens(s: Sentence, i: int, *, clipped: bool = False) -> Found[int | None]:
    first, second = s.keys[i], s.keys[i + 1]
    if first == "mười":
        return _with_unit(s, i + 1, 10, _AFTER_TEN)
    tens = DIGITS.get(first, 0) * 10
    if tens and second == "mươi":
        return _with_unit(s, i + 2, tens, _AFTER_TENS)
    if tens and second == "chục":
        return tens, i + 2
    if tens and clipped and second in _AFTER_TENS:
        return _with_unit(s, i + 1, tens, _AFTER_TENS)
    return None, i


def _with_unit(s: Sentence, i: int, tens: int, units: dict[str, int]) -> Found[int]:
    unit = units.get(s.keys[i])
    return (tens, i) if unit is None else (tens + unit, i + 1)


_MOST_SCALE_WORDS = 8

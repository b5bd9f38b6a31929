"""Years: "2024", "hai nghìn không trăm hai mươi tư", "hai không hai tư"."""

from qnfacts.quantities.numerals import SCALES, numeral
from qnfacts.quantities.spoken import DIGITS, NUMBER_WORDS, ZERO_WORDS, after_zero, below_hundred
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.units import BUILT_IN, MEASURES, unit


def year(s: Sentence, i: int, *, earliest: int = 1000) -> Found[int] | None:
    """The year that token i begins, in figures or words, up to 2999.

    In "mỗi năm 2000 tỷ đồng" the figures count, so they are no year.
    """
    spoken = _in_words(s, i) or _digit_by_digit(s, i)
    found = year_figure(s, i) if s.is_figure(i) else spoken
    return found if found and earliest <= found.value < _TOO_LATE else None


def year_figure(s: Sentence, i: int) -> Found[int] | None:
    """Four figures that neither a scale nor a unit follows."""
    text = s.key(i)
    counted = SCALES.at(s, i + 1) or measure(s, i + 1)
    if counted or not (s.is_figure(i) and text.isdecimal() and len(text) == _FIGURES):
        return None
    return Found(int(text), i + 1)


def measure(s: Sentence, i: int) -> bool:
    """Whether token i begins a unit that measures; "độ" alone is too seldom the degree."""
    found = unit(s, i, BUILT_IN)
    return found is not None and found.value in MEASURES - {"degree"}


def _in_words(s: Sentence, i: int) -> Found[int] | None:
    read = numeral(s, i, clipped=True)
    if read is None or not 0 < read.value.number < _TOO_LATE:
        return None
    number = int(read.value.number)
    return Found(number, read.end) if number == read.value.number else None


def _digit_by_digit(s: Sentence, i: int) -> Found[int] | None:
    """Two digits for the century, then a number of two: "hai không mười chín"."""
    century, decade = DIGITS.get(s.key(i)), DIGITS.get(s.key(i + 1))
    zero = s.key(i + 2) == "không"
    rest = after_zero(s, i + 2) or below_hundred(s, i + 2 + zero, clipped=not zero)
    if century is None or decade is None or rest is None or s.key(rest.end) in NUMBER_WORDS:
        return None
    if (rest.value < 10) != (zero or s.key(i + 2) in ZERO_WORDS):
        return None
    return Found(century * 1000 + decade * 100 + rest.value, rest.end)


_FIGURES = 4
_TOO_LATE = 3000

"""Years: "2024", "hai nghìn không trăm hai mươi tư", "hai không hai tư"."""

from qnfacts.quantities.numbers.number_words import (
    DIGITS,
    NUMBER_WORDS,
    ZERO_WORDS,
    after_zero,
    below_hundred,
)
from qnfacts.quantities.numbers.numerals import SCALES, numeral
from qnfacts.quantities.numbers.units import measures
from qnfacts.quantities.words.sentences import Found, Sentence


def year(s: Sentence, i: int, *, earliest: int = 1000) -> Found[int] | None:
    """The year that token i begins, in figures or words, up to 2999.

    In "mỗi năm 2000 tỷ đồng" the figures count, so they are no year.
    """
    in_figures = s.tokens[i].is_figure
    found = year_figure(s, i) if in_figures else _in_words(s, i) or _digit_by_digit(s, i)
    return found if found and earliest <= found[0] < _TOO_LATE else None


def year_figure(s: Sentence, i: int) -> Found[int] | None:
    """Four figures that neither a scale nor a unit follows."""
    text = s.keys[i]
    if len(text) != _FIGURES or not (s.tokens[i].is_figure and text.isdecimal()):
        return None
    counts = SCALES.begins(s.keys, i + 1) or measures(s, i + 1)
    return None if counts else (int(text), i + 1)


def _in_words(s: Sentence, i: int) -> Found[int] | None:
    read = numeral(s, i, clipped=True)
    if read is None or not 0 < read[0].number < _TOO_LATE:
        return None
    number = int(read[0].number)
    return (number, read[1]) if number == read[0].number else None


def _digit_by_digit(s: Sentence, i: int) -> Found[int] | None:
    """Two digits for the century, then a number of two: "hai không mười chín"."""
    century, decade = DIGITS.get(s.keys[i]), DIGITS.get(s.keys[i + 1])
    if century is None or decade is None:
        return None
    zero = s.keys[i + 2] == "không"
    rest, end = after_zero(s, i + 2)
    if rest is None:
        rest, end = below_hundred(s, i + 2 + zero, clipped=not zero)
    if rest is None or s.keys[end] in NUMBER_WORDS:
        return None
    if (rest < 10) != (zero or s.keys[i + 2] in ZERO_WORDS):
        return None
    return century * 1000 + decade * 100 + rest, end


_FIGURES = 4
_TOO_LATE = 3000

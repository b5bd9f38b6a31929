"""Dates in figures ("7/12/2018", "24/11", "8.2026"), and years in figures or words."""

import re

from qnfacts.quantities.machine.partial_date import PartialDate
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.number_words import (
    DIGITS,
    NUMBER_WORDS,
    SCALES,
    ZERO_WORDS,
    after_zero,
    below_hundred,
)
from qnfacts.quantities.vietnamese.numerals import numeral
from qnfacts.quantities.vietnamese.units import measures


def full_day(s: Sentence, i: int) -> Found[PartialDate] | None:
    """A day in figures with its year: "7/12/2018", "2018-12-07"."""
    pattern = _YEAR_MONTH_DAY if len(s.keys[i]) == 4 else _DAY_MONTH_YEAR
    found = match_date(s, i, pattern)
    if found is None:
        return None
    parts, end = found
    return PartialDate(int(parts["year"]), month=int(parts["month"]), day=int(parts["day"])), end


def month_and_year(s: Sentence, i: int) -> Found[PartialDate] | None:
    """A month with its year, in figures: "8/2026", even "8. 2026", which ends a sentence."""
    joined = is_joined(s, i) or (s.tokens[i].is_figure and i + 1 == s.size)
    found = s.match(_MONTH_YEAR, i) if joined else None
    if found is None:
        return None
    parts, end = found
    return PartialDate(int(parts["year"]), month=int(parts["month"])), end


def match_date(s: Sentence, i: int, pattern: re.Pattern[str]) -> Found[re.Match[str]] | None:
    """A date in figures that begins with token i."""
    return s.match(pattern, i) if is_joined(s, i) else None


def is_joined(s: Sentence, i: int) -> bool:
    """Whether token i is a figure with a sign of a date after it or inside: "7/12", "3.2.1930"."""
    figure = s.tokens[i]
    return figure.is_figure and (figure.number is None or s.keys[i + 1] in _SIGNS)


def year(s: Sentence, i: int, *, earliest: int = 1000) -> Found[int] | None:
    """The year that token i begins, in figures or words, up to 2999.

    In "mỗi năm 2000 tỷ đồng" the figures count, so they are no year.
    """
    in_figures = s.tokens[i].is_figure
    found = year_figure(s, i) if in_figures else _in_words(s, i) or _digit_by_digit(s, i)
    return found if found and earliest <= found[0] < _TOO_LATE else None


def year_figure(s: Sentence, i: int) -> Found[int] | None:
    """Four figures that neither a scale nor a unit follows, and no second year: "2023/2024"."""
    text = s.keys[i]
    if len(text) != _FIGURES or not (s.tokens[i].is_figure and text.isdecimal()):
        return None
    counts = SCALES.begins(s.keys, i + 1) or measures(s, i + 1)
    two = s.keys[i + 1] == "/" and s.tokens[i + 1].glued and s.tokens[i + 2].is_figure
    return None if counts or two else (int(text), i + 1)


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


DAY_FIGURES = "(?:0?[1-9]|[12][0-9]|3[01])"
MONTH_FIGURES = "(?:0?[1-9]|1[0-2])"
DATE_END = r"(?!\w|/|[.,][0-9])"

_D = f"(?P<day>{DAY_FIGURES})"
_M = f"(?P<month>{MONTH_FIGURES})"
_Y = "(?P<year>[12][0-9]{3})"
_DAY_MONTH_YEAR = re.compile(f"{_D}(?P<sep>[/.-]){_M}(?P=sep){_Y}{DATE_END}")
_YEAR_MONTH_DAY = re.compile(f"{_Y}-{_M}-{_D}{DATE_END}(?!-)")
DAY_MONTH = re.compile(f"{_D}(?P<sep>[/.-]){_M}{DATE_END}")
_MONTH_YEAR = re.compile(rf"{_M}\s?[/.-]\s?{_Y}{DATE_END}")

_SIGNS = frozenset({"/", "-", "–"})
_FIGURES = 4
_TOO_LATE = 3000

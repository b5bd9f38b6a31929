"""Dates in figures: "7/12/2018", "2018-12-07", "24/11", "8.2026"."""

import re

from qnfacts.quantities.dates.partial_date import Point
from qnfacts.quantities.words.sentences import Found, Sentence


def full_day(s: Sentence, i: int) -> Found[Point] | None:
    """A day in figures with its year: "7/12/2018", "2018-12-07"."""
    pattern = _YEAR_MONTH_DAY if len(s.keys[i]) == 4 else _DAY_MONTH_YEAR
    found = match_date(s, i, pattern)
    if found is None:
        return None
    parts, end = found
    return Point(int(parts["year"]), month=int(parts["month"]), day=int(parts["day"])), end


def month_and_year(s: Sentence, i: int) -> Found[Point] | None:
    """A month with its year, in figures: "8/2026", even "8. 2026", which ends a sentence."""
    joined = is_joined(s, i) or (s.tokens[i].is_figure and i + 1 == s.size)
    found = s.match(_MONTH_YEAR, i) if joined else None
    if found is None:
        return None
    parts, end = found
    return Point(int(parts["year"]), month=int(parts["month"])), end


def match_date(s: Sentence, i: int, pattern: re.Pattern[str]) -> Found[re.Match[str]] | None:
    """A date in figures that begins with token i."""
    return s.match(pattern, i) if is_joined(s, i) else None


def is_joined(s: Sentence, i: int) -> bool:
    """Whether token i is a figure with a sign of a date after it or inside: "7/12", "3.2.1930"."""
    figure = s.tokens[i]
    return figure.is_figure and (figure.number is None or s.keys[i + 1] in _SIGNS)


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

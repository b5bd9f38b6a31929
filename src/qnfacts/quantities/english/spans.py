"""English periods with two ends: "from 2021 to 2025", "June 16-30", "2020-21"."""

import re

from qnfacts.quantities.english.calendar import day_at, month_at, partial_date, year_after
from qnfacts.quantities.english.labels import DASHES, looks_like_year
from qnfacts.quantities.english.parts_of_years import decade, first_months, half
from qnfacts.quantities.machine.lexicon import endings
from qnfacts.quantities.machine.partial_date import PartialDate, Time, interval
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence, once


@once
def any_period(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A span, a part of a year or a decade, without an article before it."""
    if s.tokens[i].is_figure and not (s.keys[i].isdecimal() and len(s.keys[i]) <= _YEAR):
        return None
    found = _between(s, i) or first_months(s, i) or half(s, i) or decade(s, i) or _span(s, i)
    return (Reason.FISCAL, found[1]) if found and _is_split_year(s, i, found[1]) else found


def _is_split_year(s: Sentence, i: int, end: int) -> bool:
    """Whether two years are those of one season or school year: "the 2023-2024 school year"."""
    return s.keys[end] in _SPLIT or _SPLIT_YEARS.before(s.keys, i) is not None


def _between(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """Two ends: "from 2021 to 2025", "between June 16 and 30", "the period 2025-2030"."""
    lead = s.keys[i]
    if lead not in ("from", "between", "period"):
        return None
    start = i + 1 + (s.keys[i + 1] in ("from", "of"))
    days = _days(s, start, lead)
    if days is not None:
        return days
    low = partial_date(s, start)
    return low and _to(s, low, _JOINTS.get(lead, TO))


def _span(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """Two dates with a dash: "2021-2025", "June 16-30", "16-30 June 2025", "2020-21"."""
    if is_tied(s, i):
        return None
    low = partial_date(s, i)
    return _days(s, i, "") or _short_span(s, i) or (low and _to(s, low, ("to", "through")))


def _days(s: Sentence, i: int, lead: str) -> Found[Time | Reason] | None:
    """Days of one month: "16-30 June 2025", "from 1 to 5 October"."""
    low = day_at(s, i)
    if low is None or not _joins(s, low[1], _JOINTS.get(lead, TO)):
        return None
    high = day_at(s, low[1] + 1)
    at = high[1] + (s.keys[high[1]] == "of") if high else i
    month = month_at(s, at)
    if high is None or month is None:
        return None
    year, end = year_after(s, at + 1)
    first = PartialDate(year, month=month, day=low[0])
    return interval(first, first._replace(day=high[0])) or Reason.NO_PERIOD, end


def _short_span(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """Years with two figures for the last: "2021-25"; not where these may be a month.

    Years that follow each other are those of one fiscal year or season: "2023-24".
    """
    found = s.match(_YEARS, i) if looks_like_year(s, i) else None
    if found is None:
        return None
    (first, last), end = found[0].groups(), found[1]
    low, high = int(first), int(first[:2] + last)
    if 0 < int(last) <= _LAST_MONTH:
        return Reason.YEAR_OR_MONTH, end
    if high == low + 1:
        return Reason.FISCAL, end
    return interval(PartialDate(low), PartialDate(high)) or Reason.NO_PERIOD, end


def _to(
    s: Sentence, low: Found[PartialDate], joints: tuple[str, ...]
) -> Found[Time | Reason] | None:
    first, end = low
    if not _joins(s, end, joints) or s.keys[end + 1] == "year":
        return None
    found = partial_date(s, end + 1) or _day_alone(s, end + 1, first)
    if found is None:
        return None
    last, end = found
    if not last.year and first.year and last.month:
        last = last._replace(year=first.year)
    return interval(first, last) or Reason.NO_PERIOD, end


def _joins(s: Sentence, i: int, joints: tuple[str, ...]) -> bool:
    return s.keys[i] in joints or s.keys[i] in DASHES


def _day_alone(s: Sentence, i: int, first: PartialDate) -> Found[PartialDate] | None:
    """The last day of a span whose month the first states: "June 16-30, 2025"."""
    day = day_at(s, i)
    if day is None or not first.day:
        return None
    year, end = year_after(s, day[1])
    return first._replace(day=day[0], year=year or first.year), end


def is_tied(s: Sentence, i: int) -> bool:
    """Whether a sign ties the figure at token i to what stands before: "1/2025", "COM(2025)"."""
    if s.keys[i - 1] == "#":
        return True
    glued = s.tokens[i].glued and s.tokens[i].is_figure
    if glued and s.keys[i - 1] == "(" and s.tokens[i - 1].glued and s.tokens[i - 2].is_word:
        return True
    return glued and (s.tokens[i - 1].is_word or s.keys[i - 1] in {"/", "#", ".", ",", *DASHES})


TO = ("to", "until", "till", "through")
"""The words between the two ends of a period."""
_JOINTS = {"between": ("and", "&"), "": ("through",)}
_SPLIT = frozenset({"school", "academic", "season", "seasons", "fiscal", "financial", "crop"}) | {
    "marketing", "tax", "nba", "flu", "winter", "harvest", "budget",
}  # fmt: skip
_SPLIT_YEARS = endings("""
    school year, academic year, season, fiscal year, financial year, tax year, crop year, fiscal,
    marketing year, crop, school years, academic years, seasons, fiscal years, financial years,
    tax years, crop years, marketing years
    """)
_LAST_MONTH = 12
_YEAR = 4
_YEARS = re.compile(r"([12]\d{3})[-–](\d\d)(?![\w-])")

"""Periods by their two ends: "2021-2025", "10-12/9/2025", "9 tháng năm 2018", "những năm 1990"."""

import re

from qnfacts.quantities.machine.lexicon import Lexicon, words
from qnfacts.quantities.machine.partial_date import PartialDate, Time, interval
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.dates import PARTS
from qnfacts.quantities.vietnamese.ends import end_of_period
from qnfacts.quantities.vietnamese.labels import (
    DASHES,
    free_before,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.vietnamese.number_words import below_hundred
from qnfacts.quantities.vietnamese.numeric_dates import (
    DATE_END,
    DAY_FIGURES,
    MONTH_FIGURES,
    match_date,
    year,
    year_figure,
)
from qnfacts.quantities.vietnamese.ranges import TO


def to_end(s: Sentence, i: int, low: PartialDate) -> Found[Time | Reason] | None:
    """The period from `low` to the date that "đến" or a dash at token i leads to.

    From a part of a day to another of it is that day.
    """
    dashed = s.keys[i] in DASHES
    joint = i + 1 if dashed else TO.at(s.keys, i)[1]
    joint += joint > i and s.keys[joint] in PARTS
    found = end_of_period(s, joint, timed=True) if joint > i else None
    if found is None:
        return _short_year(s, i, low) if dashed else None
    high, end = found
    if isinstance(high, Reason):
        return high, end
    if low.precision == 1 and high.year and high.precision > 1:
        return None  # a year, and a day by which something ends
    if dashed and low.precision == 1 and not (high.year or high.month):
        return _short_year(s, i, low)
    if high.day and high.month and low == high and high.exists:
        return Time(high.edtf), end
    time = interval(low, high) if high.month or high.year else None
    return time and (time, end)


def _short_year(s: Sentence, i: int, low: PartialDate) -> Found[Time | Reason] | None:
    """A year and the last figures of the next one: "năm học 2021-22"; else it is in doubt."""
    text = s.keys[i + 1]
    if low.precision > 1 or not (s.tokens[i + 1].is_figure and len(text) == 2):
        return None
    following = (low.year + 1) % 100 == int(text)
    time = interval(low, PartialDate(low.year + 1)) if following else None
    return time or Reason.NO_PERIOD, i + 2


def stage(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """The years of a plan, a term of office, a school year: "giai đoạn 2021-2025"."""
    stage, start = STAGES.at(s.keys, i)
    begins = stage or (s.tokens[i].is_figure and free_before(s, i))
    found = end_of_period(s, start) if begins else None
    if found is None or isinstance(found[0], Reason) or not found[0].year:
        return None
    both = to_end(s, found[1], found[0])
    return both if both and stands_free(s, i, both[1]) else None


def days(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """Days of one month: "10-12/9/2025"."""
    named = s.keys[i] == "ngày"
    begins = named or free_before(s, i)
    found = (
        match_date(s, i + named, _DAYS) or s.match(_DAYS_OF_MONTH, i + named) if begins else None
    )
    if found is None:
        return None
    parts, end = found
    year, month, first, last = (int(part or 0) for part in parts.group(*_DAYS_PARTS))
    if not (year or named):
        return Reason.DATE_OR_RANGE, end
    high = PartialDate(year, month=month, day=last)
    return interval(high._replace(day=first), high) or Reason.NO_PERIOD, end


def listed_days(s: Sentence, i: int) -> Found[Reason] | None:
    """Days that share their month or year with the last: "ngày 1, 2 và 3 tháng 5 năm 2025"."""
    found = s.match(_LISTED_DAYS, i + 1)
    return found and (Reason.SHARED_YEAR, found[1])


def months_of_year(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """The first or last months of a year: "6 tháng đầu năm 2025", "9 tháng năm 2018"."""
    in_figures = s.keys[i] in _MONTH_COUNTS
    count, end = (int(s.keys[i]), i + 1) if in_figures else below_hundred(s, i)
    if count is None or not 1 < count <= _MONTHS or not free_before(s, i):
        return None
    part, after = _PARTS_OF_YEAR.at(s.keys, end)
    if part is None or not _is_of_year(s, after):
        return _months_so_far(s, end, count) if s.keys[i - 1] not in _OF_DAYS else None
    return _part_of_year(s, after, count * part[0], first=part[1])


def half_of_year(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """The first or second half of a year: "nửa đầu năm 2025"."""
    half, after = _HALVES.at(s.keys, i)
    return (
        None
        if half is None or not _is_of_year(s, after)
        else _part_of_year(s, after, _MONTHS // 2, first=half)
    )


def _is_of_year(s: Sentence, i: int) -> bool:
    """Whether the part that ends before token i is of a year: "nửa đầu năm", "nửa đầu 2017"."""
    return s.keys[i - 1] == "năm" or looks_like_year(s, i)


def _part_of_year(s: Sentence, i: int, count: int, *, first: bool) -> Found[Time | Reason]:
    """The first or last months of the year that token i begins."""
    of = year(s, i)
    end = of[1] if of else i + (s.keys[i] in ("nay", "này"))
    return _months(of[0] if of else 0, 1 if first else 1 + _MONTHS - count, count), end


def _months_so_far(s: Sentence, i: int, count: int) -> Found[Time | Reason] | None:
    """The year's first months: "7 tháng/2023", "9 tháng năm 2018"; "tháng Năm" is May."""
    lead, start = _OF_YEAR.at(s.keys, i + 1)
    named = s.keys[i] != "tháng" or s.tokens[i + 1].is_title
    of = year(s, start) if lead and not named and s.tokens[start].is_figure else None
    return of and (_months(of[0], 1, count), of[1])


def _months(of: int, first: int, count: int) -> Time | Reason:
    low = PartialDate(of, month=first)
    time = interval(low, low._replace(month=first + count - 1)) if count <= _MONTHS else None
    return time or Reason.NO_PERIOD


def decade(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """Ten years: "những năm 1990"; a part of them is left unread."""
    decade, start = DECADES.at(s.keys, i)
    first = year_figure(s, start) if decade else None
    if first is None or first[0] % 10 > 0:
        return None
    part = s.keys[i - 1] in PARTS
    return Reason.PART_OF_YEAR if part else Time(f"{first[0] // 10}X"), first[1]


_DAYS = re.compile(
    rf"(?P<first>{DAY_FIGURES})\s?[-–]\s?(?P<last>{DAY_FIGURES})/(?P<month>{MONTH_FIGURES})"
    rf"(?:/(?P<year>[12][0-9]{{3}}))?{DATE_END}"
)
_DAYS_OF_MONTH = re.compile(
    rf"(?P<first>{DAY_FIGURES})\s?(?:[-–]|đến(?:\sngày)?)\s?(?P<last>{DAY_FIGURES})\s"
    rf"tháng\s(?P<month>{MONTH_FIGURES})(?:(?:/|\snăm\s)(?P<year>[12][0-9]{{3}}))?{DATE_END}"
)
_LISTED = rf"{DAY_FIGURES}(?:/{MONTH_FIGURES})?"
_LISTED_DAYS = re.compile(
    rf"{_LISTED}(?:(?:,|,?\s(?:và|hoặc|hay))\s{_LISTED})+"
    rf"(?:(?<=/..)|(?<=/.)|\stháng\s{MONTH_FIGURES})(?:(?:/|\snăm\s)[12][0-9]{{3}})?{DATE_END}"
)
_DAYS_PARTS = ("year", "month", "first", "last")
_MONTHS = 12
_MONTH_COUNTS = frozenset(f"{n:0{width}}" for n in range(2, _MONTHS + 1) for width in (1, 2))
_OF_YEAR = words("/, năm, của năm")
_OF_DAYS = frozenset({"ngày", "mùng", "mồng"})
STAGES = words("""
    giai đoạn, giai đoạn từ, nhiệm kỳ, thời kỳ, năm học, niên khóa, niên độ, các năm,
    các năm từ, những năm
    """)
DECADES = words("những năm, thập niên, thập kỷ")
_PARTS_OF_YEAR = Lexicon(
    {
        "tháng đầu năm": (1, True),
        "tháng đầu": (1, True),
        "tháng cuối năm": (1, False),
        "tháng cuối": (1, False),
        "quý đầu năm": (3, True),
        "quý cuối năm": (3, False),
    }
)
"""How many months each is of, and whether the first."""
_HALVES = Lexicon(
    {"nửa đầu năm": True, "nửa đầu": True, "nửa cuối năm": False, "nửa cuối": False}
    | {"nửa sau năm": False, "nửa sau": False}
)

"""Dates, and the periods that words make of them: "giai đoạn 2021-2025", "đến năm 2030".

What is written as a date but cannot be read as one is recognised too, so that no part of it
is taken for a quantity.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from qnfacts.quantities.counted import COUNTED
from qnfacts.quantities.dates import (
    DATE_END,
    DAY_FIGURES,
    MONTH_FIGURES,
    Point,
    day_and_month,
    full_day,
    month_and_year,
    point,
)
from qnfacts.quantities.lexicon import Lexicon, words
from qnfacts.quantities.names import DASHES, free_before, looks_like_year, stands_free
from qnfacts.quantities.spoken import OPENERS as NUMBER_OPENERS
from qnfacts.quantities.spoken import below_hundred
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.years import year, year_figure


def dated(s: Sentence, i: int) -> Found[str | None] | None:
    """The EDTF string of the date or period that token i begins, None where it has none."""
    for form in (_from, _until, _before, _stage, _days, _months_of_year, _decade, _plain):
        found = form(s, i)
        if found is not None:
            return found
    return None


def _from(s: Sentence, i: int) -> Found[str | None] | None:
    """A start, with its end or open: "từ năm 2021 đến năm 2025", "từ năm 2022 đến nay"."""
    opening = _FROM.at(s, i)
    low = _end(s, opening.end) if opening else None
    if opening is None or low is None or low.value is None:
        return low and Found(None, low.end)
    until_now = _UNTIL_NOW.at(s, low.end)
    if until_now and low.value.year and low.value.exists:
        return Found(f"{low.value.edtf}/..", until_now.end)
    both = _to(s, low.end, low.value)
    if both is not None:
        return both
    alone = _stands_alone(s, opening.end, low.value)
    return Found(f"{low.value.edtf}/..", low.end) if alone else None


def _until(s: Sentence, i: int) -> Found[str | None] | None:
    """An end alone: "đến năm 2030", "đến hết tháng 6/2025"."""
    high = _end(s, i + 1) if s.key(i) in ("đến", "tới") else None
    if high is None or high.value is None:
        return high and Found(None, high.end)
    alone = _stands_alone(s, i + 1, high.value)
    return Found(f"../{high.value.edtf}", high.end) if alone else None


def _before(s: Sentence, i: int) -> Found[str | None] | None:
    """What ends before a date begins: "trước ngày 1/7/2025" ends on 30 June."""
    end = point(s, i + 1) if s.key(i) == "trước" else None
    if end is None or end.value is None:
        return end and Found(None, end.end)
    return Found(f"../{_previous(end.value).edtf}", end.end) if end.value.year else None


def _stage(s: Sentence, i: int) -> Found[str | None] | None:
    """The years of a plan, a term of office, a school year: "giai đoạn 2021-2025"."""
    stage = _STAGES.at(s, i)
    start = stage.end if stage else i
    begins = stage is not None or (s.is_figure(i) and free_before(s, i))
    low = _end(s, start) if begins else None
    if low is None or low.value is None or not low.value.year:
        return None
    both = _to(s, low.end, low.value)
    return both if both and stands_free(s, i, both.end) else None


def _days(s: Sentence, i: int) -> Found[str | None] | None:
    """Days of one month: "10-12/9/2025"."""
    named = s.key(i) == "ngày"
    found = s.match(_DAYS, i + named) if named or free_before(s, i) else None
    if found is None:
        return None
    parts = {name: int(part) for name, part in found.value.groupdict("0").items()}
    if not (parts["year"] or named):
        return Found(None, found.end)
    high = Point(parts["year"], month=parts["month"], day=parts["last"])
    return _interval(replace(high, day=parts["first"]), Found(high, found.end))


def _months_of_year(s: Sentence, i: int) -> Found[str | None] | None:
    """The first or last months of a year: "6 tháng đầu năm 2025"."""
    count = Found(int(s.key(i)), i + 1) if s.key(i) in _MONTH_COUNTS else below_hundred(s, i)
    part = _PART_OF_YEAR.at(s, count.end) if count else None
    of = year(s, part.end) if part else None
    if count is None or part is None or of is None or not 1 < count.value < 12:
        return None
    first = 1 if part.value == "first" else 13 - count.value
    low = Point(of.value, month=first)
    return _interval(low, Found(replace(low, month=first + count.value - 1), of.end))


def _decade(s: Sentence, i: int) -> Found[str | None] | None:
    """Ten years: "những năm 1990"."""
    decade = _DECADES.at(s, i)
    first = year_figure(s, decade.end) if decade else None
    return Found(f"{first.value // 10}X", first.end) if first and first.value % 10 == 0 else None


def _plain(s: Sentence, i: int) -> Found[str | None] | None:
    """A date, or two with a dash or "đến" between them."""
    low = point(s, i)
    if low is None or low.value is None:
        return low and Found(None, low.end)
    return _to(s, low.end, low.value) or Found(low.value.edtf, low.end)


def _to(s: Sentence, i: int, low: Point) -> Found[str | None] | None:
    """The period from `low` to the date that "đến" or a dash at token i leads to."""
    joint = i + 1 if s.key(i) in DASHES else (to.end if (to := _TO.at(s, i)) else None)
    high = _end(s, joint) if joint else None
    if high is None or (high.value and not (high.value.month or high.value.year)):
        return None
    return _interval(low, high)


def _interval(low: Point, high: Found[Point | None]) -> Found[str | None] | None:
    """From `low` to `high`, which states the month and year of both when `low` does not."""
    if high.value is None:
        return Found(None, high.end)
    month = low.month or (high.value.month if low.day else 0)
    low = replace(low, year=low.year or high.value.year, month=month)
    rises = low < high.value and bool(low.year) == bool(high.value.year)
    if not (rises and low.exists and high.value.exists and (high.value.day or not low.day)):
        return None
    return Found(f"{low.edtf}/{high.value.edtf}", high.end)


def _end(s: Sentence, i: int) -> Found[Point | None] | None:
    """One end of a period. In company a bare year, "10/9" or the day alone will do."""
    if s.key(i) == "hết":
        i += 1
    found = full_day(s, i) or point(s, i)
    if found is not None:
        return found
    day = i + 1 if s.key(i) == "ngày" else i
    if not s.is_figure(day):
        return None
    month = month_and_year(s, day)
    if month is not None:
        return month
    partial = day_and_month(s, day) if s.key(day + 1) in ("/", "-") else None
    if partial is not None and partial.value is not None:
        return partial
    if looks_like_year(s, day):
        found_year = None if COUNTED.at(s, day + 1) else year_figure(s, day)
        return found_year and Found(Point(found_year.value), found_year.end)
    text = s.key(day)
    return Found(Point(day=int(text)), day + 1) if text.isdecimal() and len(text) <= 2 else None


def _stands_alone(s: Sentence, i: int, end: Point) -> bool:
    """Whether the date that token i begins is one by itself, and no figure that may count."""
    bare = looks_like_year(s, i) and not end.month
    return end.year > 0 and end.exists and not bare


def _previous(end: Point) -> Point:
    """The last day, month, quarter or year before a date."""
    if end.day:
        day = date(end.year, end.month, end.day) - timedelta(days=1)
        return Point(day.year, month=day.month, day=day.day)
    if end.month:
        return replace(end, month=end.month - 1) if end.month > 1 else Point(end.year - 1, month=12)
    if end.quarter > 1:
        return replace(end, quarter=end.quarter - 1)
    return Point(end.year - 1, quarter=4 if end.quarter else 0)


_DAYS = re.compile(
    rf"(?P<first>{DAY_FIGURES})\s?[-–]\s?(?P<last>{DAY_FIGURES})/(?P<month>{MONTH_FIGURES})"
    rf"(?:/(?P<year>[12][0-9]{{3}}))?{DATE_END}"
)
_MONTH_COUNTS = frozenset(str(count) for count in range(2, 12))
_FROM = words("từ, kể từ")
_TO = words("đến, tới, cho đến, cho tới")
_UNTIL_NOW = words("đến nay, tới nay, đến hiện nay, đến bây giờ, trở lại đây, trở đi, lại đây")
_STAGES = words(
    """
    giai đoạn, giai đoạn từ, nhiệm kỳ, thời kỳ, năm học, niên khóa, niên độ, các năm,
    các năm từ, những năm
    """
)
_DECADES = words("những năm, thập niên, thập kỷ")
_PART_OF_YEAR = Lexicon({"tháng đầu năm": "first", "tháng cuối năm": "last"})

OPENERS = (
    _FROM.openers
    | _STAGES.openers
    | _DECADES.openers
    | NUMBER_OPENERS
    | {"đến", "tới", "trước", "ngày", "mùng", "mồng", "tháng", "quý", "năm", "đầu", "giữa", "cuối"}
)
"""What a date or period can begin with, besides figures."""

"""Dates, and the periods that words make of them: "giai đoạn 2021-2025", "đến năm 2030".

What is written as a date but cannot be read as one is recognised too, so that no part of it
is taken for a quantity.
"""

import re

from qnfacts.quantities.dates.dates import partial_date
from qnfacts.quantities.dates.ends import end_of_period, stands_alone
from qnfacts.quantities.dates.numeric_dates import (
    DATE_END,
    DAY_FIGURES,
    MONTH_FIGURES,
    is_joined,
    match_date,
    year,
    year_figure,
)
from qnfacts.quantities.dates.partial_date import PartialDate
from qnfacts.quantities.numbers.ranges import TO
from qnfacts.quantities.words.labels import DASHES, free_before, looks_like_year, stands_free
from qnfacts.quantities.words.lexicon import Lexicon, words
from qnfacts.quantities.words.number_words import FIRST_NUMBER_WORDS, below_hundred
from qnfacts.quantities.words.sentences import Found, Sentence
from qnfacts.quantities.words.tokens import FIGURE


def _in_figures(s: Sentence, i: int) -> Found[str | None] | None:
    """What a figure begins: "2021-2025", "10-12/9/2025", "6 tháng đầu năm 2025", "7/12/2018"."""
    if not (is_joined(s, i) or s.keys[i + 1] == "tháng" or looks_like_year(s, i)):
        return None
    return _stage(s, i) or _days(s, i) or _months_of_year(s, i) or _plain(s, i)


def _from(s: Sentence, i: int) -> Found[str | None] | None:
    """A start, with its end or open: "từ năm 2021 đến năm 2025", "từ năm 2022 đến nay"."""
    opening, start = _FROM.at(s.keys, i)
    found = end_of_period(s, start) if opening else None
    if found is None:
        return None
    low, end = found
    if low is None:
        return None, end
    until_now, after = _UNTIL_NOW.at(s.keys, end)
    if until_now and low.year and low.exists:
        return f"{low.edtf}/..", after
    both = _to(s, end, low)
    if both is not None:
        return both
    return (f"{low.edtf}/..", end) if stands_alone(s, start, low) else None


def _until(s: Sentence, i: int) -> Found[str | None] | None:
    """An end alone: "đến năm 2030", "đến hết tháng 6/2025"."""
    found = end_of_period(s, i + 1)
    if found is None:
        return None
    high, end = found
    if high is None:
        return None, end
    return (f"../{high.edtf}", end) if stands_alone(s, i + 1, high) else None


def _before(s: Sentence, i: int) -> Found[str | None] | None:
    """The time before a date: "trước ngày 1/7/2025" ends on 30 June."""
    found = partial_date(s, i + 1)
    if found is None:
        return None
    date, end = found
    if date is None:
        return None, end
    return (f"../{date.previous.edtf}", end) if date.year else None


def _stage(s: Sentence, i: int) -> Found[str | None] | None:
    """The years of a plan, a term of office, a school year: "giai đoạn 2021-2025"."""
    stage, start = _STAGES.at(s.keys, i)
    begins = stage or (s.tokens[i].is_figure and free_before(s, i))
    found = end_of_period(s, start) if begins else None
    if found is None or found[0] is None or not found[0].year:
        return None
    both = _to(s, found[1], found[0])
    return both if both and stands_free(s, i, both[1]) else None


def _days(s: Sentence, i: int) -> Found[str | None] | None:
    """Days of one month: "10-12/9/2025"."""
    named = s.keys[i] == "ngày"
    found = match_date(s, i + named, _DAYS) if named or free_before(s, i) else None
    if found is None:
        return None
    parts, end = found
    year, month, first, last = (int(part or 0) for part in parts.group(*_DAYS_PARTS))
    if not (year or named):
        return None, end
    high = PartialDate(year, month=month, day=last)
    return _interval(high._replace(day=first), high, end)


def _months_of_year(s: Sentence, i: int) -> Found[str | None] | None:
    """The first or last months of a year: "6 tháng đầu năm 2025"."""
    in_figures = s.keys[i] in _MONTH_COUNTS
    count, end = (int(s.keys[i]), i + 1) if in_figures else below_hundred(s, i)
    part, end = _PART_OF_YEAR.at(s.keys, end) if count else (None, i)
    of = year(s, end) if part else None
    if count is None or of is None or not 1 < count < 12:
        return None
    first = 1 if part == "first" else 13 - count
    low = PartialDate(of[0], month=first)
    return _interval(low, low._replace(month=first + count - 1), of[1])


def _decade(s: Sentence, i: int) -> Found[str | None] | None:
    """Ten years: "những năm 1990"."""
    decade, start = _DECADES.at(s.keys, i)
    first = year_figure(s, start) if decade else None
    return (f"{first[0] // 10}X", first[1]) if first and first[0] % 10 == 0 else None


def _plain(s: Sentence, i: int) -> Found[str | None] | None:
    """A date, or two with a dash or "đến" between them."""
    found = partial_date(s, i)
    if found is None:
        return None
    low, end = found
    return (None, end) if low is None else _to(s, end, low) or (low.edtf, end)


def _to(s: Sentence, i: int, low: PartialDate) -> Found[str | None] | None:
    """The period from `low` to the date that "đến" or a dash at token i leads to."""
    joint = i + 1 if s.keys[i] in DASHES else TO.at(s.keys, i)[1]
    found = end_of_period(s, joint) if joint > i else None
    if found is None:
        return None
    high, end = found
    if high is None:
        return None, end
    return _interval(low, high, end) if high.month or high.year else None


def _interval(low: PartialDate, high: PartialDate, end: int) -> Found[str] | None:
    """From `low` to `high`, which states the month and year of both when `low` does not."""
    month = low.month or (high.month if low.day else 0)
    low = PartialDate(low.year or high.year, low.quarter, month, low.day)
    rises = low < high and bool(low.year) == bool(high.year)
    if not (rises and low.exists and high.exists and (high.day or not low.day)):
        return None
    return f"{low.edtf}/{high.edtf}", end


_DAYS = re.compile(
    rf"(?P<first>{DAY_FIGURES})\s?[-–]\s?(?P<last>{DAY_FIGURES})/(?P<month>{MONTH_FIGURES})"
    rf"(?:/(?P<year>[12][0-9]{{3}}))?{DATE_END}"
)
_DAYS_PARTS = ("year", "month", "first", "last")
_MONTH_COUNTS = frozenset(str(count) for count in range(2, 12))
_FROM = words("từ, kể từ")
_UNTIL_NOW = words("đến nay, tới nay, đến hiện nay, đến bây giờ, trở lại đây, trở đi, lại đây")
_STAGES = words("""
    giai đoạn, giai đoạn từ, nhiệm kỳ, thời kỳ, năm học, niên khóa, niên độ, các năm,
    các năm từ, những năm
    """)
_DECADES = words("những năm, thập niên, thập kỷ")
_PART_OF_YEAR = Lexicon({"tháng đầu năm": "first", "tháng cuối năm": "last"})


DATES = {
    _from: _FROM.openers,
    _until: frozenset({"đến", "tới"}),
    _before: frozenset({"trước"}),
    _in_figures: frozenset({FIGURE}),
    _stage: _STAGES.openers,
    _days: frozenset({"ngày"}),
    _months_of_year: FIRST_NUMBER_WORDS,
    _decade: _DECADES.openers,
    _plain: FIRST_NUMBER_WORDS | {"ngày", "mùng", "mồng", "tháng", "quý", "đầu", "giữa", "cuối"},
}
"""The grammars of dates and periods, in the order they are tried, and what opens each.

Each finds the EDTF string, None where there is none.
"""

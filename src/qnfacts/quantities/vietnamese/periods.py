"""Dates, and the periods that words make of them: "giai đoạn 2021-2025", "đến năm 2030".

What is written as a date but cannot be read as one is recognised too, so that no part of it
is taken for a quantity.
"""

import re

from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, phrases, words
from qnfacts.quantities.machine.partial_date import (
    Governor,
    PartialDate,
    Time,
    governed,
    interval,
)
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.dates import partial_date
from qnfacts.quantities.vietnamese.ends import end_of_period, stands_alone
from qnfacts.quantities.vietnamese.labels import (
    DASHES,
    LABELS,
    free_before,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.vietnamese.number_words import FIRST_NUMBER_WORDS, below_hundred
from qnfacts.quantities.vietnamese.numeric_dates import (
    DATE_END,
    DAY_FIGURES,
    MONTH_FIGURES,
    is_joined,
    match_date,
    month_and_year,
    year,
    year_figure,
)
from qnfacts.quantities.vietnamese.ranges import TO


def _in_figures(s: Sentence, i: int) -> Found[Time | None] | None:
    """What a figure begins: "2021-2025", "10-12/9/2025", "6 tháng đầu năm 2025", "7/12/2018"."""
    if not (is_joined(s, i) or s.keys[i + 1] == "tháng" or looks_like_year(s, i)):
        return None
    return _stage(s, i) or _days(s, i) or _months_of_year(s, i) or _plain(s, i)


def _from(s: Sentence, i: int) -> Found[Time | None] | None:
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
        return Time(f"{low.edtf}/.."), after
    both = _to(s, end, low)
    if both is not None:
        return both
    return (Time(f"{low.edtf}/.."), end) if stands_alone(s, start, low) else None


def _governed(s: Sentence, i: int) -> Found[Time | None] | None:
    """A date with the words that govern it: "sau năm 2025", "đến hết tháng 6/2025", "so với 2024".

    "sau 2025" has a bare year, which may count; such a one is read behind "so với" alone.
    """
    governor, start = _GOVERNORS.at(s.keys, i)
    found = end_of_period(s, start) if governor else None
    if governor is None or found is None:
        return None
    date, end = found
    if date is None:
        return None, end
    if governor == "baseline" and not date.day:
        return (governed(governor, date) if date.exists else None), end
    if governor == "until" and date.month and date.day and "/" in s.keys[start:end]:
        return (governed(governor, date) if date.exists else None), end
    if not stands_alone(s, start, date):
        return None
    both = _to(s, end, date) if governor != "until" else None
    return both or (governed(governor, date), end)


def _stage(s: Sentence, i: int) -> Found[Time | None] | None:
    """The years of a plan, a term of office, a school year: "giai đoạn 2021-2025"."""
    stage, start = _STAGES.at(s.keys, i)
    begins = stage or (s.tokens[i].is_figure and free_before(s, i))
    found = end_of_period(s, start) if begins else None
    if found is None or found[0] is None or not found[0].year:
        return None
    both = _to(s, found[1], found[0])
    return both if both and stands_free(s, i, both[1]) else None


def _days(s: Sentence, i: int) -> Found[Time | None] | None:
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
        return None, end
    high = PartialDate(year, month=month, day=last)
    return interval(high._replace(day=first), high), end


def _months_of_year(s: Sentence, i: int) -> Found[Time | None] | None:
    """The first or last months of a year: "6 tháng đầu năm 2025"."""
    in_figures = s.keys[i] in _MONTH_COUNTS
    count, end = (int(s.keys[i]), i + 1) if in_figures else below_hundred(s, i)
    part, end = _PART_OF_YEAR.at(s.keys, end) if count else (None, i)
    if count is None or part is None or not 1 < count < 12:
        return None
    of = year(s, end)
    end = of[1] if of else end + (s.keys[end] in ("nay", "này"))
    first = 1 if part == "first" else 13 - count
    low = PartialDate(of[0] if of else 0, month=first)
    return interval(low, low._replace(month=first + count - 1)), end


def _decade(s: Sentence, i: int) -> Found[Time | None] | None:
    """Ten years: "những năm 1990"."""
    decade, start = _DECADES.at(s.keys, i)
    first = year_figure(s, start) if decade else None
    return (Time(f"{first[0] // 10}X"), first[1]) if first and first[0] % 10 == 0 else None


def _plain(s: Sentence, i: int) -> Found[Time | None] | None:
    """A date, or two with a dash or "đến" between them; a list of months is left unread."""
    found = partial_date(s, i)
    if found is None:
        return _bare_year(s, i) if s.tokens[i].is_figure else None
    low, end = found
    if low is None:
        return None, end
    if (after := _past_list(s, end, low)) > end:
        return None, after
    return _to(s, end, low) or (Time(low.edtf), end)


def _bare_year(s: Sentence, i: int) -> Found[Time | None] | None:
    """Four figures that can be nothing but a year: "cùng kỳ 2019", "(1861)", "2021, 2022 và 2023".

    What follows must not be what they could count.
    """
    found = year_figure(s, i) if looks_like_year(s, i) and stands_free(s, i, i + 1) else None
    if found is None or LABELS.before(s.keys, i) or s.is_whole(i, i + 1):
        return None
    after, before = s.tokens[i + 1], s.tokens[i - 1]
    if after.is_word and after.key not in _AFTER_YEAR:
        return None
    known = before.is_word or before.text in ("(", ",", "|", "[")
    if not known or s.keys[i - 1] in _OF_COUNTS:
        return None
    if s.keys[i + 1] in DASHES:
        return None
    return Time(PartialDate(found[0]).edtf), found[1]


def _past_list(s: Sentence, i: int, first: PartialDate) -> int:
    """Where a list of months or quarters ends that share a year: "tháng 7, 8/2025"."""
    if first.day or first.year or not (first.month or first.quarter):
        return i
    end = i
    while s.keys[end] in (",", "và", "hoặc"):
        named = end + 1 + (s.keys[end + 1] in ("tháng", "quý"))
        member = partial_date(s, named - 1) if named > end + 1 else None
        if member is not None:
            end = member[1]
        elif s.tokens[named].is_figure and len(s.keys[named]) <= 2 and _ends_list(s, named + 1):
            shared = month_and_year(s, named)
            end = shared[1] if shared else named + 1
        elif s.keys[named] in ROMANS:
            end = named + 1
        else:
            break
    found = _YEAR_LEADS.at(s.keys, end)[1] if end > i else end
    return found if end == i else (year(s, found) or (0, end))[1]


def _ends_list(s: Sentence, i: int) -> bool:
    """Whether a figure before token i is of a list of months: the year or another one follows."""
    return s.keys[i] in ("/", ",", "và") or _YEAR_LEADS.begins(s.keys, i) or not s.tokens[i].is_word


def _to(s: Sentence, i: int, low: PartialDate) -> Found[Time | None] | None:
    """The period from `low` to the date that "đến" or a dash at token i leads to."""
    dashed = s.keys[i] in DASHES
    joint = i + 1 if dashed else TO.at(s.keys, i)[1]
    found = end_of_period(s, joint) if joint > i else None
    if found is None:
        return _short_year(s, i, low) if dashed else None
    high, end = found
    if high is None:
        return None, end
    if low.precision == 1 and high.year and high.precision > 1:
        return None  # a year, and a day by which something ends
    if dashed and low.precision == 1 and not (high.year or high.month):
        return _short_year(s, i, low)
    time = interval(low, high) if high.month or high.year else None
    return time and (time, end)


def _short_year(s: Sentence, i: int, low: PartialDate) -> Found[Time | None] | None:
    """A year and the last figures of the next one: "năm học 2021-22"; else it is in doubt."""
    text = s.keys[i + 1]
    if low.precision > 1 or not (s.tokens[i + 1].is_figure and len(text) == 2):
        return None
    following = (low.year + 1) % 100 == int(text)
    return (interval(low, PartialDate(low.year + 1)) if following else None), i + 2


_DAYS = re.compile(
    rf"(?P<first>{DAY_FIGURES})\s?[-–]\s?(?P<last>{DAY_FIGURES})/(?P<month>{MONTH_FIGURES})"
    rf"(?:/(?P<year>[12][0-9]{{3}}))?{DATE_END}"
)
_DAYS_OF_MONTH = re.compile(
    rf"(?P<first>{DAY_FIGURES})\s?(?:[-–]|đến(?:\sngày)?)\s?(?P<last>{DAY_FIGURES})\s"
    rf"tháng\s(?P<month>{MONTH_FIGURES})(?:(?:/|\snăm\s)(?P<year>[12][0-9]{{3}}))?{DATE_END}"
)
_DAYS_PARTS = ("year", "month", "first", "last")
_MONTH_COUNTS = frozenset(str(count) for count in range(2, 12))
_FROM = words("từ, kể từ")
_GOVERNORS: Lexicon[Governor] = Lexicon(
    by_phrase(
        {
            "after": "sau, sau khi hết, kể sau",
            "before": "trước, trước khi hết",
            "until": """
                đến, tới, đến hết, tới hết, cho đến, cho đến hết, tính đến, tính đến hết, chậm nhất,
                chậm nhất là, chậm nhất đến, muộn nhất, muộn nhất là, không muộn hơn, không quá, hết
                """,
            "about": "khoảng, vào khoảng, chừng, tầm",
            "baseline": """
                so với, so, so với cùng kỳ, so cùng kỳ, cùng kỳ, so với cuối, so với đầu,
                hơn so với, so với thời điểm
                """,
            "not": "không phải, không phải là, chứ không phải",
        }
    )
)
_AFTER_YEAR = frozenset(
    phrases("""
    đến, tới, và, là, thì, với, của, trong, đã, có, cũng, về, khi, sau, trước, vẫn, được, do, tại,
    ở, như, song, nhưng, hoặc, cho, theo, này, nếu, để, so, tăng, giảm, đạt, ước, nhằm, cả, diễn,
    vừa, sẽ, đang, còn, trên, chỉ, lên, xuống, bằng, ghi, chiếm, phải, ra, tổ
    """)
)
_OF_COUNTS = frozenset(phrases("có, đạt, gồm, được, thêm, mất, còn, số, hơn, gần, cả, với, cho"))
"""Words behind which four figures may as well count."""
ROMANS = frozenset(phrases("i, ii, iii, iv"))
"""The numbers of quarters, as they are often written."""
_YEAR_LEADS = words("/, năm, của năm")
_UNTIL_NOW = words("đến nay, tới nay, đến hiện nay, đến bây giờ, trở lại đây, trở đi, lại đây")
_STAGES = words("""
    giai đoạn, giai đoạn từ, nhiệm kỳ, thời kỳ, năm học, niên khóa, niên độ, các năm,
    các năm từ, những năm
    """)
_DECADES = words("những năm, thập niên, thập kỷ")
_PART_OF_YEAR = Lexicon({"tháng đầu năm": "first", "tháng cuối năm": "last"})


DATES = {
    _from: _FROM.openers,
    _governed: _GOVERNORS.openers,
    _in_figures: frozenset({FIGURE}),
    _stage: _STAGES.openers,
    _days: frozenset({"ngày"}),
    _months_of_year: FIRST_NUMBER_WORDS,
    _decade: _DECADES.openers,
    _plain: FIRST_NUMBER_WORDS | {"ngày", "mùng", "mồng", "tháng", "quý", "đầu", "giữa", "cuối"},
}
"""The grammars of dates and periods, in the order they are tried, and what opens each.

Each finds a time, None in its place where there is none.
"""

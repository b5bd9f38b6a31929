"""When: the period that a draft gives a number, and whether it is reached by then or aimed at."""

import re
from datetime import date
from typing import Literal

from qnfacts.values.edtf import Span, parse_edtf

Timing = Literal["same", "unsure", "other"]


def timing(said: str, meant: str | None, published: tuple[str, ...], *, due: bool) -> Timing:
    """How a period that a draft gives is to the one of a fact.

    A fact without a period is of the time when its sources were `published`; `due` says that it is
    of a target, which is met at the end of its period.
    """
    here = _span(said)
    if here is None:
        return "unsure"
    if meant is None:
        years = {year for issued in published if (year := _year(issued))}
        near = {*years, *(year - 1 for year in years)}
        return "same" if any(_touches(here, year) for year in near) and not due else "unsure"
    there = _span(meant)
    if there is None or there.approximate:
        return "unsure"
    if due:
        return _of_target(here, there)
    return _of_figure(here, there)


def _of_target(here: Span, there: Span) -> Timing:
    ends = here.last or here.first, there.last or there.first
    return "same" if ends[0] and ends[1] and ends[0].year == ends[1].year else "other"


def _of_figure(here: Span, there: Span) -> Timing:
    if here == there:
        return "same"
    if there.first is None:  # by a year: what the draft may say as "in 2024" and "by 2024"
        return "same" if here.last == there.last else "other"
    if there.last is None:  # since a year
        if here.last is None:
            return "same" if here.first == there.first else "other"
        return "other" if here.last < there.first else "unsure"
    if here.first is None:
        return "same" if here.last == there.last else "unsure"
    if here.last is None:
        return "unsure" if here.first <= there.last else "other"
    if here.last < there.first or there.last < here.first:
        return "other"
    if here.first <= there.first and there.last <= here.last:
        return "same" if _days(there) < _MONTH and _days(here) <= _YEAR else "unsure"
    return "other"


def _days(span: Span) -> int:
    return (span.last - span.first).days if span.first and span.last else 10**6


def _touches(span: Span, year: int) -> bool:
    first, last = span.first or date.min, span.last or date.max
    return first.year <= year <= last.year


def _span(edtf: str) -> Span | None:
    try:
        return parse_edtf(edtf)
    except ValueError:  # a day without its year
        return None


def _year(issued: str) -> int | None:
    span = _span(issued)
    return span.last.year if span and span.last else None


def rate_in(text: str) -> str | None:
    """The time that a number is counted over: "day", "week", "month" or "year"."""
    found = _RATE.search(text)
    if found is None:
        return None
    word = (found["of"] or found["word"]).lower()
    return _TIMES.get(word)


_MONTH, _YEAR = 32, 366
_TIMES = {
    "ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year",
    "ngay": "day", "tuan": "week", "thang": "month", "quy": "quarter", "nam": "year",
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year",
    "daily": "day", "weekly": "week", "monthly": "month", "annual": "year", "annually": "year",
    "yearly": "year", "quarterly": "quarter",
}  # fmt: skip
_RATE = re.compile(
    r"(?:\b(?:mỗi|hằng|hàng|một|moi|hang|per|each|every|an?)\s+|/\s*)"
    r"(?P<of>ngày|tuần|tháng|quý|năm|ngay|tuan|thang|quy|nam|day|week|month|quarter|year)\b"
    r"|\b(?P<word>daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)\b",
    re.IGNORECASE,
)


Status = Literal["aimed", "foreseen", "reached", "open"]


def status_of(before: str, after: str) -> Status:
    """How the words before a number, from the last comma, and behind it tell it."""
    if _FORESEEN.search(before):
        return "foreseen"
    aims = (found for found in _AIMED.finditer(before) if not _MET.search(found[0]))
    if any(not _IS_THERE.search(before, found.end()) for found in aims):
        return "aimed"
    if _AIMED_AFTER.match(after):
        return "aimed"
    return "reached" if _REACHED.search(before) else "open"


def is_aim(heading: str) -> bool:
    """Whether a heading or a lead-in says that what follows is aimed at."""
    return _AIMED.search(heading) is not None


_FORESEEN = re.compile(
    r"\b(?:dự báo|dự đoán|ước tính đến|du bao|forecasts?|foreseen|predict(?:s|ed)?)\b",
    re.IGNORECASE,
)
_AIMED = re.compile(
    r"""
    (?:\b(?:reached|met)\ (?:its\ |the\ )?)?
    \b(?: mục\ tiêu | phấn\ đấu | dự\ kiến
      | (?<!\b[Bb]an\ )(?<!\b[Ss]ở\ )kế\ hoạch | hướng\ tới | hướng\ đến | đặt\ ra | đề\ ra
      | kỳ\ vọng | sẽ | nhằm | định\ hướng | tham\ vọng | mong | muốn | cam\ kết | quyết\ tâm
      | phải | cần | yêu\ cầu | khung | ngưỡng | chỉ\ tiêu(?!\ \d) | nguong | chi\ tieu(?!\ \d)
      | muc\ tieu | phan\ dau | du\ kien | ke\ hoach | huong\ toi | ky\ vong | muon | se
      | targets? | targeted | targeting | aim(?:s|ed|ing)? | goals? | plan(?:s|ned|ning)?
      | promis(?:e|es|ed|ing) | due | intend(?:s|ed)? | wants? | wanted | striv(?:e|es|ing)
      | seeks? | hop(?:e|es|ed|ing) | expect(?:s|ed)? | will | would | should | must
      | pledg(?:e|es|ed) | ambitions? | envisage[sd]? | supposed | scheduled | asks?\ for
      | ought | (?:is|are|was|were)\ to\ (?:be|have|reach) )\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MET = re.compile(r"^(?:reached|met)\b", re.IGNORECASE)
_IS_THERE = re.compile(r"\bthere (?:is|are|was|were)\b", re.IGNORECASE)
_REACHED = re.compile(
    r"\b(?:đã|hiện|nay|da|hien|has|have|had|now|already|reached|stood|stands|today|currently)\b",
    re.IGNORECASE,
)
_AIMED_AFTER = re.compile(
    r"[^.;:]{0,40}?\b(?:promised|due|planned|aimed at|targeted|required|expected|to be reached"
    r"|theo kế hoạch|theo mục tiêu|như mục tiêu|đề ra|đặt ra)\b",
    re.IGNORECASE,
)

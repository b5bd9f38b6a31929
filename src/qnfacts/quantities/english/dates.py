"""English dates and periods: "September 10, 2025", "Q3 2024", "the first six months of 2021".

Each grammar finds a time, or None in its place for one that is in doubt.
"""

import re

from qnfacts.quantities.english.labels import DASHES, ORDINALS, looks_like_year
from qnfacts.quantities.english.numerals import ONES
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, words
from qnfacts.quantities.machine.partial_date import (
    Governor,
    PartialDate,
    Time,
    governed,
    interval,
)
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE

_NAMES = (
    "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, "
    "september sept sep, october oct, november nov, december dec"
)
MONTHS = {
    name: number for number, names in enumerate(_NAMES.split(","), 1) for name in names.split()
}


def governed_date(s: Sentence, i: int) -> Found[Time | None] | None:
    """A date with the word that governs it: "by 2030", "since 2022", "after 2025"."""
    governor, start = _GOVERNORS.at(s.keys, i)
    if governor is None:
        return None
    start += s.keys[start] == "the"
    start = _past_part(s, start)
    found = _period(s, start)
    if found is not None:
        return found
    single = _end(s, start)
    if single is None or _date(s, start) is None:
        return None
    date, end = single
    return (governed(governor, date) if date.exists else None), end


def period(s: Sentence, i: int) -> Found[Time | None] | None:
    """A period: "from 2021 to 2025", "2021-2025", "the first half of 2021", "the 1990s"."""
    start = i + (s.keys[i] == "the")
    return _period(s, start)


def date(s: Sentence, i: int) -> Found[Time | None] | None:
    """A day, month, quarter or year."""
    return _date(s, i)


def _period(s: Sentence, i: int) -> Found[Time | None] | None:
    return _between(s, i) or _first_months(s, i) or _half(s, i) or _decade(s, i) or _span(s, i)


def _between(s: Sentence, i: int) -> Found[Time | None] | None:
    """Two ends: "from 2021 to 2025", "between June 16 and 30", "the period 2025-2030"."""
    lead = s.keys[i]
    if lead not in ("from", "between", "period"):
        return None
    start = i + 1 + (s.keys[i + 1] in ("from", "of"))
    low = _end(s, start)
    if low is None:
        return None
    joints = ("and",) if lead == "between" else ("to", "until", "till", "through")
    return _to(s, low, joints)


def _span(s: Sentence, i: int) -> Found[Time | None] | None:
    """Two dates with a dash: "2021-2025", "June 16-30", "16-30 June 2025"."""
    days = s.match(_DAYS, i) if s.tokens[i].is_figure else None
    if days is not None:
        return _days(s, *days)
    low = _end(s, i)
    return _to(s, low, ("to", "through")) if low and not _is_tied(s, i) else None


def _days(s: Sentence, found: re.Match[str], end: int) -> Found[Time | None] | None:
    """Days of one month: "16-30 June 2025"."""
    month = MONTHS.get(found["month"].lower())
    if month is None:
        return None
    year, end = _year_after(s, end)
    low, high = (PartialDate(year, month=month, day=int(found[day])) for day in ("low", "high"))
    return interval(low, high), end


def _to(s: Sentence, low: Found[PartialDate], joints: tuple[str, ...]) -> Found[Time | None] | None:
    first, end = low
    if not (s.keys[end] in joints or (s.keys[end] in DASHES and s.keys[end + 1] != "year")):
        return None
    found = _end(s, end + 1) or _day_alone(s, end + 1, first)
    if found is None:
        return None
    last, end = found
    if not last.year and first.year and last.month:
        last = last._replace(year=first.year)
    return interval(first, last), end


def _day_alone(s: Sentence, i: int, first: PartialDate) -> Found[PartialDate] | None:
    """The last day of a span whose month the first states: "June 16-30, 2025"."""
    day = _day(s, i)
    if day is None or not first.day:
        return None
    year, end = _year_after(s, day[1])
    return first._replace(day=day[0], year=year or first.year), end


def _first_months(s: Sentence, i: int) -> Found[Time | None] | None:
    """The first or last months of a year, or days of a month: "first six months of 2021"."""
    part = s.keys[i]
    count, end = _count(s, i + 1) if part in ("first", "last") else (0, i)
    if not count or s.keys[end + 1] != "of":
        return None
    of = _end(s, end + 2 + (s.keys[end + 2] == "the"))
    if of is None:
        return None
    whole, after = of
    if s.keys[end] == "months" and whole.year and not whole.month and 1 < count < 12:
        first = 1 if part == "first" else 13 - count
        low = PartialDate(whole.year, month=first)
        return interval(low, low._replace(month=first + count - 1)), after
    if s.keys[end] == "days" and part == "first" and whole.month and not whole.day:
        return interval(whole._replace(day=1), whole._replace(day=count)), after
    return None, after


def _half(s: Sentence, i: int) -> Found[Time | None] | None:
    """A half of a year: "first half of 2021", "H1 2021"."""
    if s.keys[i] in ("first", "second", "last") and s.keys[i + 1] == "half":
        half = 1 if s.keys[i] == "first" else 2
        end = i + 2
    elif s.keys[i] in ("h1", "h2"):
        half, end = int(s.keys[i][1]), i + 1
    else:
        return None
    year, end = _year_after(s, end + (s.keys[end] in ("of", "in")))
    if not year:
        return None, end
    first = PartialDate(year, month=1 if half == 1 else 7)
    return interval(first, first._replace(month=first.month + 5)), end


def _decade(s: Sentence, i: int) -> Found[Time | None] | None:
    """Ten years: "the 1990s"."""
    if not looks_like_year(s, i) or s.keys[i + 1] != "s" or not s.tokens[i + 1].glued:
        return None
    return (Time(f"{s.keys[i][:3]}X") if s.keys[i][3] == "0" else None), i + 2


def _date(s: Sentence, i: int) -> Found[Time | None] | None:
    i = _past_part(s, i)
    found = _end(s, i)
    if found is None or _is_tied(s, i):
        return _in_figures(s, i)
    date, end = found
    if not date.exists:
        return None, end
    lone_month = date.month and not (date.year or date.day)
    if lone_month and not (_MONTH_LEADS.begins(s.keys, i - 1) or s.is_whole(i, end)):
        return None
    if s.keys[i].isdecimal() and date.year and not date.month and _counts_after(s, end):
        return None
    return Time(date.edtf), end


def _in_figures(s: Sentence, i: int) -> Found[Time | None] | None:
    """A day in figures, where it is clear which is the month: "2025-09-10", "24/11/2025"."""
    found = s.match(_ISO, i) if s.tokens[i].is_figure else None
    if found is None:
        found = s.match(_SLASHES, i) if s.tokens[i].is_figure else None
        if found is None:
            return None
        parts, end = found
        first, second, year = int(parts["first"]), int(parts["second"]), int(parts["year"])
        if first <= 12 and second <= 12 and first != second:
            return None, end
        day, month = (first, second) if second <= 12 else (second, first)
    else:
        parts, end = found
        year, month, day = int(parts["year"]), int(parts["month"]), int(parts["day"])
    read = PartialDate(year, month=month, day=day)
    return (Time(read.edtf) if read.exists else None), end


def _end(s: Sentence, i: int) -> Found[PartialDate] | None:
    """A date as one end of a period or by itself."""
    i += s.keys[i] == "the"
    return _day_month(s, i) or _month_day(s, i) or _quarter(s, i) or _bare_year(s, i)


def _day_month(s: Sentence, i: int) -> Found[PartialDate] | None:
    """The day first: "10 September 2025", "30th of September"."""
    day = _day(s, i)
    if day is None:
        return None
    at = day[1] + (s.keys[day[1]] == "of")
    month = _month(s, at)
    if month is None:
        return None
    year, end = _year_after(s, at + 1)
    return PartialDate(year, month=month, day=day[0]), end


def _month_day(s: Sentence, i: int) -> Found[PartialDate] | None:
    """The month first: "September 10, 2025", "September 2025", "June"."""
    month = _month(s, i)
    if month is None:
        return None
    at = i + 1 + (s.keys[i + 1] == "." and s.tokens[i + 1].glued)
    day = None if looks_like_year(s, at) else _day(s, at)
    if day is None:
        year, end = _year_after(s, at)
        return PartialDate(year, month=month), end
    year, end = _year_after(s, day[1])
    return PartialDate(year, month=month, day=day[0]), end


def _month(s: Sentence, i: int) -> int | None:
    """The month that token i names; "may" and "march" in small letters are verbs."""
    return MONTHS.get(s.keys[i]) if s.tokens[i].is_title or s.tokens[i].is_upper else None


def _quarter(s: Sentence, i: int) -> Found[PartialDate] | None:
    """A quarter: "Q3 2024", "third quarter of 2025", "Q2"."""
    if s.keys[i] in _QUARTERS:
        quarter, end = _QUARTERS[s.keys[i]], i + 1
    elif s.keys[i] in _ORDINALS and s.keys[i + 1] == "quarter":
        quarter, end = _ORDINALS[s.keys[i]], i + 2
    else:
        return None
    year, end = _year_after(s, end + (s.keys[end] in ("of", "in", "/", "-")))
    return PartialDate(year, quarter=quarter), end


def _bare_year(s: Sentence, i: int) -> Found[PartialDate] | None:
    return (PartialDate(int(s.keys[i])), i + 1) if looks_like_year(s, i) else None


def _day(s: Sentence, i: int) -> Found[int] | None:
    text = s.keys[i]
    if not (s.tokens[i].is_figure and len(text) <= 2 and 1 <= int(text) <= 31):
        return None
    return int(text), i + 1 + (s.keys[i + 1] in ORDINALS and s.tokens[i + 1].glued)


def _year_after(s: Sentence, i: int) -> Found[int]:
    """The year at token i, with a comma or "of" before it; 0 where there is none."""
    at = i + (s.keys[i] in (",", "of"))
    return (int(s.keys[at]), at + 1) if looks_like_year(s, at) else (0, i)


def _count(s: Sentence, i: int) -> Found[int]:
    text = s.keys[i]
    if s.tokens[i].is_figure and text.isdecimal() and len(text) <= 2:
        return int(text), i + 1
    return ONES.get(text, 0), i + 1


def _past_part(s: Sentence, i: int) -> int:
    """Behind a part of a year, which is read as all of it: "early 2025", "the end of 2025"."""
    part, end = _PARTS.at(s.keys, i)
    return end if part else i


def _is_tied(s: Sentence, i: int) -> bool:
    """Whether a sign ties the figure at token i to what stands before: "1/2025", "A-2025"."""
    glued = s.tokens[i].glued and s.tokens[i].is_figure
    return glued and (s.tokens[i - 1].is_word or s.keys[i - 1] in {"/", "-", "–", "#", ".", ","})


def _counts_after(s: Sentence, i: int) -> bool:
    """Whether what follows four figures says that they count: "2000 people", "2000 km"."""
    return s.text.units.begins(s.keys, i) or s.keys[i] in _PEOPLE


_QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "last": 4}
_GOVERNORS: Lexicon[Governor] = Lexicon(
    by_phrase(
        {
            "until": "by, until, till, up to, no later than, not later than, through",
            "since": "since, starting from, beginning in, from, as of",
            "before": "before, prior to, ahead of",
            "after": "after, later than, following",
            "about": "about, around, circa, approximately",
            "baseline": "compared to, compared with, in comparison with, versus",
            "not": "not in, not by, rather than in",
        }
    )
)
_PARTS = words("""
    early, mid, mid -, late, early in, late in, end of, the end of, start of, the start of,
    beginning of, the beginning of, the middle of
    """)
_MONTH_LEADS = words(
    "in, by, since, until, from, of, during, last, this, next, for, early, mid, late"
)
_PEOPLE = frozenset({"people", "enterprises", "businesses", "products", "households", "students"})
_ISO = re.compile(r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
_SLASHES = re.compile(r"(?P<first>\d\d?)[/.](?P<second>\d\d?)[/.](?P<year>[12]\d{3})(?![\w/])")
_DAYS = re.compile(r"(?P<low>\d\d?)\s?[-–]\s?(?P<high>\d\d?)\s+(?:of\s+)?(?P<month>[A-Z][a-z]+)")

OPENERS = frozenset({*MONTHS, *_QUARTERS, *_ORDINALS, "h1", "h2", "the", "period", "from"}) | {
    "between", FIGURE, *_PARTS.openers,
}  # fmt: skip
"""What a date or period can begin with, but for the words that govern one."""

GOVERNOR_OPENERS = _GOVERNORS.openers
NUMBER_WORDS = frozenset({*MONTHS, *_QUARTERS, "h1", "h2", "quarter", "half", "months", "days"})
"""What tells that a date may be in reach, besides figures."""

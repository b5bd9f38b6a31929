"""English days, months, quarters and years: "September 10, 2025", "Q3 2024", "2025-09-10"."""

import re

from qnfacts.quantities.english.labels import DASHES, ORDINALS, looks_like_year
from qnfacts.quantities.machine.lexicon import endings
from qnfacts.quantities.machine.partial_date import PartialDate
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence, once

_NAMES = (
    "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, "
    "september sept sep, october oct, november nov, december dec"
)
MONTHS = {
    name: number for number, names in enumerate(_NAMES.split(","), 1) for name in names.split()
}


@once
def partial_date(s: Sentence, i: int) -> Found[PartialDate] | None:
    """A day, month, quarter or year, by itself or as one end of a period."""
    i += s.keys[i] == "the"
    return (
        _day_month(s, i)
        or _month_day(s, i)
        or _quarter(s, i)
        or _year_quarter(s, i)
        or _bare_year(s, i)
    )


def may_begin_date(s: Sentence, i: int) -> bool:
    """Whether token i may begin a date: a year, a day with what follows one, or no plain figure."""
    figure = s.tokens[i]
    if not figure.is_figure or figure.number is None or len(figure.text) == _YEAR:
        return True
    return len(figure.text) <= _DAY and s.keys[i + 1] in _AFTER_DAY


def date_in_figures(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A day in figures: "2025-09-10", "24/11/2025"; not where day and month may be either."""
    found = s.match(_ISO, i)
    if found is not None:
        year, month, day = map(int, found[0].groups())
        return PartialDate(year, month=month, day=day), found[1]
    found = s.match(_SLASHES, i)
    if found is None:
        return None
    first, second, year = map(int, found[0].groups())
    if first <= _MONTHS and second <= _MONTHS and first != second:
        return Reason.DAY_OR_MONTH, found[1]
    day, month = (first, second) if second <= _MONTHS else (second, first)
    return PartialDate(year, month=month, day=day), found[1]


def is_fiscal(s: Sentence, i: int) -> bool:
    """Whether a word about token i says that its year is no calendar year: "fiscal 2009".

    So it says of a year that follows: "fiscal years 2020 and 2021".
    """
    if s.keys[i - 1] in ("and", "or", ",") and looks_like_year(s, i - 2):
        return is_fiscal(s, i - 2)
    return _FISCAL.before(s.keys, i) is not None or s.keys[i + 1] in ("fiscal", "financial")


def month_at(s: Sentence, i: int) -> int | None:
    """The month that token i names; "may" and "march" in small letters are verbs."""
    return MONTHS.get(s.keys[i]) if s.tokens[i].is_title or s.tokens[i].is_upper else None


def day_at(s: Sentence, i: int) -> Found[int] | None:
    """The day of a month that token i is: "10", "30th"."""
    text = s.keys[i]
    if not (s.tokens[i].is_figure and len(text) <= 2 and text.isdecimal() and 1 <= int(text) <= 31):
        return None
    if s.keys[i + 1] not in ORDINALS:
        return int(text), i + 1
    of_month = month_at(s, i + 2 + (s.keys[i + 2] == "of")) is not None  # "30 th of September"
    return int(text), i + 1 + (s.tokens[i + 1].glued or of_month)


def year_after(s: Sentence, i: int) -> Found[int]:
    """The year at token i, with a comma or "of" before it; 0 where there is none."""
    at = i + (s.keys[i] in (",", "of"))
    return (int(s.keys[at]), at + 1) if looks_like_year(s, at) else (0, i)


def past_fiscal(s: Sentence, i: int) -> int | None:
    """Behind the fiscal year that ends a part of one at token i: "of fiscal 2009", "FY25"."""
    at = i + (s.keys[i] in ("of", "in", "for"))
    at += s.keys[at] == "the"
    if s.keys[at] not in _FISCAL_WORDS and not s.keys[at].startswith("fy"):
        return None
    at += 1 + (s.keys[at + 1] in ("year", "years"))
    return at + s.tokens[at].is_figure


def _day_month(s: Sentence, i: int) -> Found[PartialDate] | None:
    """The day first: "10 September 2025", "30th of September"."""
    day = day_at(s, i)
    if day is None:
        return None
    at = day[1] + (s.keys[day[1]] == "of")
    month = month_at(s, at)
    if month is None:
        return None
    year, end = year_after(s, at + 1)
    return PartialDate(year, month=month, day=day[0]), end


def _month_day(s: Sentence, i: int) -> Found[PartialDate] | None:
    """The month first: "September 10, 2025", "September 2025", "June"."""
    month = month_at(s, i)
    if month is None:
        return None
    at = i + 1 + (s.keys[i + 1] == "." and s.tokens[i + 1].glued)
    day = None if looks_like_year(s, at) else day_at(s, at)
    if day is None:
        year, end = year_after(s, at)
        return PartialDate(year, month=month), end
    year, end = year_after(s, day[1])
    return PartialDate(year, month=month, day=day[0]), end


def _quarter(s: Sentence, i: int) -> Found[PartialDate] | None:
    """A quarter: "Q3 2024", "third quarter of 2025", "Quarter 4 (Oct to Dec) 2024", "Q2"."""
    alone = _quarter_alone(s, i)
    if alone is None:
        return None
    quarter, end = alone
    at = _past_months(s, end)
    year, after = year_after(s, at + (s.keys[at] in ("of", "in", "/", "-")))
    return PartialDate(year, quarter=quarter), after if year else at


def _year_quarter(s: Sentence, i: int) -> Found[PartialDate] | None:
    """The year first: "2023 Q3", "2023, 3rd quarter", "2023 (Q3)"."""
    if not looks_like_year(s, i):
        return None
    bracket = s.keys[i + 1] == "("
    alone = _quarter_alone(s, i + 1 + (s.keys[i + 1] in _BEFORE_QUARTERS))
    if alone is None:
        return None
    quarter, end = alone
    end += bracket and s.keys[end] == ")"
    if year_after(s, end + (s.keys[end] in ("of", "in", "/", "-")))[0]:
        return None  # "in 2023, Q3 2024 was"
    return PartialDate(int(s.keys[i]), quarter=quarter), end


def _quarter_alone(s: Sentence, i: int) -> Found[int] | None:
    """A quarter without its year: "Q3", "third quarter", "3rd quarter", "Quarter 4"."""
    if s.keys[i] in QUARTERS:
        return QUARTERS[s.keys[i]], i + 1
    if s.keys[i] in ORDINAL_QUARTERS and s.keys[i + 1] == "quarter":
        return ORDINAL_QUARTERS[s.keys[i]], i + 2
    if s.keys[i] in _FIGURES and s.keys[i + 1] in ORDINALS and s.keys[i + 2] == "quarter":
        return int(s.keys[i]), i + 3
    numbered = s.keys[i] == "quarter" and s.tokens[i].is_title and s.keys[i + 1] in _FIGURES
    return (int(s.keys[i + 1]), i + 2) if numbered else None


def _past_months(s: Sentence, i: int) -> int:
    """Behind the months that a quarter names in brackets at token i: "(Oct to Dec)"."""
    named = s.keys[i] == "(" and month_at(s, i + 1) and month_at(s, i + 3)
    return i + 5 if named and s.keys[i + 4] == ")" else i


def _bare_year(s: Sentence, i: int) -> Found[PartialDate] | None:
    return (PartialDate(int(s.keys[i])), i + 1) if looks_like_year(s, i) else None


QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
ORDINAL_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_FIGURES = frozenset("1234")
_BEFORE_QUARTERS = frozenset({",", "-", ":", "("})
_MONTHS = 12
_YEAR, _DAY = 4, 2
"""The most figures of each."""
_AFTER_DAY = ORDINALS | DASHES | {*MONTHS, "of", "to", "and", "&", "until", "till", "through", "/"}
_FISCAL_WORDS = frozenset({"fiscal", "financial", "fy"})
_FISCAL = endings("""
    fiscal, financial, fy, fiscal year, financial year, fiscal years, financial years, tax year,
    crop year, marketing year, model year
    """)
_ISO = re.compile(r"([12]\d{3})-(\d\d)-(\d\d)(?![\w-])")
_SLASHES = re.compile(r"(\d\d?)[/.](\d\d?)[/.]([12]\d{3})(?![\w/])")

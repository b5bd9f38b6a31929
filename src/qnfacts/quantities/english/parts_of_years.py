"""English parts of a year and decades: "the first six months of 2021", "H1 2021", "the 1990s"."""

from qnfacts.quantities.english.calendar import partial_date, past_fiscal, year_after
from qnfacts.quantities.english.labels import looks_like_year
from qnfacts.quantities.english.numerals import ONES
from qnfacts.quantities.machine.partial_date import PartialDate, Time, interval
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence


def first_months(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """The first or last months of a year, or days of a month: "first six months of 2021"."""
    part = s.keys[i]
    count, end = _count(s, i + 1) if part in ("first", "last") else (0, i)
    if not count or s.keys[end + 1] != "of":
        return None
    of = partial_date(s, end + 2 + (s.keys[end + 2] == "the"))
    if of is None:
        fiscal = past_fiscal(s, end + 1)
        return (Reason.FISCAL, fiscal) if fiscal else None
    whole, after = of
    if s.keys[end] == "months" and whole.year and not whole.month and 1 < count < 12:
        first = 1 if part == "first" else 13 - count
        low = PartialDate(whole.year, month=first)
        return interval(low, low._replace(month=first + count - 1)) or Reason.NO_PERIOD, after
    if s.keys[end] == "days" and part == "first" and whole.month and not whole.day:
        last = whole._replace(day=count)
        return interval(whole._replace(day=1), last) or Reason.NO_PERIOD, after
    return Reason.PART_OF_YEAR, after


def half(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A half of a year: "first half of 2021", "H1 2021"."""
    if s.keys[i] in _HALVES and s.keys[i + 1] == "half":
        first, end = _HALVES[s.keys[i]], i + 2
    elif s.keys[i] in ("h1", "h2"):
        first, end = (1 if s.keys[i] == "h1" else 7), i + 1
    else:
        return None
    year, after = year_after(s, end + (s.keys[end] in ("of", "in")))
    if not year or s.keys[i - 1] == "fiscal":
        fiscal = past_fiscal(s, end)
        return Reason.FISCAL if year or fiscal else Reason.PART_OF_YEAR, fiscal or after
    low = PartialDate(year, month=first)
    return interval(low, low._replace(month=first + 5)) or Reason.NO_PERIOD, after


def decade(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """Ten years: "the 1990s"; a part of them, as the "mid-1990s" are, is left unread."""
    if not looks_like_year(s, i) or s.keys[i + 1] != "s" or not s.tokens[i + 1].glued:
        return None
    whole = s.keys[i][3] == "0" and not s.tokens[i].glued
    return Time(f"{s.keys[i][:3]}X") if whole else Reason.NO_PERIOD, i + 2


def _count(s: Sentence, i: int) -> Found[int]:
    text = s.keys[i]
    if s.tokens[i].is_figure and text.isdecimal() and len(text) <= 2:
        return int(text), i + 1
    return ONES.get(text, 0), i + 1


_HALVES = {"first": 1, "1st": 1, "second": 7, "2nd": 7, "last": 7}

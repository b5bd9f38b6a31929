"""Days, months, quarters and years, as Vietnamese writes them: the day before the month."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace

from qnfacts.quantities.counted import COUNTED
from qnfacts.quantities.lexicon import Lexicon, by_phrase, phrases, words
from qnfacts.quantities.names import free_before
from qnfacts.quantities.numerals import SCALES, past_numeral
from qnfacts.quantities.spoken import NUMBER_WORDS, below_hundred
from qnfacts.quantities.tokens import Found, Sentence
from qnfacts.quantities.years import measure, year


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A year, quarter, month or day; 0 for what the text does not state."""

    year: int = 0
    quarter: int = 0
    month: int = 0
    day: int = 0

    @property
    def exists(self) -> bool:
        """Whether it is in the calendar. Without a year, 29 February is."""
        if not (self.day or self.month or self.quarter):
            return self.year > 0
        if self.quarter:
            return self.quarter <= 4
        return 1 <= self.month <= 12 and self.day <= monthrange(self.year or 2000, self.month)[1]

    @property
    def edtf(self) -> str:
        """Its EDTF string: "2025-09-10", "2025-35" for a third quarter, "XXXX-11-24"."""
        written = f"{self.year:04}" if self.year else "XXXX"
        month = self.month or (self.quarter and 32 + self.quarter)
        return written + "".join(f"-{part:02}" for part in (month, self.day) if part)


def point(s: Sentence, i: int) -> Found[Point | None] | None:
    """The date that token i begins; None in its place for one that cannot be read.

    That is a date no calendar has, one of the lunar calendar, or one that may mean two things.
    """
    found = _point(s, i)
    if found is None or found.value is None:
        return found
    lunar = s.key(found.end) == "âm" and s.key(found.end + 1) == "lịch"
    return found if found.value.exists and not lunar else Found(None, found.end)


def full_day(s: Sentence, i: int) -> Found[Point | None] | None:
    """A day in figures with its year: "7/12/2018", "2018-12-07"."""
    found = s.match(_DAY_MONTH_YEAR, i) or s.match(_YEAR_MONTH_DAY, i)
    if found is None:
        return None
    parts = {name: int(part) for name, part in found.value.groupdict().items() if name != "sep"}
    return Found(Point(**parts), found.end)


def day_and_month(s: Sentence, i: int) -> Found[Point | None] | None:
    """A day with its month, in figures without a year: "24/11"."""
    found = s.match(_DAY_MONTH, i)
    if found is None:
        return None
    day, month = int(found.value["day"]), int(found.value["month"])
    if found.value["sep"] == "-" and day <= month:
        return Found(None, found.end)  # as well from the one day to the other
    return _with_year(s, found.end, Point(month=month, day=day))


def month_and_year(s: Sentence, i: int) -> Found[Point] | None:
    """A month with its year, in figures: "8/2026"."""
    found = s.match(_MONTH_YEAR, i)
    if found is None:
        return None
    return Found(Point(int(found.value["year"]), month=int(found.value["month"])), found.end)


def _point(s: Sentence, i: int) -> Found[Point | None] | None:
    match s.key(i):
        case "đầu" | "giữa" | "cuối" if s.key(i + 1) in _LONGER_THAN_DAYS:
            return _point(s, i + 1)
        case "ngày":
            return _day(s, i + 2 if s.key(i + 1) in _EARLY_DAY else i + 1)
        case "mùng" | "mồng":
            return _day(s, i + 1)
        case "tháng":
            return _month_alone(s, i)
        case "quý":
            return _quarter(s, i + 1)
        case "năm":
            return _year_alone(s, i)
    if not free_before(s, i):
        return None
    if _DAYTIME.before(s, i) and (day := day_and_month(s, i)) is not None:
        return day
    return full_day(s, i) or _day_of_year(s, i)


def _day(s: Sentence, i: int) -> Found[Point | None] | None:
    """What follows "ngày": "7/12/2018", "24/11", "24 tháng 11 năm 2025"."""
    return full_day(s, i) or day_and_month(s, i) or _day_of_month(s, i)


def _day_of_month(s: Sentence, i: int) -> Found[Point | None] | None:
    """A day and "tháng": "24 tháng 11", with or without its year."""
    day = _below_hundred(s, i)
    month = _month(s, day.end) if day and s.key(day.end) == "tháng" else None
    if day is None or month is None or month.value is None:
        return month
    return Found(replace(month.value, day=day.value), month.end)


def _day_of_year(s: Sentence, i: int) -> Found[Point | None] | None:
    """A day without "ngày": a date with its year, else "24 tháng" may well count the months."""
    found = _day_of_month(s, i)
    if found is None or found.value is None or found.value.year or s.is_whole(i, found.end):
        return found
    return Found(None, found.end)


def _month(s: Sentence, i: int) -> Found[Point | None] | None:
    """What "tháng" at token i begins: "tháng 8/2026", "tháng 10 năm 2017", "tháng tư"."""
    joined = month_and_year(s, i + 1)
    if joined is not None:
        return joined
    month = _below_hundred(s, i + 1) if s.is_figure(i + 1) else _MONTHS.at(s, i + 1)
    if month is None:
        return None
    return _with_year(s, month.end, Point(month=month.value))


def _month_alone(s: Sentence, i: int) -> Found[Point | None] | None:
    """A month without its day. Without its year too, "mỗi tháng 6 lần" must not become June."""
    found = _month(s, i)
    if found is None or found.value is None or found.value.year or s.is_whole(i, found.end):
        return found
    counts = measure(s, found.end) or SCALES.at(s, found.end) or COUNTED.at(s, found.end)
    if s.is_word(i + 1) or counts or s.key(i - 1) in _EACH or s.is_figure(i - 1):
        return None
    return found


def _quarter(s: Sentence, i: int) -> Found[Point | None] | None:
    """What follows "quý". EDTF has no quarter without a year, so that is left unread."""
    quarter = _QUARTERS.at(s, i)
    found = _with_year(s, quarter.end, Point(quarter=quarter.value)) if quarter else None
    return found if found and found.value and found.value.year else None


def _year_alone(s: Sentence, i: int) -> Found[Point | None] | None:
    found = None if s.key(i - 1) in _EACH else year(s, i + 1)
    return found and Found(Point(found.value), found.end)


def _with_year(s: Sentence, i: int, of: Point) -> Found[Point | None]:
    """Add the year that token i begins: "/2025", "năm 2025", "của năm 2025", "2025".

    After "tháng năm" a year may be May's or the year that the months are of.
    """
    lead = _YEAR_LEADS.at(s, i)
    found = year(s, lead.end if lead else i, earliest=100) if lead or s.is_figure(i) else None
    if found is not None:
        ambiguous = s.key(i - 1) == "năm" and not lead
        return Found(None if ambiguous else replace(of, year=found.value), found.end)
    if lead and s.key(i) == "năm" and s.key(i + 1) in NUMBER_WORDS:
        return Found(None, past_numeral(s, i + 1))
    return Found(of, i)


def _below_hundred(s: Sentence, i: int) -> Found[int] | None:
    """A number from 1 to 99, in figures or words."""
    if s.is_figure(i):
        text = s.key(i)
        found = Found(int(text), i + 1) if text.isdecimal() and len(text) <= 2 else None
    else:
        found = below_hundred(s, i, clipped=True)
    return found if found and found.value else None


DAY_FIGURES = "(?:0?[1-9]|[12][0-9]|3[01])"
MONTH_FIGURES = "(?:0?[1-9]|1[0-2])"
DATE_END = r"(?!\w|/|[.,][0-9])"

_D = f"(?P<day>{DAY_FIGURES})"
_M = f"(?P<month>{MONTH_FIGURES})"
_Y = "(?P<year>[12][0-9]{3})"
_DAY_MONTH_YEAR = re.compile(f"{_D}(?P<sep>[/.-]){_M}(?P=sep){_Y}{DATE_END}")
_YEAR_MONTH_DAY = re.compile(f"{_Y}-{_M}-{_D}{DATE_END}(?!-)")
_DAY_MONTH = re.compile(f"{_D}(?P<sep>[/.-]){_M}{DATE_END}")
_MONTH_YEAR = re.compile(rf"{_M}\s?[/.-]\s?{_Y}{DATE_END}")

_EARLY_DAY = frozenset({"mùng", "mồng"})
_LONGER_THAN_DAYS = frozenset({"tháng", "quý", "năm"})
_EACH = frozenset({"mỗi", "một", "hàng", "hằng", "từng", "mấy", "vài", "nhiều"})
_DAYTIME = words("sáng, trưa, chiều, tối, đêm, hôm")
_YEAR_LEADS = words("/, -, năm, của năm")
_MONTHS = Lexicon(
    by_phrase(
        {1: "một", 2: "hai", 3: "ba", 4: "tư, bốn", 5: "năm", 6: "sáu", 7: "bảy, bẩy"}
        | {8: "tám", 9: "chín", 10: "mười", 11: "mười một", 12: "mười hai"}
    )
    | dict.fromkeys(phrases("tư vấn, tư nhân, tư pháp, tư liệu, tư duy, tư tưởng, tư thục"))
)
_QUARTERS = Lexicon(by_phrase({1: "1, I, một", 2: "2, II, hai", 3: "3, III, ba", 4: "4, IV, tư"}))

"""Days, months, quarters and years, as Vietnamese writes them: the day before the month."""

from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, endings, phrases, words
from qnfacts.quantities.machine.partial_date import PartialDate
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence, once
from qnfacts.quantities.vietnamese.labels import DASHES, free_before, looks_like_year
from qnfacts.quantities.vietnamese.nouns import COUNTED
from qnfacts.quantities.vietnamese.number_words import NUMBER_WORDS, SCALES, below_hundred
from qnfacts.quantities.vietnamese.numerals import past_numeral
from qnfacts.quantities.vietnamese.numeric_dates import (
    DAY_MONTH,
    full_day,
    is_joined,
    match_date,
    month_and_year,
    year,
)
from qnfacts.quantities.vietnamese.units import measures


@once
def partial_date(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """The date that token i begins, or why it cannot be read.

    That is a date no calendar has, one of the lunar calendar, or one that may mean two things.
    """
    found = _partial_date(s, i)
    if found is None:
        return None
    date, end = found
    if isinstance(date, Reason):
        return found
    if _LUNAR.begins(s.keys, end + (s.keys[end] == "(")) or s.keys[end - 1] == "chạp":
        return Reason.LUNAR, end
    return found if date.exists else (Reason.NO_DATE, end)


def day_and_month(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A day with its month, in figures without a year: "24/11"."""
    found = match_date(s, i, DAY_MONTH)
    if found is None:
        return None
    parts, end = found
    day, month = int(parts["day"]), int(parts["month"])
    if parts["sep"] == "-" and day <= month and s.keys[i - 1] != "(":
        return Reason.DATE_OR_RANGE, end  # as well from the one day to the other
    return _with_year(s, end, PartialDate(month=month, day=day))


def _partial_date(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    if not s.tokens[i].is_figure and (form := _FORMS.get(s.keys[i])):
        return form(s, i)
    if not free_before(s, i):
        tied = _day_of_month(s, i)
        return tied and (Reason.TIED, tied[1])
    if is_joined(s, i):
        second = s.keys[i - 1] == "và" and s.keys[i - 3] == s.keys[i + 1]  # "30-4 và 1-5"
        first = i - 4 if second else i - (s.keys[i - 1] == "(")
        day = day_and_month(s, i) if _DAYTIME.before(s.keys, first) else None
        return day or full_day(s, i)
    return _day_of_year(s, i)


def _part(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A part of a year or quarter, which is not all of it: "đầu năm 2025", "cuối 2024".

    One of a month is read as the month.
    """
    if looks_like_year(s, i + 1):
        return Reason.PART_OF_YEAR, i + 2
    found = _partial_date(s, i + 1) if s.keys[i + 1] in _LONGER_THAN_DAYS else None
    if found is None or s.keys[i + 1] == "tháng":
        return found
    return Reason.PART_OF_YEAR, found[1]


def _named_day(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A day after "ngày", "mùng" or both."""
    both = s.keys[i] == "ngày" and s.keys[i + 1] in _EARLY_DAY
    return _day(s, i + 2 if both else i + 1)


def _day(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """The day that follows "ngày": "7/12/2018", "24/11", "24 tháng 11 năm 2025"."""
    return full_day(s, i) or day_and_month(s, i) or _day_of_month(s, i)


def _day_of_month(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A day and "tháng": "24 tháng 11", with or without its year."""
    day, end = _below_hundred(s, i)
    found = _month(s, end) if day and s.keys[end] == "tháng" else None
    if day is None or found is None:
        return None
    month, end = found
    return month if isinstance(month, Reason) else month._replace(day=day), end


def _day_of_year(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A day without "ngày": a date with its year, else "24 tháng" may well count the months."""
    found = _day_of_month(s, i)
    if found is None or isinstance(found[0], Reason) or found[0].year or s.is_whole(i, found[1]):
        return found
    return Reason.DATE_OR_COUNT, found[1]


def _month(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """The month that "tháng" at token i begins: "tháng 8/2026", "tháng 10 năm 2017", "tháng tư"."""
    joined = month_and_year(s, i + 1)
    if joined is not None:
        return joined
    in_figures = s.tokens[i + 1].is_figure
    month, end = _below_hundred(s, i + 1) if in_figures else _MONTHS.at(s.keys, i + 1)
    return None if month is None else _with_year(s, end, PartialDate(month=month))


def _month_alone(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A month without its day. Without its year too, "mỗi tháng 6 lần" must not become June."""
    found = _month(s, i)
    if found is not None and s.keys[i - 1] == "rằm":
        return Reason.LUNAR, found[1]
    if found is None or isinstance(found[0], Reason) or found[0].year or s.is_whole(i, found[1]):
        return found
    if s.tokens[i + 1].is_word or s.tokens[i - 1].is_figure or s.keys[i - 1] in _EACH:
        return None
    return None if _counts_months(s, found[1]) else found


def _counts_months(s: Sentence, i: int) -> bool:
    return measures(s, i) or SCALES.begins(s.keys, i) or COUNTED.begins(s.keys, i)


def _quarter(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """The quarter that "quý" begins."""
    quarter, end = _QUARTERS.at(s.keys, i + 1)
    return _with_year(s, end, PartialDate(quarter=quarter)) if quarter else None


def _short_quarter(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A quarter as tables write it, with its year: "Q2 2025"."""
    quarter = PartialDate(quarter=int(s.keys[i][1:]))
    found = _with_year(s, i + 1, quarter)
    if found[0] == quarter:
        return None
    return (Reason.TIED, found[1]) if s.keys[i - 1] in DASHES else found


def _year_alone(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    found = None if s.keys[i - 1] in _EACH else year(s, i + 1)
    if found is not None and SEASONS.before(s.keys, i):
        return Reason.PART_OF_YEAR, found[1]
    return found and (PartialDate(found[0]), found[1])


def _with_year(s: Sentence, i: int, of: PartialDate) -> Found[PartialDate | Reason]:
    """Add the year that token i begins: "/2025", "năm 2025", "của năm 2025", "2025".

    After "tháng năm" a year may be May's or the year that the months are of. "quý IV các năm" is
    of several.
    """
    if s.keys[i : i + 2] == ["các", "năm"]:
        return Reason.SHARED_YEAR, i
    lead, after = _YEAR_LEADS.at(s.keys, i)
    found = year(s, after, earliest=100) if lead or s.tokens[i].is_figure else None
    if found is not None:
        ambiguous = s.keys[i - 1] == "năm" and not lead
        return Reason.DATE_OR_COUNT if ambiguous else PartialDate(found[0], *of[1:]), found[1]
    if lead and s.keys[i] == "năm" and s.keys[i + 1] in NUMBER_WORDS:
        return Reason.NUMERAL, past_numeral(s, i + 1)
    return of, i


def _below_hundred(s: Sentence, i: int) -> Found[int | None]:
    """A number from 1 to 99, in figures or words."""
    text = s.keys[i]
    if s.tokens[i].is_figure:
        number, end = (int(text) if len(text) <= 2 and text.isdecimal() else None), i + 1
    else:
        number, end = below_hundred(s, i, clipped=True)
    return (number, end) if number else (None, i)


PARTS = frozenset({"đầu", "giữa", "cuối"})
"""The words that make a part of a year of the year behind them."""

_FORMS = {
    **dict.fromkeys(PARTS, _part),
    **dict.fromkeys(("ngày", "mùng", "mồng"), _named_day),
    "tháng": _month_alone,
    "quý": _quarter,
    **dict.fromkeys(("q1", "q2", "q3", "q4"), _short_quarter),
    "năm": _year_alone,
}
SEASONS = endings("mùa xuân, mùa hè, mùa hạ, mùa thu, mùa đông, hè, xuân")
"""What names a part of the year behind it: "mùa hè năm 2022"."""

_LUNAR = words("âm lịch, âl, al")
_EARLY_DAY = frozenset({"mùng", "mồng"})
_LONGER_THAN_DAYS = frozenset({"tháng", "quý", "năm"})
_EACH = frozenset({"mỗi", "một", "hàng", "hằng", "từng", "mấy", "vài", "nhiều"})
_DAYTIME = endings("""
    sáng, trưa, chiều, tối, đêm, hôm, nay, qua, mai, dịp, dịp lễ, nghỉ lễ, quốc khánh
    """)
_YEAR_LEADS = words("/, -, năm, của năm")
_MONTHS = Lexicon(
    by_phrase(
        {1: "một, giêng", 2: "hai", 3: "ba", 4: "tư, bốn", 5: "năm", 6: "sáu", 7: "bảy, bẩy"}
        | {8: "tám", 9: "chín", 10: "mười", 11: "mười một", 12: "mười hai, chạp"}
    )
    | dict.fromkeys(phrases("tư vấn, tư nhân, tư pháp, tư liệu, tư duy, tư tưởng, tư thục"))
)
_QUARTERS = Lexicon(by_phrase({1: "1, I, một", 2: "2, II, hai", 3: "3, III, ba", 4: "4, IV, tư"}))

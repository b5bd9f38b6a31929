"""Dates, and the periods that words make of them: "giai đoạn 2021-2025", "đến năm 2030".

What is written as a date but cannot be read as one is recognised too, so that no part of it
is taken for a quantity.
"""

from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, words
from qnfacts.quantities.machine.partial_date import Governor, PartialDate, Time, governed
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.clauses import CHANGES
from qnfacts.quantities.vietnamese.dates import PARTS
from qnfacts.quantities.vietnamese.ends import end_of_period, past_hour, stands_alone
from qnfacts.quantities.vietnamese.fractions import fraction, range_of_fractions
from qnfacts.quantities.vietnamese.hedges import bound_after, is_negated
from qnfacts.quantities.vietnamese.labels import looks_like_year
from qnfacts.quantities.vietnamese.number_words import FIRST_NUMBER_WORDS
from qnfacts.quantities.vietnamese.numeric_dates import is_joined
from qnfacts.quantities.vietnamese.ranges import TO
from qnfacts.quantities.vietnamese.single_dates import bare_year, plain_date
from qnfacts.quantities.vietnamese.spans import (
    DECADES,
    STAGES,
    days,
    decade,
    half_of_year,
    listed_days,
    months_of_year,
    stage,
    to_end,
)


def _in_figures(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """What a figure begins: "2021-2025", "10-12/9/2025", "6 tháng đầu năm 2025", "7/12/2018"."""
    if not (is_joined(s, i) or s.keys[i + 1] in ("tháng", "quý") or looks_like_year(s, i)):
        return None
    return stage(s, i) or days(s, i) or months_of_year(s, i) or plain_date(s, i)


def _from(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A start, with its end or open: "từ năm 2021 đến năm 2025", "từ năm 2022 đến nay"."""
    opening, start = _FROM.at(s.keys, i)
    start += s.keys[start] in PARTS
    if opening and STAGES.begins(s.keys, start):
        return _from_stage(s, start)
    found = end_of_period(s, start, timed=True) if opening else None
    if found is None:
        return None
    low, end = found
    if isinstance(low, Reason):
        return low, end
    if _is_share(s, i, start):
        return None if bound_after(s, end)[0] else (Reason.DATE_OR_COUNT, end)
    until_now, after = _UNTIL_NOW.at(s.keys, end)
    if until_now and low.year and low.exists:
        return Time(f"{low.edtf}/.."), after
    both = to_end(s, end, low) or _unlike_end(s, end, low)
    if both is not None:
        return None if range_of_fractions(s, i) else both
    day = low.month and low.day and low.exists
    if not (day or stands_alone(s, start, low) or bare_year(s, start)):
        return None
    if s.tokens[start].is_figure and s.keys[end] in CHANGES:
        return Reason.DATE_OR_COUNT, end  # "tăng từ 1/4 lên 1/3"
    has_end = TO.begins(s.keys, _past_bracket(s, end))  # "đến lúc mất", "(thứ Bảy) đến 22/2"
    return Reason.NO_PERIOD if has_end else Time(f"{low.edtf}/.."), end


def _past_bracket(s: Sentence, i: int) -> int:
    closing = range(i + 1, min(i + _BRACKET, s.size)) if s.keys[i] == "(" else ()
    return next((at + 1 for at in closing if s.keys[at] == ")"), i)


def _from_stage(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """From one stage to another: "từ năm học 2015-2016 đến hết năm học 2020-2021"."""
    low = stage(s, i)
    to, start = TO.at(s.keys, low[1]) if low else (None, i)
    high = stage(s, start + (s.keys[start] == "hết")) if to else None
    if low is None or high is None:
        return None
    first, last = low[0], high[0]
    if isinstance(first, Reason) or isinstance(last, Reason) or not first.edtf < last.edtf:
        return Reason.NO_PERIOD, high[1]
    return Time(f"{first.edtf.partition('/')[0]}/{last.edtf.partition('/')[2]}"), high[1]


def _unlike_end(s: Sentence, i: int, low: PartialDate) -> Found[Time | Reason] | None:
    """The period to an end of another kind, of a later year: "từ năm 2021 đến tháng 6/2025".

    "từ tháng 10 đến tháng 3" runs into a year that is not known.
    """
    to, start = TO.at(s.keys, i)
    found = end_of_period(s, start, timed=True) if to else None
    if found is None:
        return None
    high, end = found
    if isinstance(high, Reason):
        return None
    if low.month and high.month and not (low.year or high.year):
        return Reason.NO_PERIOD, end
    if not (low.year and high.year):
        return None
    rises = low.year < high.year and low.exists and high.exists
    return Time(f"{low.edtf}/{high.edtf}") if rises else Reason.NO_PERIOD, end


def _governed(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A date with the words that govern it: "sau năm 2025", "đến hết tháng 6/2025", "so với 2024".

    "sau 2025" has a bare year, which may count; such a one is read behind "so với" alone.
    """
    governor, start = _GOVERNORS.at(s.keys, i)
    start += s.keys[start] in _BOUNDED.get(governor, ())
    if governor in _ON_THE_DAY and (day := past_hour(s, start)) > start:
        governor, start = _ON_THE_DAY[governor], day
    found = end_of_period(s, start) if governor else None
    if governor is None or found is None or _is_share(s, i, start):
        return None
    date, end = found
    if isinstance(date, Reason):
        return date, end
    if is_negated(s, i):
        return Reason.NEGATED, end
    if governor == "before" and s.keys[i - 1] == "từ":
        return Reason.UNBOUND, end
    if governor == "baseline" and not date.day:
        return _made_by(governor, date), end
    if governor in _WITHOUT_YEAR and date.month and not date.year:
        dated = not date.day or "/" in s.keys[start:end]
        return _made_by(governor, date) if dated else Reason.UNBOUND, end
    if not (stands_alone(s, start, date) or bare_year(s, start)):
        return None
    both = to_end(s, end, date) if governor != "until" else None
    return both or (_made_by(governor, date), end)


def _is_share(s: Sentence, i: int, start: int) -> bool:
    """Whether "1/3" may be a fraction: "đến 1/3 dân số", "không quá 1/3", "từ 2/3 trở lên"."""
    found = fraction(s, start, hedged=s.keys[i] == "không") if s.tokens[start].is_figure else None
    return found is not None


def _made_by(governor: Governor, date: PartialDate) -> Time | Reason:
    """The time that a word makes of a date, if there is such a date."""
    return (governed(governor, date) or Reason.UNBOUND) if date.exists else Reason.NO_DATE


_BRACKET = 12
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
                so với, so, so với cùng kỳ, so cùng kỳ, cùng kỳ, hơn so với, so với thời điểm
                """,
            "not": "không phải, không phải là, chứ không phải, ngoài",
        }
    )
)
_BOUNDED: dict[Governor | None, frozenset[str]] = {
    "until": PARTS, "after": frozenset({"cuối"}), "before": frozenset({"đầu"})
}  # fmt: skip
"""The parts of a year that bound the year as well: "đến cuối năm 2025", but not "sau đầu năm"."""
_WITHOUT_YEAR = frozenset({"until", "before", "after"})
"""What is never read as the bare date; the last two name one only where its year is known."""
_ON_THE_DAY: dict[Governor, Governor] = {"after": "since", "before": "until"}
"""What an hour before a day makes of the two: "trước 17h ngày 20/3" is on that day as well."""
_UNTIL_NOW = words("""
    đến nay, tới nay, cho đến nay, cho tới nay, đến hiện nay, đến hiện tại, đến thời điểm hiện tại,
    đến thời điểm này, đến bây giờ, cho đến bây giờ, đến giờ, đến tận nay, đến tận bây giờ,
    trở lại đây, trở đi, lại đây
    """)

DATES = {
    _from: _FROM.openers,
    _governed: _GOVERNORS.openers,
    _in_figures: frozenset({FIGURE}),
    stage: STAGES.openers,
    listed_days: frozenset({"ngày"}),
    days: frozenset({"ngày"}),
    months_of_year: FIRST_NUMBER_WORDS,
    half_of_year: frozenset({"nửa"}),
    decade: DECADES.openers,
    plain_date: FIRST_NUMBER_WORDS
    | {"ngày", "mùng", "mồng", "tháng", "quý", "đầu", "giữa", "cuối"}
    | {"q1", "q2", "q3", "q4"},
}
"""The grammars of dates and periods, in the order they are tried, and what opens each.

Each finds a time, or why none is read.
"""

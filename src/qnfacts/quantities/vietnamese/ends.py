"""The two ends of a period, either of which may leave to the other what they share."""

import re

from qnfacts.quantities.machine.lexicon import words
from qnfacts.quantities.machine.partial_date import PartialDate
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.dates import day_and_month, partial_date
from qnfacts.quantities.vietnamese.labels import looks_like_year
from qnfacts.quantities.vietnamese.nouns import COUNTED
from qnfacts.quantities.vietnamese.numeric_dates import full_day, month_and_year, year_figure


def end_of_period(
    s: Sentence, i: int, *, timed: bool = False
) -> Found[PartialDate | Reason] | None:
    """One end of a period: a date, or a bare year, "10/9" or a day that the other end completes.

    With `timed` a part of the day may stand before a day: "sáng 7/9".
    """
    if s.keys[i] == "hết":
        i += 1
    if timed and (start := _PARTS_OF_DAY.at(s.keys, i)[1]) > i:
        found = end_of_period(s, start)
        return found if found and isinstance(found[0], PartialDate) and found[0].day else None
    if looks_like_year(s, i):
        return full_day(s, i) or _bare_year(s, i)
    found = full_day(s, i) or partial_date(s, i)
    if found is not None:
        return found
    return _end_in_figures(s, i + 1 if s.keys[i] == "ngày" else i)


def past_hour(s: Sentence, i: int) -> int:
    """Where the day begins behind an hour: "17h00 ngày 7/9", "17 giờ 30 phút ngày 7/9"."""
    if not s.tokens[i].is_figure:
        return i
    if s.keys[i + 1] != "giờ":
        return i + 2 if _CLOCK.fullmatch(s.keys[i + 1]) else i
    i += 2
    if s.tokens[i].is_figure and s.keys[i + 1] not in ("/", "-", "tháng"):
        i += 1 + (s.keys[i + 1] == "phút")
    return i


def _bare_year(s: Sentence, i: int) -> Found[PartialDate] | None:
    found = None if COUNTED.begins(s.keys, i + 1) else year_figure(s, i)
    return found and (PartialDate(found[0]), found[1])


def _end_in_figures(s: Sentence, i: int) -> Found[PartialDate] | None:
    if not s.tokens[i].is_figure:
        return None
    if looks_like_year(s, i):
        return _bare_year(s, i)
    month = month_and_year(s, i)
    if month is not None:
        return month
    partial = day_and_month(s, i) if s.keys[i + 1] in ("/", "-") else None
    if partial is not None and isinstance(partial[0], PartialDate):
        return partial[0], partial[1]
    text = s.keys[i]
    return (PartialDate(day=int(text)), i + 1) if len(text) <= 2 and text.isdecimal() else None


_CLOCK = re.compile("h[0-9]{0,2}")
_PARTS_OF_DAY = words(
    "sáng, trưa, chiều, tối, đêm, chiều tối, gần sáng, rạng sáng, sáng sớm, nửa đêm"
)


def stands_alone(s: Sentence, i: int, end: PartialDate) -> bool:
    """Whether the date that token i begins is one by itself, and no figure that may count."""
    bare = looks_like_year(s, i) and not end.month
    return end.year > 0 and end.exists and not bare

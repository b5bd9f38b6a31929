"""The two ends of a period, either of which may leave to the other what they share."""

from qnfacts.quantities.dates.dates import day_and_month, partial_date
from qnfacts.quantities.dates.numeric_dates import full_day, month_and_year, year_figure
from qnfacts.quantities.dates.partial_date import PartialDate
from qnfacts.quantities.words.labels import COUNTED, looks_like_year
from qnfacts.quantities.words.sentences import Found, Sentence


def end_of_period(s: Sentence, i: int) -> Found[PartialDate | None] | None:
    """One end of a period: a date, or a bare year, "10/9" or a day that the other end completes."""
    if s.keys[i] == "hết":
        i += 1
    if looks_like_year(s, i):
        return full_day(s, i) or _bare_year(s, i)
    found = full_day(s, i) or partial_date(s, i)
    if found is not None:
        return found
    return _end_in_figures(s, i + 1 if s.keys[i] == "ngày" else i)


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
    if partial is not None and partial[0] is not None:
        return partial[0], partial[1]
    text = s.keys[i]
    return (PartialDate(day=int(text)), i + 1) if len(text) <= 2 and text.isdecimal() else None


def stands_alone(s: Sentence, i: int, end: PartialDate) -> bool:
    """Whether the date that token i begins is one by itself, and no figure that may count."""
    bare = looks_like_year(s, i) and not end.month
    return end.year > 0 and end.exists and not bare

"""Days that words list before their month: "ngày 12 và 13/9/2024", "12 and 13 September 2024"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from qnfacts.quantities import Reading


def with_days(words: str, language: str, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, with one for each list of days in the place of what lies in it.

    Days that follow each other are the span of all; of others none is the date of the whole.
    """
    lists = list(_lists(words, language))
    if not lists:
        return readings
    spans = [(start, end) for start, end, _ in lists]
    kept = [
        reading
        for reading in readings
        if not any(reading.start < end and start < reading.end for start, end in spans)
    ]
    found = [Reading("date", words[s:e], s, e, edtf=edtf) for s, e, edtf in lists if edtf]
    return sorted([*kept, *found], key=lambda reading: reading.start)


def _lists(words: str, language: str) -> Iterator[tuple[int, int, str]]:
    for pattern in _LISTS.get(language, ()):
        for found in pattern.finditer(words):
            month = found["month"]
            days = [(int(day), _number(own or month)) for day, own in _OWN.findall(found["days"])]
            days.append((int(found["last"]), _number(month)))
            yield *found.span(), _span(days, found["year"])


def _number(month: str) -> int:
    return _MONTHS.get(month.lower()) or int(month)


def _span(days: Sequence[tuple[int, int]], year: str | None) -> str:
    """The days as a span, if each follows the one before it; else nothing."""
    try:
        dates = [date(int(year or _LEAP), month, day) for day, month in days]
    except ValueError:
        return ""
    if any(other - one != timedelta(days=1) for one, other in pairwise(dates)):
        return ""
    begin, end = (f"{year or 'XXXX'}-{each:%m-%d}" for each in (dates[0], dates[-1]))
    return f"{begin}/{end}"


_LEAP = 2024
_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_MONTHS: Mapping[str, int] = {name.lower(): number for number, name in enumerate(_NAMES, 1)}
_NAME = "|".join(_NAMES)
_DAY = r"[0-3]?[0-9]"
_DAYS_VI = rf"{_DAY}(?:/(?:1[0-2]|0?[1-9]))?"
_DAYS_EN = rf"{_DAY}(?:\s+(?:{_NAME}))?"
_OWN = re.compile(rf"(\d+)(?:(?:/|\s+)(\d+|{_NAME}))?")
"""A day, with its month if that is not the one of the last."""
_LISTS: Mapping[str, Sequence[re.Pattern[str]]] = {
    "vi": (
        re.compile(
            rf"""(?<!\w)(?:(?:các|hai|ba|bốn)\s+)?ngày\s+
            (?P<days>{_DAYS_VI}(?:\s*,\s*(?:ngày\s+)?{_DAYS_VI})*)\s*(?:,\s*)?(?:và|&)\s*(?:ngày\s+)?
            (?P<last>{_DAY})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<month>1[0-2]|0?[1-9])
            (?:(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>[12]\d{{3}}))?(?![\w/-]|[.,]\d)""",
            re.VERBOSE | re.IGNORECASE,
        ),
    ),
    "en": (
        re.compile(
            rf"""(?<![\w.,/])(?P<days>{_DAYS_EN}(?:\s*,\s*{_DAYS_EN})*)\s*(?:,\s*)?(?:and|&)\s*
            (?P<last>{_DAY})\s+(?P<month>{_NAME})(?:,?\s+(?P<year>[12]\d{{3}}))?(?!\w)""",
            re.VERBOSE,
        ),
        re.compile(
            rf"""\b(?P<month>{_NAME})\s+(?P<days>{_DAY}(?:\s*,\s*{_DAY})*)\s*(?:,\s*)?(?:and|&)\s*
            (?P<last>{_DAY})(?!\w|[.,]\d)(?:,?\s+(?P<year>[12]\d{{3}}))?(?!\w)""",
            re.VERBOSE,
        ),
    ),
}

"""Another day or period, written as the words of a draft write theirs."""

import re
from datetime import date

from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.terms import Language


def redated(words: str, edtf: str, lang: Language) -> str:
    """The words with the time `edtf` in place of theirs: "ngày 9/7/2023" of "ngày 7/9/2023".

    Empty where they have no room for it, as "năm 2023" has none for a day.
    """
    if _DAY.fullmatch(edtf):
        return _with_day(words, date.fromisoformat(edtf))
    here, there = _YEAR.findall(words), _YEAR.findall(edtf)
    if _FIGURES.sub("", _YEAR.sub("", words)) != _YEAR.sub("", words) or not here or not there:
        return ""
    if len(here) == len(there):
        years = iter(there)
        return _YEAR.sub(lambda _: next(years), words)
    if len(here) == 1:
        span = phrase_period(edtf, lang)
        return _IN_YEAR.sub(f"giai đoạn {span}" if lang == "vi" else span, words)
    return ""


def _with_day(words: str, day: date) -> str:
    """The words with another day, in figures or with the month's name."""
    if found := _IN_FIGURES.search(words):
        parts = (day.day, day.month, day.year)
        new = [
            f"{part:0{len(found[name] or '')}}" if found[name][0] == "0" else str(part)
            for name, part in zip(("day", "month", "year"), parts, strict=True)
            if found[name]
        ]
        between = (found["first"], found["second"] or "")
        text = new[0] + between[0] + new[1] + (between[1] + new[2] if found["year"] else "")
        return words[: found.start()] + text + words[found.end() :]
    if found := _WITH_NAME.search(words):
        month = _MONTHS[day.month - 1]
        if found["before"]:
            new_words = f"{month} {day.day}{found['gap']}{day.year}"
        else:
            new_words = f"{day.day} {month}{found['space']}{day.year}"
        return words[: found.start()] + new_words + words[found.end() :]
    return ""


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_FIGURES = re.compile(r"\d+")
_IN_YEAR = re.compile(r"(?:\b(?:năm|nam)\s+)?(?<!\d)(?:19|20)\d\d(?!\d)", re.IGNORECASE)
_IN_FIGURES = re.compile(
    r"(?P<day>\d{1,2})(?P<first>\s*[/.-]\s*|\s+tháng\s+|\s+thang\s+)(?P<month>\d{1,2})"
    r"(?:(?P<second>\s*[/.-]\s*|,?\s+năm\s+|,?\s+nam\s+)(?P<year>\d{4}))?"
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_NAME = rf"(?:{'|'.join(_MONTHS)}|[A-Z][a-z][a-z]\.?)"
_WITH_NAME = re.compile(
    rf"(?P<before>{_NAME}\s+\d{{1,2}}(?:st|nd|rd|th)?(?P<gap>,?\s+)\d{{4}})"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_NAME}(?P<space>,?\s+)\d{{4}}"
)

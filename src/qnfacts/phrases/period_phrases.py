"""How dates and periods are put in a reader's language."""

import re

from qnfacts.phrases import say
from qnfacts.terms import Language
from qnfacts.values.edtf import HALVES, QUARTERS, SEASONS, canonical


def phrase_period(edtf: str | None, lang: Language, open_start: str = "by") -> str:
    """An EDTF date or period as a reader says it; empty where there is none.

    What has no form of its own in the calendar is said in words: "Q2 2026", "the 1990s". What has
    no first day is said with the phrase `open_start`: "by 2024", or "until 2030" of what lasts.
    """
    if edtf is None:
        return ""
    first, slash, last = _one_form(edtf).partition("/")
    if not slash:
        return _date(first, lang)
    if first == "..":
        return say(open_start, lang, end=_date(last, lang))
    if last == "..":
        return say("from", lang, start=_date(first, lang))
    words = [_date(end, lang) for end in (first, last)]
    if all(_IN_FIGURES.fullmatch(each) for each in words):
        return "–".join(words)
    return say("span", lang, start=words[0], end=words[1])


def phrase_field(field: str, edtf: str | None, lang: Language) -> str:
    """The date or period of a field of a fact, in which an open start is said as fits it.

    What an orientation looks to is its end.
    """
    if field == "orientation":
        return phrase_period(edtf and edtf.removeprefix("../"), lang)
    return phrase_period(edtf, lang, _OPEN_STARTS.get(field, "by"))


def named_part(edtf: str, lang: Language) -> str:
    """A date or period in words, where figures alone cannot say it; else empty."""
    in_figures = all(_date(end, "en") == end for end in edtf.split("/"))
    return "" if in_figures else phrase_period(edtf, lang)


def _one_form(edtf: str) -> str:
    """In its canonical form; what a text gives without its year stays as it is."""
    try:
        return canonical(edtf)
    except ValueError:
        return edtf


def _date(edtf: str, lang: Language) -> str:
    date = edtf.removesuffix("~")
    words = _part_of_year(date, lang) or _decade(date, lang) or _day_or_month(date, lang)
    return words if date == edtf else say("hedge about", lang, number=words)


def _part_of_year(date: str, lang: Language) -> str | None:
    found = _PART.fullmatch(date)
    phrase = found and _PHRASES.get(int(found["part"]))
    return say(phrase, lang, year=found["year"]) if found and phrase else None


def _decade(date: str, lang: Language) -> str | None:
    if len(date) == len("199X") and date.endswith("X"):
        return say("decade", lang, year=f"{date[:3]}0")
    return None


def _day_or_month(date: str, lang: Language) -> str:
    """As its parts are said in Vietnamese, the day first, whether a text gives the year or not."""
    year, *parts = date.split("-")
    if lang == "en" or not parts:
        return date
    month, *day = (part.lstrip("0") for part in parts)
    figures = "/".join([*day, month, *([year] if year.isdigit() else [])])
    return figures if day else say("month", lang, month=figures)


_OPEN_STARTS = {"horizon": "until", "date": "no later than"}
"""A horizon lasts until its end, an event was before it, all else is due by then."""
_IN_FIGURES = re.compile(r"[\d/-]+")
_PART = re.compile(r"(?P<year>\d{4})-(?P<part>\d\d)")
_PHRASES = {
    **dict(zip(SEASONS, ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(QUARTERS, ("quarter 1", "quarter 2", "quarter 3", "quarter 4"), strict=True)),
    **dict(zip(HALVES, ("first half", "second half"), strict=True)),
}
"""The phrase for each part of a year."""

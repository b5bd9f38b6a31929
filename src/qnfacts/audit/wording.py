"""What to write instead: a fact in the draft's own language, to be pasted over the words."""

import re
from collections.abc import Mapping

from qnfacts.audit.mentions import noun_in
from qnfacts.audit.verdicts import Judgement
from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.terms import Language


def wording(
    judgement: Judgement,
    words: str,
    fact: Record | None,
    units: Mapping[str, UnitRecord],
    lang: Language,
) -> str:
    """What to write in place of a mention's words; empty where there is nothing to propose."""
    if judgement.verdict in ("supported", "rounded", "unknown", "ambiguous") or fact is None:
        return ""
    value = fact["value"]
    if judgement.verdict in ("misquoted", "wrong-attribution"):
        return judgement.right
    if value is None or judgement.right:
        right = judgement.right
        return _ranked(words, int(right)) if right.isdecimal() else _time(right, lang)
    unit = units[value["unit"]]
    said = phrase_value(value, unit, lang)
    if not unit["symbol"]:
        said = f"{said} {noun_in(words)}".rstrip()
    match judgement.verdict:
        case "wrong-period":
            return f"{said} {_when(fact.get('period') or fact.get('due'), lang)}".rstrip()
        case "wrong-place":
            places = ", ".join(pick(area["label"], lang) for area in fact["areas"])
            return say("audit place", lang, value=said, places=places)
        case "target-as-fact":
            due = _when(fact.get("due"), lang)
            return say("audit target", lang, value=said, due=due).replace(" )", ")")
    return said


def _ranked(words: str, right: int) -> str:
    """The words with another ordinal or grade in them: "the 7th", "5 sao"."""
    found = _RANK.search(words)
    if found is None:
        return str(right)
    ending = "th" if right % 100 in (11, 12, 13) else _ENDINGS.get(right % 10, "th")
    number = f"{right}{ending}" if found["ending"] else str(right)
    return words[: found.start()] + number + words[found.end() :]


def _when(edtf: str | None, lang: Language) -> str:
    """A day or a year, and the years until or since one, in words; other periods in brackets."""
    if edtf is None:
        return ""
    day, year = _DAY.fullmatch(edtf), _YEARS.fullmatch(edtf)
    if day:
        return say("audit on", lang, time=_time(edtf, lang))
    if year:
        way = "audit since" if year["since"] else "audit by" if year["until"] else "audit in"
        return say(way, lang, time=year["year"])
    return f"({phrase_period(edtf, lang)})"


def _time(right: str, lang: Language) -> str:
    """A day or a period as drafts write it; what is none stays as it is."""
    if _DAY.fullmatch(right):
        year, month, day = map(int, right.split("-"))
        return f"{day} {_MONTHS[month - 1]} {year}" if lang == "en" else f"{day}/{month}/{year}"
    return phrase_period(right, lang) if _PERIOD.fullmatch(right) else right


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEARS = re.compile(r"(?P<until>\.\./)?(?P<year>\d{4})(?P<since>/\.\.)?")
_RANK = re.compile(r"\d+(?P<ending>st|nd|rd|th)?")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_PERIOD = re.compile(r"[\d.-]+/[\d.-]+|\d{4}-\d\d")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

"""What to write instead: a fact in the draft's own language, to be pasted over the words."""

import re
from collections.abc import Mapping

from qnfacts.audit.verdicts import Judgement
from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.terms import Language


def wording(
    judgement: Judgement,
    noun: str,
    fact: Record | None,
    units: Mapping[str, UnitRecord],
    lang: Language,
) -> str:
    """The words that would be right; empty where there are none to propose.

    `noun` are the words of the mention behind its number.
    """
    if judgement.verdict in ("supported", "rounded", "unknown", "ambiguous") or fact is None:
        return ""
    value = fact["value"]
    if judgement.verdict in ("misquoted", "wrong-attribution"):
        return judgement.right
    if value is None or judgement.right:
        return _time(judgement.right, lang)
    unit = units[value["unit"]]
    said = phrase_value(value, unit, lang)
    if not unit["symbol"] and noun:
        said = f"{said} {noun}"
    match judgement.verdict:
        case "wrong-period":
            time = phrase_period(fact.get("period") or fact.get("due"), lang)
            return f"{said} ({time})" if time else said
        case "wrong-place":
            places = ", ".join(pick(area["label"], lang) for area in fact["areas"])
            return f"{said} ({places})"
        case "target-as-fact":
            due = phrase_period(fact.get("due"), lang)
            return say("audit target", lang, value=said) + (f" ({due})" if due else "")
    return said


def _time(right: str, lang: Language) -> str:
    """A day or a period as drafts write it; what is none stays as it is."""
    if _DAY.fullmatch(right):
        year, month, day = map(int, right.split("-"))
        return f"{day} {_MONTHS[month - 1]} {year}" if lang == "en" else f"{day}/{month}/{year}"
    return phrase_period(right, lang) if _PERIOD.fullmatch(right) else right


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PERIOD = re.compile(r"[\d.-]+/[\d.-]+|\d{4}-\d\d")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

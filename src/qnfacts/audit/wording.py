"""What to write instead: a fact in the draft's own language, to be pasted over the words."""

from collections.abc import Mapping

from qnfacts.audit.verdicts import Judgement
from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.terms import Language


def wording(
    judgement: Judgement, noun: str, fact: Record | None, units: Mapping[str, UnitRecord], lang: Language
) -> str:
    """The words that would be right; empty where there are none to propose.

    `noun` are the words of the mention behind its number.
    """
    if judgement.verdict in ("supported", "rounded", "unknown", "ambiguous") or fact is None:
        return ""
    value = fact["value"]
    if judgement.verdict in ("misquoted", "wrong-attribution", "wrong-document"):
        return judgement.right
    if value is None or judgement.right:
        return phrase_period(judgement.right, lang) if "-" in judgement.right else judgement.right
    unit = units[value["unit"]]
    said = phrase_value(value, unit, lang)
    if not unit["symbol"] and noun:
        said = f"{said} {noun}"
    match judgement.verdict:
        case "wrong-period":
            time = phrase_period(fact.get("period") or fact.get("due"), lang)
            return f"{said} ({time})" if time else said
        case "wrong-place":
            return f"{said} ({pick(fact['area']['label'], lang)})"
        case "target-as-fact":
            due = phrase_period(fact.get("due"), lang)
            return say("audit target", lang, value=said) + (f" ({due})" if due else "")
    return said

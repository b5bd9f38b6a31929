"""What the words of a fact do not state, which a reader would fill in."""

from typing import get_args

from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.terms import AGENT_FIELDS, OWN_DATES, Direction, Language


def unstated(fact: Record, lang: Language) -> list[str]:
    """The number that they only hedge, who, and when."""
    fields = (*AGENT_FIELDS[fact["kind"]], *OWN_DATES[fact["kind"]])
    gaps = [say(f"open {field}", lang) for field in fields if not fact[field]]
    return [say("exact number", lang), *gaps] if _only_hedged(fact) else gaps


def _only_hedged(fact: Record) -> bool:
    """Whether it names no exact number; "at least 5" is one for a target, and none for a figure."""
    hedge = fact["value"]["hedge"] if fact["value"] else None
    return bool(hedge) and not (fact["kind"] == "target" and hedge in get_args(Direction))

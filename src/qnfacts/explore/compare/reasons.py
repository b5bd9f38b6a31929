"""Reasons: a code, and words for it in both languages."""

from collections.abc import Callable

from qnfacts.phrases import say
from qnfacts.records import ReasonRecord
from qnfacts.terms import Language, ReasonCode

Slot = Callable[[Language], str]


def reason(code: ReasonCode, **slots: Slot) -> ReasonRecord:
    """The reason `code`, each slot of its words filled in that language."""
    return {
        "code": code,
        "words": {
            "en": _words(code, "en", slots),
            "vi": _words(code, "vi", slots),
        },
    }


def _words(code: ReasonCode, lang: Language, slots: dict[str, Slot]) -> str:
    return say(f"reason {code}", lang, **{name: slot(lang) for name, slot in slots.items()})

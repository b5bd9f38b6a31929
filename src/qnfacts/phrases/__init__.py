"""The explorer's own words, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qnfacts.records.shapes import LabelRecord
    from qnfacts.terms import Language


def say(key: str, lang: Language, **slots: object) -> str:
    """The phrase `key`, its slots filled in. Raises KeyError for a phrase that does not exist."""
    from qnfacts.phrases.tables import PHRASES

    english, vietnamese = PHRASES[key]
    return (english if lang == "en" else vietnamese).format(**slots)


def pick(label: LabelRecord, lang: Language) -> str:
    """The label in one language."""
    return label["en"] if lang == "en" else label["vi"]

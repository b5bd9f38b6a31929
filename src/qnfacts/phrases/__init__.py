"""The explorer's own words, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from qnfacts.phrases.checks import CHECKS
from qnfacts.phrases.comparisons import COMPARISONS
from qnfacts.phrases.names import NAMES
from qnfacts.phrases.sentences import SENTENCES
from qnfacts.phrases.values import VALUES

if TYPE_CHECKING:
    from qnfacts.records import LabelRecord

Language = Literal["en", "vi"]


def say(key: str, lang: Language, **slots: object) -> str:
    """The phrase `key`, its slots filled in. Raises KeyError for a phrase that does not exist."""
    english, vietnamese = PHRASES[key]
    return (english if lang == "en" else vietnamese).format(**slots)


def pick(label: LabelRecord, lang: Language) -> str:
    """The label in one language."""
    return label["en"] if lang == "en" else label["vi"]


PHRASES: dict[str, tuple[str, str]] = {**NAMES, **VALUES, **SENTENCES, **COMPARISONS, **CHECKS}
"""English and Vietnamese under one key; no key stands twice."""

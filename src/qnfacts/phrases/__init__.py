"""The explorer's own words, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from qnfacts.records.shapes import LabelRecord
    from qnfacts.terms import Language


def say(key: str, lang: Language, **slots: object) -> str:
    """The phrase `key`, its slots filled in, whole numbers grouped.

    Raises KeyError for a phrase that does not exist.
    """
    from qnfacts.phrases.tables import PHRASES

    english, vietnamese = PHRASES[key]
    words = {n: grouped(slot, lang) if isinstance(slot, int) else slot for n, slot in slots.items()}
    return (english if lang == "en" else vietnamese).format(**words)


def grouped(number: int | Decimal, lang: Language) -> str:
    """All digits of a number, grouped and pointed as the language does: 8,817.5 or 8.817,5."""
    text = f"{number:,}" if isinstance(number, int) else f"{number:,f}"
    return text if lang == "en" else text.translate(_VIETNAMESE_MARKS)


def pick(label: LabelRecord, lang: Language) -> str:
    """The label in one language."""
    return label["en"] if lang == "en" else label["vi"]


_VIETNAMESE_MARKS = str.maketrans(",.", ".,")

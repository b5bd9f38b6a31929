"""What the search of a page needs in order to find what `qnfacts search` finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.store.query import ASKING, SMALL_WORDS, written_words
from qnfacts.store.searched import searched
from qnfacts.store.spelling import COUNTED, DIGITS, SPELLINGS

if TYPE_CHECKING:
    from re import Pattern

    from qnfacts.records import Record


def searched_words(fact: Record) -> str:
    """The words of each text that is searched, in small letters; a bar parts the texts."""
    return " | ".join(dict.fromkeys(" ".join(written_words(each.text)) for each in searched(fact)))


def search_rules() -> Record:
    """What is left out of a search, and the other spellings of a word, for `search.js`."""
    return {
        "asking": _in_javascript(ASKING),
        "small_words": sorted(SMALL_WORDS),
        "digits": DIGITS,
        "counted": _in_javascript(COUNTED),
        "spellings": [(_in_javascript(pattern), other) for pattern, other in SPELLINGS],
    }


def _in_javascript(pattern: Pattern[str]) -> str:
    """The pattern as JavaScript reads it, whose words end at any letter that is not ASCII."""
    return pattern.pattern.replace(r"\b", _BOUNDARY).replace(r"[^\W\d_]", r"\p{L}")


_BOUNDARY = r"(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))"

"""The words that turn or limit what a clause says, and where they stand."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from qnfacts.check.words import english, vietnamese
from qnfacts.check.words.phrases import Phrases, split
from qnfacts.check.words.wording import Sense

FAR: frozenset[Sense] = frozenset(
    {"condition", "proviso", "exception", "proposal", "doubt", "denial", "annulment", "question"}
)
"""The senses that reach over commas to the whole sentence; the others turn their own clause."""


class Turn(NamedTuple):
    """A turning word, what it does, and where it stands."""

    word: str
    sense: Sense
    start: int
    end: int


def turns(text: str, language: str) -> Iterator[Turn]:
    """The turning words of a text, the longest first where two begin at one place.

    Words of a language that has no table turn nothing, and so do those that are part of a name.
    """
    if language not in _TABLES:
        return
    for found in _phrases(language).finditer(text):
        sense = _senses(language).get(_key(found[0]))
        if sense is not None and not is_in_name(text, found.start()):
            yield Turn(" ".join(found[0].split()), sense, *found.span())


def is_in_name(text: str, start: int) -> bool:
    """Whether a word with a capital stands behind another word: Sán Chỉ, and not Chỉ."""
    return text[start].isupper() and _NAME.search(text, max(0, start - _NEAR), start) is not None


_TABLES = {"vi": vietnamese, "en": english}
_NEAR = 24
_NAME = re.compile(r"(?<![^\W\d_])[^\W\d_](?:[^\W_]*[^\W_A-ZĐ])? \Z")
_WORD = re.compile(r"(?<![\w-])\w+")


@cache
def _phrases(language: str) -> Phrases:
    """The turning words, and the longer words that hide them."""
    return Phrases([*_senses(language), *split(_TABLES[language].HARMLESS)], start=_WORD)


@cache
def _senses(language: str) -> dict[str, Sense]:
    turns = _TABLES[language].TURNS
    return {word: sense for sense, listed in turns.items() for word in split(listed)}


def _key(word: str) -> str:
    return " ".join(word.split()).lower()

"""The words that turn or limit what a clause says, and where they stand."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from qnfacts.check.words import english, vietnamese
from qnfacts.check.words.wording import Sense, split

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
    done, patterns = 0, _patterns(language)
    for first in _WORD.finditer(text):
        pattern = patterns.get(first[0].lower())
        found = pattern.match(text, first.start()) if pattern and first.start() >= done else None
        if found is None:
            continue
        done = found.end()
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
def _patterns(language: str) -> Mapping[str, re.Pattern[str]]:
    """By the first word, in small letters, the phrases that begin with it."""
    harmless = split(_TABLES[language].HARMLESS)
    phrases: dict[str, list[str]] = {}
    for phrase in sorted([*_senses(language), *harmless], key=len, reverse=True):
        written = re.escape(phrase).replace(r"\ ", r"\s+")
        phrases.setdefault(_WORD.match(phrase)[0], []).append(written)  # type: ignore[index]
    return {
        first: re.compile(rf"(?:{'|'.join(written)})(?!\w)", re.IGNORECASE)
        for first, written in phrases.items()
    }


@cache
def _senses(language: str) -> dict[str, Sense]:
    turns = _TABLES[language].TURNS
    return {word: sense for sense, listed in turns.items() for word in split(listed)}


def _key(word: str) -> str:
    return " ".join(word.split()).lower()

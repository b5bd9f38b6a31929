"""Vocabularies: phrases with a meaning, the longest of which is the one that counts."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from qnfacts.quantities.tokens import Found, Sentence, spelled

T = TypeVar("T")


class Lexicon(Generic[T]):
    """Phrases and what they mean.

    A phrase that means None hides the shorter ones in it: with "đồng" a unit and "đồng chí"
    None, "đồng chí" is no unit.
    """

    def __init__(self, entries: Mapping[str, T | None]) -> None:
        self._at: dict[str, list[tuple[tuple[str, ...], T | None]]] = {}
        self._before: dict[str, list[tuple[tuple[str, ...], T | None]]] = {}
        phrases = {spelled(phrase): meaning for phrase, meaning in entries.items()}
        for keys in sorted(filter(None, phrases), key=len, reverse=True):
            self._at.setdefault(keys[0], []).append((keys, phrases[keys]))
            self._before.setdefault(keys[-1], []).append((keys, phrases[keys]))

    @property
    def openers(self) -> frozenset[str]:
        """The keys that a phrase can begin with."""
        return frozenset(self._at)

    def at(self, s: Sentence, i: int) -> Found[T] | None:
        """The longest phrase that begins at token i."""
        for keys, meaning in self._at.get(s.key(i), ()):
            if all(s.key(i + n) == key for n, key in enumerate(keys)):
                return None if meaning is None else Found(meaning, i + len(keys))
        return None

    def before(self, s: Sentence, i: int) -> T | None:
        """The meaning of the longest phrase that ends right before token i."""
        for keys, meaning in self._before.get(s.key(i - 1), ()):
            if all(s.key(i - len(keys) + n) == key for n, key in enumerate(keys)):
                return meaning
        return None


def words(listed: str, *, but: str = "") -> Lexicon[bool]:
    """A set of phrases between commas; those in `but` hide the shorter ones in them."""
    return Lexicon(dict.fromkeys(phrases(listed), True) | dict.fromkeys(phrases(but)))


def phrases(listed: str) -> list[str]:
    """The phrases between the commas of a list."""
    return [phrase.strip() for phrase in listed.split(",")]


def by_phrase(lists: Mapping[T, str]) -> dict[str, T]:
    """Each phrase of the lists with what its list is of."""
    return {phrase: meaning for meaning, listed in lists.items() for phrase in phrases(listed)}

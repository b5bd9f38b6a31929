"""Vocabularies: phrases with a meaning, the longest of which is the one that counts.

A phrase that means None hides the shorter ones in it: with "đồng" a unit and "đồng chí" None,
"đồng chí" is no unit.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from qnfacts.quantities.machine.tokens import spelled

T = TypeVar("T")


class Lexicon(Generic[T]):
    """Phrases and what they mean, looked up by their first word in the keys of a sentence."""

    __slots__ = ("_entries", "_tree", "openers")

    def __init__(self, entries: Mapping[str, T | None]) -> None:
        self._entries = entries
        self._tree = _tree((spelled(phrase), meaning) for phrase, meaning in entries.items())
        self.openers = frozenset(self._tree)
        """The keys that a phrase can begin with."""

    def at(self, keys: Sequence[str], i: int) -> tuple[T | None, int]:
        """The meaning of the longest phrase from token i on, and the token after it.

        (None, i) where there is none.
        """
        node = self._tree.get(keys[i])
        if node is None:
            return None, i
        meaning, end, k = None, i, i
        while node is not None:
            k += 1
            if node.ends:
                meaning, end = node.meaning, k
            node = node.then.get(keys[k])
        return meaning, i if meaning is None else end

    def __iter__(self) -> Iterator[str]:
        """The phrases with a meaning, as they are written."""
        return (phrase for phrase, meaning in self._entries.items() if meaning is not None)

    def begins(self, keys: Sequence[str], i: int) -> bool:
        """Whether a phrase with a meaning begins at token i."""
        return keys[i] in self.openers and self.at(keys, i)[0] is not None

    def with_entries(self, entries: Mapping[str, T | None]) -> "Lexicon[T]":
        """These phrases and others, which may change the meanings of these."""
        return Lexicon({**self._entries, **entries})


class Endings(Generic[T]):
    """Phrases and what they mean, looked up by their last word in the keys of a sentence."""

    __slots__ = ("_tree",)

    def __init__(self, entries: Mapping[str, T | None]) -> None:
        self._tree = _tree((spelled(phrase)[::-1], meaning) for phrase, meaning in entries.items())

    def before(self, keys: Sequence[str], i: int) -> T | None:
        """The meaning of the longest phrase that ends right before token i."""
        node = self._tree.get(keys[i - 1])
        meaning = None
        while node is not None:
            i -= 1
            if node.ends:
                meaning = node.meaning
            node = node.then.get(keys[i - 1])
        return meaning


def words(listed: str, *, but: str = "") -> Lexicon[bool]:
    """A set of phrases between commas; those in `but` hide the shorter ones in them."""
    return Lexicon(dict.fromkeys(phrases(listed), True) | dict.fromkeys(phrases(but)))


def endings(listed: str, *, but: str = "") -> Endings[bool]:
    """The same, to be looked up by their last word."""
    return Endings(dict.fromkeys(phrases(listed), True) | dict.fromkeys(phrases(but)))


def phrases(listed: str) -> list[str]:
    """The phrases between the commas of a list."""
    return [phrase.strip() for phrase in listed.split(",")]


def by_phrase(lists: Mapping[T, str]) -> dict[str, T]:
    """Each phrase of the lists with what its list is of."""
    return {phrase: meaning for meaning, listed in lists.items() for phrase in phrases(listed)}


class _Node(Generic[T]):
    """The words that may follow a beginning of phrases, and what it means where it is one."""

    __slots__ = ("ends", "meaning", "then")

    def __init__(self) -> None:
        self.then: dict[str, _Node[T]] = {}
        self.ends = False
        self.meaning: T | None = None


def _tree(entries: Iterable[tuple[tuple[str, ...], T | None]]) -> dict[str, _Node[T]]:
    top: _Node[T] = _Node()
    for keys, meaning in entries:
        node = top
        for key in keys:
            node = node.then.setdefault(key, _Node())
        node.ends, node.meaning = True, meaning
    return top.then

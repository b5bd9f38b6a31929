"""Names in a text, the longest where one holds another."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qnfacts.text import composed


class Mention(NamedTuple):
    """A name in a text, and the ids of those it may stand for."""

    start: int
    end: int
    ids: frozenset[str]


class Gazetteer:
    """Names and the ids they stand for. Capitals make no difference, diacritics do."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        ids: dict[str, set[str]] = {}
        for name, id_ in names:
            ids.setdefault(_small(composed(name).text.strip()), set()).add(id_)
        self._by_first: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for name in sorted(ids, key=len, reverse=True):
            if first := _WORD.match(name):
                self._by_first.setdefault(first[0], []).append((name, frozenset(ids[name])))

    def mentions(self, text: str) -> list[Mention]:
        """The names in `text`, in order, none over another."""
        small = _small(text)
        found: list[Mention] = []
        for word in _WORD.finditer(small):
            if found and word.start() < found[-1].end:
                continue
            for name, ids in self._by_first.get(word[0], ()):
                end = word.start() + len(name)
                if small.startswith(name, word.start()) and not _WORD.match(small, end):
                    found.append(Mention(word.start(), end, ids))
                    break
        return found


def _small(text: str) -> str:
    """In small letters, at the same length."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(min(c.lower(), c, key=len) for c in text)


_WORD = re.compile(r"\w+")

"""Names in a text, the longest where one holds another."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from qnfacts.text.folding import small_words
from qnfacts.text.letters import composed

FEW = 100
"""Words that are looked for faster than every word of a text is looked up."""


class Mention(NamedTuple):
    """A name in a text, and the ids of those it may stand for."""

    start: int
    end: int
    ids: frozenset[str]


class Gazetteer:
    """Names and the ids they stand for.

    Capitals and the shape of an apostrophe make no difference, diacritics do.

    The `longer` names stand for nothing, and hide those inside them.
    """

    def __init__(self, names: Iterable[tuple[str, str]], longer: Iterable[str] = ()) -> None:
        ids: dict[str, set[str]] = {_small(composed(name).text): set() for name in longer}
        for name, id_ in names:
            ids.setdefault(_small(composed(name).text.strip()), set()).add(id_)
        self._ids = {name: frozenset(found) for name, found in ids.items()}
        self._lengths: dict[str, list[int]] = {}
        begun = {(len(name), first[0]) for name in ids if (first := _WORD.match(name))}
        for length, word in sorted(begun, reverse=True):
            self._lengths.setdefault(word, []).append(length)
        self._first = small_words(" ".join(self._lengths))
        few = 0 < len(self._lengths) <= FEW
        begins = "|".join(map(re.escape, self._lengths)) if few else r"\w+"
        self._begin = re.compile(rf"(?<!\w)(?:{begins})(?!\w)")
        self.mentions = lru_cache(256)(self._mentions)

    def _mentions(self, text: str) -> tuple[Mention, ...]:
        """The names in `text`, in order, none over another; those in the latest texts are kept."""
        if self._first.isdisjoint(small_words(text)):
            return ()
        small = _small(text)
        found: list[Mention] = []
        done = 0
        for word in self._begin.finditer(small):
            start = word.start()
            if start < done:
                continue
            for length in self._lengths.get(word[0], ()):
                name = small[start : start + length]
                end = start + len(name)
                if name in self._ids and not _WORD.match(small, end):
                    done = end
                    if ids := self._ids[name]:
                        found.append(Mention(start, end, ids))
                    break
        return tuple(found)


def _small(text: str) -> str:
    """In small letters and with plain apostrophes, at the same length."""
    text = text.replace("’", "'")
    small = text.lower()
    return small if len(small) == len(text) else "".join(min(c.lower(), c, key=len) for c in text)


_WORD = re.compile(r"\w+")

"""Where searched words stand in a text, and what that is worth."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


class Match(NamedTuple):
    """Where searched words, or the beginnings of words, stand in a field of a fact."""

    field: str
    text: str
    spans: tuple[tuple[int, int], ...]


class Marked(NamedTuple):
    """A match and its worth.

    `weights` are those of the words that are found, more for a whole word than for a beginning.
    `phrase` is more than 0 if all stand there in one piece; if all stand there at all, `share`
    is the higher the more of the text they fill.
    """

    match: Match
    weights: Mapping[str, int]
    phrase: int
    share: int


def marked(field: str, text: str, weight: int, wanted: Sequence[str]) -> Marked | None:
    """The match of the folded words `wanted` in a text of some weight; None where none begins."""
    key = fold(text)
    if not any(word in key for word in wanted):
        return None
    folded = _Folded.of(text, key)
    found = [(word, *place) for word in wanted for place in folded.occurrences(word)]
    if not found:
        return None
    spans = _merged(folded.span(start, end) for _, start, end, _ in found)
    whole = {word for word, _, _, ends in found if ends}
    weights = {word: weight * (2 if word in whole else 1) for word, *_ in found}
    in_one_piece = len(wanted) > 1 and folded.has_phrase(wanted)
    length = sum(end - start for start, end in spans)
    return Marked(
        Match(field, text, spans),
        weights,
        phrase=weight * 4 * len(wanted) if in_one_piece else 0,
        share=weight * 4 * length // len(text) if weights.keys() == set(wanted) else 0,
    )


class _Folded(NamedTuple):
    """A text folded for search, and where each of its characters comes from."""

    key: str
    origins: Sequence[int]

    @classmethod
    def of(cls, text: str, key: str) -> _Folded:
        """`key` is the text folded."""
        if text.isascii() or set(map(len, map(_folded, set(text)))) == {1}:  # one for one
            return cls(key, range(len(text) + 1))
        origins = [at for at, character in enumerate(text) for _ in _folded(character)]
        return cls(key, (*origins, len(text)))

    def occurrences(self, word: str) -> Iterator[tuple[int, int, bool]]:
        """Where a word of the text begins with `word`, and whether it ends with it too."""
        start = self.key.find(word)
        while start >= 0:
            end = start + len(word)
            if not self.key[start - 1 : start].isalnum():
                yield start, end, not self.key[end : end + 1].isalnum()
            start = self.key.find(word, end)

    def has_phrase(self, words: Sequence[str]) -> bool:
        """Whether the words stand one after the other."""
        phrase = " ".join(words)
        return any(whole for *_, whole in self.occurrences(phrase))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of a place in its key."""
        return self.origins[start], self.origins[end - 1] + 1


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    return fold(character)


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans in order, those that touch made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)

"""Where searched terms stand in a text, and what that is worth."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from qnfacts.store.query import Form, Term


class Match(NamedTuple):
    """Where searched words, or the beginnings of words, stand in a field of a fact."""

    field: str
    text: str
    spans: tuple[tuple[int, int], ...]


class Marked(NamedTuple):
    """A match and its worth.

    `weights` are those of the terms that are found: more for whole words than for a beginning,
    and most for words with the same diacritics. `as_written` are those that were asked for with
    diacritics and have the same. `phrase` is more than 0 if all stand there in one
    piece; if all stand there at all, `share` is the higher the more of the text they fill.
    """

    match: Match
    weights: Mapping[str, int]
    as_written: frozenset[str]
    phrase: int
    share: int


def marked(field: str, text: str, weight: int, wanted: Sequence[Term]) -> Marked | None:
    """The match of the terms `wanted` in a text of some weight; None where none begins."""
    key = fold(text)
    if not any(form.words[0] in key for term in wanted for form in term.forms):
        return None
    folded = _Folded.of(text, key)
    found = [(term.written, *place) for term in wanted for place in folded.occurrences(term)]
    if not found:
        return None
    spans = _merged((start, end) for _, start, end, _ in found)
    weights: dict[str, int] = {}
    for written, *_, worth in found:
        weights[written] = max(weights.get(written, 0), weight * worth)
    in_one_piece = len(wanted) > 1 and _in_a_row(key, wanted)
    length = sum(end - start for start, end in spans)
    return Marked(
        Match(field, text, spans),
        weights,
        frozenset(
            written
            for written, *_, worth in found
            if worth == _AS_WRITTEN and not written.isascii()
        ),
        phrase=weight * 6 * len(wanted) if in_one_piece else 0,
        share=weight * 4 * length // len(text) if len(weights) == len(wanted) else 0,
    )


class _Folded(NamedTuple):
    """A text, its key for a search, and where each character of the key comes from."""

    text: str
    key: str
    origins: Sequence[int]

    @classmethod
    def of(cls, text: str, key: str) -> _Folded:
        """`key` is the text folded."""
        if text.isascii() or set(map(len, map(_folded, set(text)))) == {1}:  # one for one
            return cls(text, key, range(len(text) + 1))
        origins = [at for at, character in enumerate(text) for _ in _folded(character)]
        return cls(text, key, (*origins, len(text)))

    def occurrences(self, term: Term) -> Iterator[tuple[int, int, int]]:
        """Where a form of the term stands in the text, and what that is worth."""
        for form in term.forms:
            for found in _pattern(form).finditer(self.key):
                start, end = self.origins[found.start()], self.origins[found.end() - 1] + 1
                is_whole = not self.key[found.end() : found.end() + 1].isalnum()
                as_written = is_whole and self.text[start:end].lower() == term.written
                yield start, end, 1 + is_whole + as_written


def _in_a_row(key: str, wanted: Sequence[Term]) -> bool:
    """Whether the words as written stand one after the other, and no mark of a clause between."""
    words = (word for term in wanted for word in term.forms[0].words)
    return bool(_row(tuple(words), _SPACE).search(key))


@lru_cache(maxsize=1024)
def _pattern(form: Form) -> re.Pattern[str]:
    return _row(form.words, _GAP) if form.whole else re.compile(_BEGIN + _GAP.join(form.words))


@lru_cache(maxsize=64)
def _row(words: tuple[str, ...], gap: str) -> re.Pattern[str]:
    return re.compile(_BEGIN + gap.join(words) + r"(?![^\W_])")


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


_AS_WRITTEN = 3
"""What a place is worth with all that can be: a whole word, and as it was asked for."""
_SPACE = r"[^\w,;:.!?…()“”]+"
_BEGIN, _GAP = r"(?<![^\W_])", r"[\W_]+"

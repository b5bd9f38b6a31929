"""Lists of phrases, and where they stand in a text."""

import re
from collections.abc import Collection, Iterable, Iterator
from sys import maxsize

from qnfacts.text.folding import placed_words, small_words

_FIRST = re.compile(r"(?<!\w)\w+")


class Phrases:
    """Phrases that are found as whole words, whatever their capitals; a match has its `said`.

    The longest counts where two begin with one word. They are looked up by that word, and those
    that begin with it are compiled when a text first has it: a pattern of all is slow to compile
    and slower to match.
    """

    def __init__(
        self,
        listed: Iterable[str],
        but: str = "",
        behind: str = "",
        start: re.Pattern[str] = _FIRST,
    ) -> None:
        """Phrases of `but` hide those they begin or end with; behind `behind` there is none.

        The first word of a phrase is one that `start` finds.
        """
        self._start = start
        self._listed = _by_first_word(listed)
        self._longer = split(but)
        self._hiding = _by_first_word(self._longer)
        self._behind = split(behind)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def finditer(self, text: str, pos: int = 0, endpos: int = maxsize) -> Iterator[re.Match[str]]:
        """Every phrase between two places, none over another."""
        met = self._listed.keys() & small_words(text)
        if not met:
            return
        for at, word in placed_words(text):
            if word not in met or not (pos <= at < endpos and self._start.match(text, at)):
                continue
            if found := self._beginning_with(word).match(text, at, endpos):
                yield found
                pos = found.end()

    def search(self, text: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The first phrase between two places."""
        return next(self.finditer(text, pos, endpos), None)

    def match(self, text: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The phrase that begins at `pos`."""
        pattern = self._beginning_at(text, pos, endpos)
        return pattern.match(text, pos, endpos) if pattern else None

    def fullmatch(self, text: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The phrase that begins at `pos` and ends at `endpos`."""
        pattern = self._beginning_at(text, pos, endpos)
        return pattern.fullmatch(text, pos, endpos) if pattern else None

    def _beginning_at(self, text: str, pos: int, endpos: int) -> re.Pattern[str] | None:
        first = self._start.match(text, pos, endpos)
        word = first[0].casefold() if first else ""
        return self._beginning_with(word) if word in self._listed else None

    def _beginning_with(self, word: str) -> re.Pattern[str]:
        if word not in self._patterns:
            self._patterns[word] = self._compiled(word)
        return self._patterns[word]

    def _compiled(self, word: str) -> re.Pattern[str]:
        listed = (
            _not_ending(part, self._longer) + alternatives([part]) for part in self._listed[word]
        )
        hiding = self._hiding.get(word)
        hidden = rf"(?!(?:{alternatives(hiding)})(?!\w))" if hiding else ""
        past = "".join(rf"(?<!{re.escape(each)}\s)" for each in self._behind)
        return re.compile(rf"{past}{hidden}(?P<said>{'|'.join(listed)})(?!\w)", re.IGNORECASE)


def split(listed: str) -> list[str]:
    """The phrases between the commas of a list."""
    parts = (" ".join(part.split()) for part in listed.split(","))
    return [part for part in parts if part]


def alternatives(listed: Iterable[str]) -> str:
    """A pattern of phrases, the longest first."""
    parts = sorted(set(listed), key=len, reverse=True)
    return "|".join(re.escape(part).replace(r"\ ", r"\s+") for part in parts)


def _by_first_word(listed: Iterable[str]) -> dict[str, list[str]]:
    """The phrases by their first word, in small letters, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(set(listed), key=len, reverse=True):
        first = _FIRST.match(phrase)
        found.setdefault(first[0].casefold() if first else "", []).append(phrase)
    return found


def _not_ending(word: str, longer: Collection[str]) -> str:
    """That none of the longer phrases ends with the word here."""
    before = {phrase[: -len(word)] for phrase in longer if phrase.endswith(f" {word}")}
    return "".join(rf"(?<!\b{re.escape(each)})" for each in sorted(before))

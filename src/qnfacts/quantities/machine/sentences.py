"""Sentences: the tokens between two ends of sentences, which every grammar here reads.

Spaces, line breaks and capitals are dealt with once, in the tokens. A phrase runs over a line
break but not over the end of a sentence or a blank line.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from itertools import compress
from typing import Any, TypeAlias, TypeVar

from qnfacts.quantities.machine.lexicon import Lexicon
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.tokens import NOTHING, Token, Tokens
from qnfacts.text.letters import SMALL

T = TypeVar("T")

Found: TypeAlias = tuple[T, int]
"""A value that a grammar read, and the index of the token after its words."""


class Text:
    """A legible text, the units known in it, where its first word begins and its last ends.

    `alone` says that it is all that was given, and no passage of more.
    """

    __slots__ = ("_ends", "alone", "source", "units", "whole")

    def __init__(self, source: str, units: Lexicon[str], *, alone: bool = True) -> None:
        self.source = source
        self.units = units
        self.alone = alone
        self.whole = len(source) - len(source.lstrip()), len(source.rstrip())
        self._ends: dict[re.Pattern[str], list[int]] = {}

    def ends_of(self, pattern: re.Pattern[str]) -> list[int]:
        """Where the matches of a pattern end, in order; kept."""
        if pattern not in self._ends:
            self._ends[pattern] = [found.end() for found in pattern.finditer(self.source)]
        return self._ends[pattern]


class Sentence:
    """The tokens of a sentence, with NOTHING on both sides; no phrase reaches out of it.

    `keys` are their spellings, "" for NOTHING; `size` counts them without NOTHING. `starts` are
    the tokens that open a phrase with a number in reach.
    """

    __slots__ = ("_ends", "keys", "memory", "size", "starts", "text", "tokens")

    def __init__(self, text: Text, tokens: list[Token], ends: list[int], starts: list[int]) -> None:
        self.text = text
        self.starts = starts
        self.size = len(tokens)
        # An index below 0 counts from the end of a list, so this is on both sides.
        self.tokens = tokens + [NOTHING] * _AROUND
        self.keys = [token.key for token in self.tokens]
        self.memory: dict[tuple[object, int], Any] = {}
        self._ends = ends

    def opens_line(self, i: int) -> bool:
        """Whether token i is the first of its line."""
        return "\n" in self.tokens[i].space or self._start(i) == self.text.whole[0]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether tokens[start:end] is all that the text says."""
        if start > 0 or end != self.size or not self.text.alone:
            return False
        return (self._start(0), self._ends[-1]) == self.text.whole

    def is_broken(self, i: int) -> bool:
        """Whether the figure before token i is broken over a line: "13.", then "000"."""
        return _BROKEN.match(self.text.source, self._ends[i - 1]) is not None

    def closes_line(self, i: int) -> bool:
        """Whether token i is the last of its line, and no small letter begins the next one."""
        return _LINE_END.match(self.text.source, self._ends[i]) is not None

    def span(self, start: int, end: int) -> tuple[str, int, int]:
        """The text of tokens[start:end] and where it begins and ends in the source."""
        first, last = self._start(start), self._ends[end - 1]
        return self.text.source[first:last], first, last

    def match(self, pattern: re.Pattern[str], i: int) -> Found[re.Match[str]] | None:
        """A match that begins with token i, and the first token that begins after it."""
        found = pattern.match(self.text.source, self._start(i))
        if found is None:
            return None
        last = bisect_left(self._ends, found.end())
        return found, min(last + 1, self.size)

    def search_before(self, pattern: re.Pattern[str], end: int, far: int) -> bool:
        """Whether a match in the text ends in the `far` characters before offset `end`."""
        ends = self.text.ends_of(pattern)
        k = bisect_right(ends, end)
        return k > 0 and ends[k - 1] >= end - far

    def _start(self, i: int) -> int:
        return self._ends[i] - len(self.tokens[i].text)


Grammar: TypeAlias = Callable[[Sentence, int], Found[T | Reason] | None]
"""The parser of a phrase that begins at a token; it returns None where it recognises nothing.

A reason in the place of a value means tokens that are recognised and left unread.
"""


def sentences(text: Text, known: Tokens) -> Iterator[Sentence]:
    """The sentences with a number in them, in order.

    One without an end in sight comes in pieces, which overlap by what a grammar looks at.
    """
    tokens: list[Token] = []
    ends: list[int] = []
    openers: list[int] = []
    starts: list[int] = []
    for some, their_ends in known.of(text.source, text.whole[1]):
        begin, done = 0, len(tokens)
        tokens += some
        ends += their_ends
        roles = [token.role for token in some]
        for i, role in compress(enumerate(roles, done), roles):
            if role == "opener":
                openers.append(i - begin)
            elif role == "number":
                starts += [opener for opener in openers if opener >= i - begin - _REACH]
                starts.append(i - begin)
                openers = []
            else:
                if starts:
                    yield Sentence(text, tokens[begin:i], ends[begin:i], starts)
                openers, starts, begin = [], [], i + 1
        del tokens[:begin], ends[:begin]
        if len(tokens) > _ENDLESS:
            ahead = len(tokens) - _OVERLAP
            if reached := [start for start in starts if start < ahead]:
                yield Sentence(text, tokens, ends, reached)
            gone = ahead - _OVERLAP
            tokens, ends = tokens[gone:], ends[gone:]
            starts = [start - gone for start in starts if start >= ahead]
            openers = [opener - gone for opener in openers if opener >= gone]
    if starts:
        yield Sentence(text, tokens, ends, starts)


def once(parser: Callable[[Sentence, int], T]) -> Callable[[Sentence, int], T]:
    """The same parser, which keeps its latest results, as grammars ask again for one token."""

    @wraps(parser)
    def remembering(s: Sentence, i: int) -> T:
        key = parser, i
        found: T = s.memory.get(key, _UNKNOWN)
        if found is _UNKNOWN:
            if len(s.memory) >= _REMEMBERED:
                s.memory.clear()
            found = s.memory[key] = parser(s, i)
        return found

    return remembering


def by_opener(openers: Mapping[Grammar[T], Iterable[str]]) -> dict[str, tuple[Grammar[T], ...]]:
    """The grammars that each opener may begin, in their order."""
    table: dict[str, tuple[Grammar[T], ...]] = {}
    for grammar, its_openers in openers.items():
        for opener in its_openers:
            table[opener] = (*table.get(opener, ()), grammar)
    return table


_BROKEN = re.compile(r"[.,][^\S\n]*\n\s*[0-9]{3}(?![0-9])")
_LINE_END = re.compile(rf"[^\S\n]*\n\s*(?!\s|{SMALL})")
_REACH = 16
"""The most tokens before a number: three hedges of four, "từ trên", and a currency's two."""
_ENDLESS = 20_000
"""Tokens of more than any sentence that somebody wrote."""
_OVERLAP = 100
"""More tokens than a grammar looks at on either side of a number."""

_UNKNOWN: Any = object()
_REMEMBERED = 256
"""More than a grammar looks ahead, and little enough for a sentence of any length."""

_AROUND = 8
"""More than a grammar looks beyond either end."""

"""Text cut into words, figures and marks."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, chain
from typing import Literal

from qnfacts.quantities.machine.figures import Convention, figure
from qnfacts.quantities.machine.spelling import spelling
from qnfacts.text.letters import legible

FIGURE = "0"
"""The `opener` of every figure."""

Role = Literal["", "cut", "number", "opener"]
"""Whether a token ends a sentence ("cut"), may be a number, or may open a phrase."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a figure (digits with "." and "," inside), letters with points ("U.S.") or a sign.

    `key` is the spelling that vocabularies compare; `opener` is the same, but FIGURE for every
    figure. `space` is the white space before, and `width` the length with it. Tokens that are
    written alike may be one object.
    """

    text: str
    space: str
    width: int
    key: str
    opener: str
    role: Role
    glued: bool
    """Whether it follows a character directly, even one that ended a sentence."""
    is_word: bool = False
    is_upper: bool = False
    """Whether it is a word in capitals."""
    is_title: bool = False
    """Whether it begins with a capital and goes on in small letters, as names do."""
    is_mixed: bool = False
    """Whether its letters are of two scripts: what it says to the eye it does not say."""
    is_figure: bool = False
    number: Decimal | None = None
    """The number a figure means, None where it follows no convention."""


NOTHING = Token("", " ", 0, "", "", "", glued=False)
"""The token on both sides of a sentence: no word, figure or mark, and not glued to it."""

BLANK_LINE = Token("", "", 0, "", "", "cut", glued=False)
"""The token put before one that follows a blank line; it ends the sentence."""


class Tokens(dict[str, tuple[Token, ...]]):
    """The tokens of each run of text, made when it is first asked for.

    A run is a word with the signs about it and the white space before it, as `_runs` marks it.
    Vietnamese has few syllables, so most of a text is here already. Long runs are not kept, and
    all are forgotten before they are too many.
    """

    def __init__(
        self,
        roles: Mapping[str, Role],
        convention: Convention,
        abbreviations: frozenset[str] = frozenset(),
    ) -> None:
        """Figures follow the `convention`; no sentence ends behind one of the `abbreviations`."""
        self._convention = convention
        self._abbreviations = abbreviations
        self._roles = roles
        """By opener."""
        self._parts: dict[str, Token] = {}

    def __missing__(self, run: str) -> tuple[Token, ...]:
        written = (run if run[:1] == "\n" else f" {run}").replace("\v", "\n")
        tokens = tuple([self._part(part) for part in _PART.findall(written)])
        if tokens and tokens[-1].role == "cut" and run.strip().lower() in self._abbreviations:
            tokens = *tokens[:-1], replace(tokens[-1], role="")
        if _BLANK_LINE.match(written):
            tokens = BLANK_LINE, *tokens
        if len(run) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[run] = tokens
        return tokens

    def of(self, source: str, stop: int) -> Iterator[tuple[list[Token], list[int]]]:
        """The tokens of a composed text and where each ends, some thousands at a time.

        The first is read as if a space stood before it. The last ends at `stop`.
        """
        start, size = 0, _AT_ONCE
        while start < stop:
            some = _whole_runs(source, start, min(start + size, stop), stop)
            if not some:
                size *= 2
                continue
            tokens = list(chain.from_iterable(map(self.__getitem__, _runs(some))))
            before = start if some[0].isspace() else start - 1
            ends = list(accumulate([token.width for token in tokens], initial=before))
            yield tokens, ends[1:]
            start, size = ends[-1], _AT_ONCE

    def _part(self, part: str) -> Token:
        """The token of a part of a run, with the white space before it."""
        token = self._parts.get(part)
        if token is None:
            token = self._token(part)
            if len(part) <= _LONGEST_KEPT:
                if len(self._parts) >= _MOST_KEPT:
                    self._parts.clear()
                self._parts[part] = token
        return token

    def _token(self, part: str) -> Token:
        text = part.lstrip()
        space = part[: len(part) - len(text)]
        shape = text, space, len(part)
        if text[0] in _DIGITS or (text[0] == "." and len(text) > 1):
            role = self._roles.get(FIGURE, "")
            number = figure(text, self._convention)
            return Token(*shape, text, FIGURE, role, not space, is_figure=True, number=number)
        key = spelling(text)
        role = "cut" if text in _SENTENCE_ENDS else self._roles.get(key, "")
        is_word = text[0].isalnum() and not text[0].isdecimal()
        return Token(
            *(*shape, key, key, role, not space),
            is_word=is_word,
            is_upper=is_word and text.isupper(),
            is_title=is_word and text[0].isupper() and not text.isupper(),
            is_mixed=is_word and not text.isascii() and _is_mixed(text),
        )


def _whole_runs(source: str, start: int, end: int, stop: int) -> str:
    """The text from `start` on up to the last white space before `end`; all of it up to `stop`."""
    if end < stop:
        end = max(source.rfind(" ", start, end), source.rfind("\n", start, end), start)
    return source[start:end].rstrip()


def _runs(text: str) -> list[str]:
    """The runs of a text that ends with one."""
    for space, marked in _SPACES:
        if space[0] in text:  # to look for one sign is much faster than for two
            text = text.replace(space, marked)
    runs = text.split(" ")
    return runs if runs[0] else runs[1:]


def _is_mixed(word: str) -> bool:
    return bool(_FOREIGN.search(word)) and bool(_LATIN.search(word))


def spelled(phrase: str) -> tuple[str, ...]:
    """The keys that a phrase of a vocabulary is compared by."""
    seen = legible(phrase).text.strip()
    return tuple(token.key for token in _PHRASES[seen] if token is not BLANK_LINE)


_PART = re.compile(  # no group is possessive: before 3.11.5 Python matches such a one wrongly
    r"""\s*+ (?: (?:(?<![^\s$€£¥(])\.(?=[0-9]))? [0-9]++ (?:[.,][0-9]++)*
               | (?>(?:[A-Za-z]\.){2,}) (?!\w)
               | (?:USD|EUR|GBP|VND|VNĐ)(?=[0-9])
               | [^\W\d_]\w*+
               | \S )""",
    re.VERBOSE,
)
_FOREIGN = re.compile("[\u0370-\u052f\u0530-\u058f\uab30-\uabbf]")  # Greek, Cyrillic, Armenian
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_RARE_SPACES = "\t\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_WIDE_SPACES = map(chr, range(0x2000, 0x200B))
_SPACES = (
    *((space, " ") for space in (*_RARE_SPACES, *_WIDE_SPACES)),
    *(("  ", " \t"), ("\t ", "\t\t"), (" \n", " \v"), ("\t\n", "\t\v")),
    *(("\n\n", "\n\v"), ("\v\n", "\v\v"), ("\n ", "\n\t"), ("\v ", "\v\t"), ("\n", " \n")),
)
"""What makes a space of the first sign of all white space, and of no other.

Then "\\t" stands for a further space and "\\v" for a further line feed; a line feed that was the
first has a space put before it. To split at spaces is much faster than to match.
"""
_DIGITS = frozenset("0123456789")
_SENTENCE_ENDS = frozenset(".!?;…")
_BLANK_LINE = re.compile(r"\s*\n\s*\n")
_AT_ONCE = 50_000
_LONGEST_KEPT = 24
_MOST_KEPT = 20_000
_PHRASES = Tokens({}, Convention(","))

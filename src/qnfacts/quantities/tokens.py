"""Text cut into sentences of words, figures and marks.

Every grammar here reads tokens, so spaces, line breaks and capitals are dealt with once. A
phrase runs over a line break but not over the end of a sentence or a blank line.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, Literal, NamedTuple, TypeVar

T_co = TypeVar("T_co", covariant=True)

Kind = Literal["word", "figure", "mark"]


class Found(NamedTuple, Generic[T_co]):
    """What a grammar recognised, and the index of the token after it."""

    value: T_co
    end: int


class Token(NamedTuple):
    """A word, a figure (digits with "." and "," inside) or any other character.

    `key` is the spelling that vocabularies compare; `space` is the white space before.
    """

    kind: Kind
    text: str
    key: str
    start: int
    end: int
    space: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens no phrase reaches out of. Outside of them, `key` is "" and `glued` is False."""

    source: str
    tokens: list[Token]
    whole: tuple[int, int]
    """Where the first word of the whole text begins and its last word ends."""

    def __len__(self) -> int:
        return len(self.tokens)

    def key(self, i: int) -> str:
        """The spelling of token i that vocabularies compare."""
        return self.tokens[i].key if 0 <= i < len(self.tokens) else ""

    def is_figure(self, i: int) -> bool:
        """Whether token i is digits."""
        return 0 <= i < len(self.tokens) and self.tokens[i].kind == "figure"

    def is_word(self, i: int) -> bool:
        """Whether token i begins with a letter."""
        return 0 <= i < len(self.tokens) and self.tokens[i].kind == "word"

    def glued(self, i: int) -> bool:
        """Whether token i follows a character directly, even one that ended a sentence."""
        if not 0 <= i < len(self.tokens):
            return False
        return not self.tokens[i].space and self.tokens[i].start > 0

    def opens_line(self, i: int) -> bool:
        """Whether token i is the first of its line."""
        return "\n" in self.tokens[i].space or self.tokens[i].start == self.whole[0]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether tokens[start:end] is all that the text says."""
        inside = 0 <= start < end <= len(self.tokens)
        return inside and (self.tokens[start].start, self.tokens[end - 1].end) == self.whole

    def is_title(self, i: int) -> bool:
        """Whether token i begins with a capital and goes on in small letters, as names do."""
        return self.is_word(i) and self.tokens[i].text[:1].isupper() and not self.is_upper(i)

    def is_upper(self, i: int) -> bool:
        """Whether token i is a word in capitals."""
        return self.is_word(i) and self.tokens[i].text.isupper()

    def span(self, start: int, end: int) -> tuple[str, int, int]:
        """The text of tokens[start:end] and where it begins and ends in the source."""
        first, last = self.tokens[start].start, self.tokens[end - 1].end
        return self.source[first:last], first, last

    def match(self, pattern: re.Pattern[str], i: int) -> Found[re.Match[str]] | None:
        """A match that begins with token i, and the first token that begins after it."""
        if not 0 <= i < len(self.tokens):
            return None
        found = pattern.match(self.source, self.tokens[i].start)
        if found is None:
            return None
        return Found(found, bisect_left(self.tokens, found.end(), key=lambda token: token.start))


def sentences(source: str) -> Iterator[Sentence]:
    """Cut a composed text into its sentences, in order."""
    whole = len(source) - len(source.lstrip()), len(source.rstrip())
    tokens: list[Token] = []
    for token in _tokens(source):
        ends = token.key in _SENTENCE_ENDS
        if tokens and (ends or _BLANK_LINE.search(token.space)):
            yield Sentence(source, tokens, whole)
            tokens = []
        if not ends:
            tokens.append(token)
    if tokens:
        yield Sentence(source, tokens, whole)


def spelled(phrase: str) -> tuple[str, ...]:
    """The keys that a phrase of a vocabulary is compared by."""
    return tuple(token.key for token in _tokens(phrase))


def _tokens(source: str) -> Iterator[Token]:
    last = 0
    for found in _TOKEN.finditer(source):
        start, end = found.span()
        text = found[0]
        kind: Kind = "figure" if found["figure"] else "word" if found["word"] else "mark"
        yield Token(kind, text, _key(text), start, end, source[last:start])
        last = end


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    """Lower case, and one spelling where Vietnamese has two: hoà/hòa, tỉ/tỷ, kì/kỳ."""
    word = text.lower()
    if not word[:-2].endswith("q"):
        word = word[:-2] + _OLD_TONE.get(word[-2:], word[-2:])
    return _FINAL_I.sub(lambda found: "yỳýỷỹỵ"["iìíỉĩị".index(found[0])], word)


_TOKEN = re.compile(
    r"""(?P<figure> [0-9]+ (?:[.,][0-9]+)* )
      | (?P<word> (?:USD|EUR|GBP|VND|VNĐ)(?=[0-9]) | [^\W\d_]\w* )
      | \S""",
    re.VERBOSE,
)
_SENTENCE_ENDS = frozenset(".!?;…")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_OLD_TONE = (
    {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa"}
    | {"oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe"}
    | {"uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}
)
_FINAL_I = re.compile(r"(?<=^[hklmst])[iìíỉĩị]$|(?<=^qu)[iìíỉĩị]$")

"""Where sentences end."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class SentenceEnd(NamedTuple):
    """The end of a sentence inside a text: the word before it, its sign, where the next begins."""

    word: str
    sign: str
    end: int
    next: int


def sentence_ends(text: str) -> Iterator[SentenceEnd]:
    """Where one sentence ends and another begins; the number of a list's item ends none."""
    for found in _SENTENCE_END.finditer(text) if _STOP.search(text) else ():
        word, goes_on = found["word"], found["next"].islower()
        if not (goes_on or word in _ABBREVIATIONS or _is_item(word, text, found.start())):
            yield SentenceEnd(word, found["sign"], found.end("sign"), found.end("gap"))


def _is_item(word: str, text: str, start: int) -> bool:
    """Whether a word that begins a line is the number of an item."""
    return bool(_ITEM.fullmatch(word) and _LINE_START.search(text, max(0, start - _NEAR), start))


_NEAR = 8
_LINE_START = re.compile(r"(?:\A|\n) *\Z")
_STOP = re.compile(r"[.!?…][\"”’)\]]*\s")
_SENTENCE_END = re.compile(
    r"(?<![\w%\u0300-\u036f])(?P<word>[\w%\u0300-\u036f]++)[\"”’)\]]*+(?P<sign>[.!?…]++)[\"”’)\]]*+(?P<gap>\s++)"
    r"(?=[\"“‘(\[]*+(?P<next>[^\W_]))"
)
_ITEM = re.compile(r"\d{1,2}|[a-zđ]|[IVX]{1,5}")
_ABBREVIATIONS = frozenset({"TP", "Tp", "TX", "TT", "TS", "ThS", "GS", "PGS", "BS", "KS", "CN"}) | {
    "Mr", "Ms", "Mrs", "Dr", "St", "Tr", "No", *"ABCDEGHIKLMNOPQRSTUVXY", "Đ",
}  # fmt: skip

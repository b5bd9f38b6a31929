"""Numbers in words that are no quantity by themselves: "twice", "half", "the third"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from qnfacts.terms import Language


class NumberWord(NamedTuple):
    """A word, its number, and where it stands."""

    number: str
    start: int
    end: int


def number_words(text: str, lang: Language) -> Iterator[NumberWord]:
    """The multiples, parts and places in a row that words name, "first" and "second" left out."""
    for found in _WORD[lang].finditer(text.lower()):
        yield NumberWord(_NUMBERS[lang][found[0]], *found.span())


def worded_numbers(text: str, lang: Language) -> set[str]:
    """All numbers that any word of a quotation may name."""
    return {
        _PLAIN[lang][word] for word in re.findall(r"\w+", text.lower()) if word in _PLAIN[lang]
    } | {word.number for word in number_words(text, lang)}


def _table(*rows: tuple[str, str]) -> dict[str, str]:
    return {word: number for number, words in rows for word in words.split(", ")}


_NUMBERS: Mapping[Language, Mapping[str, str]] = {
    "en": _table(
        ("1/2", "half, halved, halving, halves"),
        ("x2", "twice, double, doubled, doubling, doubles, twofold"),
        ("x3", "triple, tripled, tripling, threefold, thrice"),
        ("3", "third"), ("4", "fourth"), ("5", "fifth"), ("6", "sixth"), ("7", "seventh"),
        ("8", "eighth"), ("9", "ninth"), ("10", "tenth"), ("11", "eleventh"), ("12", "twelfth"),
    ),
    "vi": _table(
        ("1/2", "nửa"),
        ("x2", "gấp đôi, gấp hai, gấp 2"),
        ("x3", "gấp ba, gấp 3"),
        ("3", "thứ ba"), ("4", "thứ tư"), ("5", "thứ năm"), ("6", "thứ sáu"), ("7", "thứ bảy"),
        ("8", "thứ tám"), ("9", "thứ chín"), ("10", "thứ mười"),
    ),
}  # fmt: skip
_PLAIN: Mapping[Language, Mapping[str, str]] = {
    "en": _table(
        ("2", "two"), ("3", "three"), ("4", "four"), ("5", "five"), ("6", "six"), ("7", "seven"),
        ("8", "eight"), ("9", "nine"), ("10", "ten"), ("11", "eleven"), ("12", "twelve"),
    ),
    "vi": _table(
        ("2", "hai, nhì"), ("3", "ba"), ("4", "bốn, tư"), ("5", "năm"), ("6", "sáu"), ("7", "bảy"),
        ("8", "tám"), ("9", "chín"), ("10", "mười"),
    ),
}  # fmt: skip


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


_WORD = {lang: _pattern(numbers) for lang, numbers in _NUMBERS.items()}

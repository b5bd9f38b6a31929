"""Letters as a search compares them."""

import re
import unicodedata
from functools import lru_cache


def fold(text: str) -> str:
    """The key that a search compares: no case, no diacritics, đ as d. Length may change."""
    return text.casefold().translate(_BARE)


@lru_cache(512)
def small_words(text: str) -> frozenset[str]:
    """The words of a text, each once, without case: what a look-up of many texts asks first."""
    return frozenset(_WORD.findall(text.casefold()))


@lru_cache(512)
def placed_words(text: str) -> list[tuple[int, str]]:
    """Where each word of a text begins, and the word without case."""
    return [(found.start(), found[0].casefold()) for found in _WORD.finditer(text)]


class _Bare(dict[int, str]):
    """Characters without their marks, worked out when first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        self[code] = "".join(part for part in parts if not unicodedata.combining(part))
        return self[code]


_BARE = _Bare({ord("đ"): "d"})
_WORD = re.compile(r"\w+")

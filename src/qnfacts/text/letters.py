"""Letters as people mean them: composed, with the way back, or folded for a search."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qnfacts.text.offsets import UNCHANGED, OffsetMap, rewritten


class Composed(NamedTuple):
    """A text whose accented letters are one code point each, and where they came from."""

    text: str
    origins: OffsetMap

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the text as given."""
        return self.origins.span(start, end)


def composed(text: str) -> Composed:
    """Compose each letter with the marks after it, so that NFC and NFD spell words alike.

    No more than 30 marks belong to a letter (the limit of Unicode's Stream-Safe Text Format);
    what comes after them stands as it is.
    """
    if unicodedata.is_normalized("NFC", text):
        return Composed(text, UNCHANGED)
    return Composed(*rewritten(text, _letters(text)))


def _letters(text: str) -> Iterator[tuple[int, int, str]]:
    """Each letter with marks after it: where it stands, and the letter composed."""
    for found in _MARKED_LETTER.finditer(text):
        yield *found.span(), _letter(found[0])


@lru_cache(1000)
def _letter(marked: str) -> str:
    return unicodedata.normalize("NFC", marked)


_MARKED_LETTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]{1,30}")


def fold(text: str) -> str:
    """The key that a search compares: no case, no diacritics, đ as d. Length may change."""
    return text.casefold().translate(_BARE)


class _Bare(dict[int, str]):
    """Characters without their marks, worked out when first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        self[code] = "".join(part for part in parts if not unicodedata.combining(part))
        return self[code]


_BARE = _Bare({ord("đ"): "d"})

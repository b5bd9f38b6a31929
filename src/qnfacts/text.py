"""Text as people mean it: composed letters with a way back, and a key to search by."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Composed:
    """A text whose accented letters are one code point each, and where they came from.

    `origins[i]` is where character i of `text` begins in the text as given; one entry more
    holds that text's length. Both count code points.
    """

    text: str
    origins: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the text as given."""
        return self.origins[start], self.origins[end]


def composed(text: str) -> Composed:
    """Compose each letter with the marks after it, so that NFC and NFD spell words alike.

    No more than 30 marks belong to a letter (the limit of Unicode's Stream-Safe Text Format);
    what comes after them stands as it is.
    """
    parts: list[str] = []
    origins = array("q")
    done = 0
    for found in _MARKED_LETTER.finditer(text):
        start, end = found.span()
        letter = unicodedata.normalize("NFC", found[0])
        parts += (text[done:start], letter)
        origins.extend(range(done, start + 1))
        origins.extend(range(end - len(letter) + 1, end))
        done = end
    if not parts:
        return Composed(text, range(len(text) + 1))
    parts.append(text[done:])
    origins.extend(range(done, len(text) + 1))
    return Composed("".join(parts), origins)


def fold(text: str) -> str:
    """The key that a search compares: no case, no diacritics, đ as d. Length may change."""
    return text.casefold().translate(_BARE)


class _Bare(dict[int, str]):
    """What is left of a character without its marks, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        self[code] = "".join(part for part in parts if not unicodedata.combining(part))
        return self[code]


_BARE = _Bare({ord("đ"): "d"})


_MARKED_LETTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]{1,30}")

"""Letters as people mean them: composed, with the way back."""

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


def legible(text: str) -> Composed:
    """The text as a person sees it: composed, without what cannot be seen, and Đ for Ð.

    Zero-width and soft-hyphen characters go; one that begins the text becomes a space.
    """
    if not _UNSEEN.search(text):
        return composed(text)
    return Composed(*rewritten(text, _seen(text)))


def _seen(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _UNSEEN_OR_MARKED.finditer(text):
        kept = _INVISIBLE.sub("", found[0])
        yield *found.span(), _letter(kept).translate(_ETH) or " "


def _letters(text: str) -> Iterator[tuple[int, int, str]]:
    """Each letter with marks after it: where it stands, and the letter composed."""
    for found in _MARKED_LETTER.finditer(text):
        yield *found.span(), _letter(found[0])


@lru_cache(1000)
def _letter(marked: str) -> str:
    return unicodedata.normalize("NFC", marked)


CAPITAL = f"[{''.join(filter(str.isupper, map(chr, range(0x1F00))))}]"
"""A capital letter, as a pattern: Vietnamese ones stand between small ones in Unicode."""
SMALL = rf"(?!{CAPITAL})[^\W\d_]"
"""A letter that is no capital, as a pattern."""
_MARKED_LETTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]{1,30}")
_HIDDEN = r"\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufeff"
_INVISIBLE = re.compile(f"[{_HIDDEN}]")
_UNSEEN = re.compile(f"[{_HIDDEN}Ðð]")
_UNSEEN_OR_MARKED = re.compile(
    rf"\A[{_HIDDEN}]+|[^\u0300-\u036f{_HIDDEN}][\u0300-\u036f{_HIDDEN}]{{1,30}}|[Ðð]|[{_HIDDEN}]+"
)
_ETH = str.maketrans("Ðð", "Đđ")
"""The Icelandic letter that old keyboards wrote for the Vietnamese one, which looks alike."""

"""Letters as a search compares them."""

import unicodedata


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

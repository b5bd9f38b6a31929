"""The word that a mistyped one was most likely meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches


def closest(word: str, possible: Iterable[str]) -> str | None:
    """The most similar of `possible`, letter case aside; None when nothing is similar."""
    by_folded = {other.casefold(): other for other in possible}
    found = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None

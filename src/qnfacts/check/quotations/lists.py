"""A list of places or other names in Vietnamese, of which a quotation has the end alone."""

import re

from qnfacts.check.words.harmless import HARMLESS_BEFORE


def torn_list(before: str, words: str) -> str:
    """The names of a list before a quotation that goes on with it; nothing if it does not.

    "các xã An Hải, [xã Long Phú đạt 5 ha]": what is told of all is no fact of the last.
    """
    *pieces, rest = _PARTED.split(_STOPPED.split(before)[-1])
    first, *others = _PARTED.split(words)
    if rest.strip() or not pieces or not (opening := _opening_name(first)):
        return ""
    last = pieces[-1].split()
    lead = last[: len(last) - _size(last)]
    is_item = not lead and not HARMLESS_BEFORE["vi"].match(pieces[-1])
    if len(lead) == len(last) or _SPEAKING.intersection(map(str.lower, lead)):
        return ""
    is_plural = bool(lead) and lead[-1].lower() in _SEVERAL
    goes_on = opening == first.strip() and bool(others) and bool(_opening_name(others[0]))
    return pieces[-1].strip() if is_item or is_plural or (lead and goes_on) else ""


def _opening_name(words: str) -> str:
    """The name at the head of words, with its rank."""
    found = words.split()
    ranked = _ranked(words)
    size = next((n for n, word in enumerate(found[ranked:]) if not word[0].isupper()), len(found))
    return " ".join(found[: ranked + size]) if size else ""


def _ranked(words: str) -> int:
    """How many words at the head say what kind of place is named."""
    found = _RANK.match(words.lstrip())
    return len(found[0].split()) if found else 0


def _size(words: list[str]) -> int:
    """How many words at the end are a name, with its rank."""
    named = next((n for n, word in enumerate(words[::-1]) if not word[0].isupper()), len(words))
    if not named:
        return 0
    before = words[: len(words) - named]
    ranks = (n for n in (2, 1) if _RANK.fullmatch(" ".join(before[-n:]) + " "))
    return named + next(ranks, 0)


_PARTED = re.compile(r",\s*|\s(?:và|cùng|hay|hoặc)\s")
_STOPPED = re.compile(r"[:;()]")
_RANK = re.compile(
    r"(?:tỉnh|thành\ phố|thị\ xã|quận|huyện|xã|phường|thị\ trấn|đặc\ khu|thôn|bản|ấp|khu|làng)\s",
    re.VERBOSE,
)
_SEVERAL = frozenset({"các", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "những"})
_SPEAKING = frozenset({"theo", "ông", "bà", "anh", "chị", "biết", "nói"})

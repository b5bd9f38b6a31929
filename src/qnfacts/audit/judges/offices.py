"""The offices of persons: which a draft gives somebody, and whether the registry knows another."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from qnfacts.audit.reading.tokens import keys
from qnfacts.text.folding import fold


class Office(NamedTuple):
    """What an office is, such as "minister", whether it is that of a deputy, and of what it is."""

    kind: str
    is_deputy: bool
    of: tuple[str, ...]


def offices(text: str) -> Iterator[Office]:
    """The offices that a text names, parted by commas."""
    for part in re.split(r"[,;()]", text):
        found = _HEAD.search(fold(part))
        if found is not None:
            of = f"{found['of'] or ''} {part[found.end() :]}"
            words = (word for word in keys(of, marked=False) if word not in _LINKS)
            is_deputy = found["deputy"] is not None or found["head"] == "thu truong"
            yield Office(_KINDS.get(found["head"], found["head"]), is_deputy, tuple(words))


def beside(text: str, name: str) -> Iterator[Office]:
    """The offices that stand right before a name in a text or, behind a comma, right after it.

    The name has no diacritics.
    """
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", fold(text)):
        before = _TITLE.sub("", text[: found.start()]).rstrip(" ,")
        yield from offices(re.split(r"[,;:(.]|\b(?:và|and|cùng|with)\b", before)[-1])
        after = _APPOSED.match(text, found.end())
        if after is not None and _HEAD.search(fold(after["first"])):
            yield from offices(after["first"] + after["others"])


def is_another(said: Office, known: Collection[Office], places: Collection[str]) -> bool:
    """Whether an office is none of those that are known; the words of `places` tell nothing."""
    return not any(_is_same(said, each, places) for each in known)


def _is_same(said: Office, known: Office, places: Collection[str]) -> bool:
    if (said.kind, said.is_deputy) != (known.kind, known.is_deputy):
        return False
    mine = [word for word in said.of if word not in known.of and word not in places]
    theirs = [word for word in known.of if word not in said.of]
    return not mine or _abbreviates(mine, theirs) or _abbreviates(theirs, mine)


def _abbreviates(words: list[str], short: list[str]) -> bool:
    """Whether the initials of words stand in others: "khoa hoc cong nghe", "kh cn"."""
    initials = "".join(word[0] for word in words)
    return len(initials) > 1 and initials in "".join(short)


_KINDS = {
    "bo truong": "minister", "thu truong": "minister", "bi thu": "secretary",
    "chu tich": "chair", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
    "president": "chair", "giam doc": "director", "dai su": "ambassador", "hieu truong": "rector",
}  # fmt: skip
"""Heads of offices, without diacritics, in one language."""
_HEAD = re.compile(
    r"\b(?:(?P<deputy>pho|deputy|vice)[ -](?P<of>(?:[a-z]+ ){1,3})?)?"
    rf"(?P<head>{'|'.join(_KINDS)}|minister|secretary|chair|director|ambassador|rector|governor"
    r"|mayor)\b"
)
_APPOSED = re.compile(r"\s*[,(–—-]\s*(?P<first>[^,.:;()“\"«]{4,90})(?P<others>[^.:;()“\"«]*)")
_TITLE = re.compile(r"\b(?:ông|bà|Mr|Ms|Mrs|Dr|anh|chị)\.?\s*\Z", re.IGNORECASE)
_LINKS = frozenset({"va", "and", "of", "the", "to", "tai", "in", "for", "cua"})

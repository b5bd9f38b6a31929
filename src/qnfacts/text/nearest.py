"""What is nearest to what was written: a word of a list, a passage of a text."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from qnfacts.problems import Message, listed
from qnfacts.text.letters import legible


def closest(word: str, possible: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The most similar of `possible`, letter case aside; None when nothing is so similar."""
    by_folded = {other.casefold(): other for other in possible}
    found = get_close_matches(word.casefold(), by_folded, n=1, cutoff=cutoff)
    return by_folded[found[0]] if found else None


class Nearest(NamedTuple):
    """Where the passage stands, its words, and in words how it differs from the quotation."""

    start: int
    end: int
    passage: str
    differences: str


_Words = Sequence[re.Match[str]]


def nearest(wanted: str, text: str) -> Nearest | None:
    """The most similar passage of `text`; None if none is alike. Only to explain, not to prove.

    The time is bounded: what is compared to the letter is no longer than the quotation, whose
    first 400 characters count.
    """
    wanted = wanted[:_LONGEST]
    start = _alignment(_key(wanted), _key(text))
    if start is None:
        return None
    window = range(max(0, start - _MARGIN), min(len(text), start + len(wanted) + _MARGIN))
    there = list(_WORD.finditer(text, window.start, window.stop))
    found = _compared(list(_WORD.finditer(wanted)), there)
    if found is None or found.differences:
        return found
    return found._replace(differences=_other_spaces(wanted, found.passage))


def _alignment(wanted: str, text: str) -> int | None:
    """Where `wanted` would begin in `text`, if most of the parts they share are to meet."""
    for size in _SEEDS:
        votes: Counter[int] = Counter()
        for at in range(len(wanted) - size + 1):
            votes.update(place - at for place in _places(wanted[at : at + size], text))
        if votes:
            return votes.most_common(1)[0][0]
    return None


def _places(seed: str, text: str) -> Iterator[int]:
    place = -1
    for _ in range(_MOST_PLACES):
        place = text.find(seed, place + 1)
        if place < 0:
            return
        yield place


def _compared(wanted: _Words, there: _Words) -> Nearest | None:
    """The passage among the words there, without what stands before and after it."""
    matcher = SequenceMatcher(None, [w[0] for w in wanted], [w[0] for w in there], autojunk=False)
    steps = [_trimmed(step, len(wanted)) for step in matcher.get_opcodes()]
    steps = [step for step in steps if step.wanted or step.there]
    if not any(step.same for step in steps):
        return None
    passage = range(steps[0].there.start, steps[-1].there.stop)
    differences = [
        _difference(_part(wanted, step.wanted), _part(there, step.there))
        for step in steps
        if not step.same
    ]
    named = listed(differences[:_MOST_TOLD], "{one}, {other}")
    if differences[_MOST_TOLD:]:
        named = Message("{differences} and more", differences=named)
    start, end = there[passage.start].start(), there[passage.stop - 1].end()
    return Nearest(start, end, _part(there, passage), named)


class _Step(NamedTuple):
    """Words of the quotation, and the words that stand in their place."""

    same: bool
    wanted: range
    there: range


def _trimmed(step: tuple[str, int, int, int, int], length: int) -> _Step:
    """At both ends no more words are taken than the quotation has there."""
    tag, first, last, low, high = step
    if tag != "equal" and first == 0:
        low = max(low, high - last)
    if tag != "equal" and last == length:
        high = min(high, low + last - first)
    return _Step(tag == "equal", range(first, last), range(low, high))


def _part(words: _Words, part: range) -> str:
    """The text from the first to the last of some words."""
    if not part:
        return ""
    return words[0].string[words[part.start].start() : words[part.stop - 1].end()]


def _difference(wanted: str, there: str) -> Message:
    if not there:
        if wanted.isprintable():
            return Message("nothing for “{wanted}”", wanted=wanted)
        return Message("nothing for “{wanted}” ({signs})", wanted=wanted, signs=_points(wanted))
    if not wanted:
        return Message("“{there}” besides", there=there)
    pairs = [(a, b) for a, b in zip(wanted, there, strict=False) if a != b]
    if len(wanted) == len(there) and any(map(_look_alike, pairs)):
        signs = listed([_instead(b, a) for a, b in pairs[:_MOST_TOLD]], "{one}, {other}")
        return Message(
            "“{there}” for “{wanted}” ({signs})", there=there, wanted=wanted, signs=signs
        )
    if legible(wanted).text == legible(there).text:
        seen, hidden = (wanted, there) if len(wanted) < len(there) else (there, wanted)
        points = ", ".join(_points(c) for c in hidden if c not in seen)
        signs = Message("{sign} besides" if hidden is there else "{sign} left out", sign=points)
        return Message(
            "“{there}” for “{wanted}” ({signs})", there=there, wanted=wanted, signs=signs
        )
    return Message("“{there}” for “{wanted}”", there=there, wanted=wanted)


def _instead(there: str, wanted: str) -> Message:
    """The characters that stand in the place of others."""
    points = {"sign": _points(there), "other_sign": _points(wanted)}
    return Message("{sign} for {other_sign}", **points)


def _look_alike(pair: tuple[str, str]) -> bool:
    """Whether two characters cannot be told apart by their names alone: not two plain letters."""
    return not all(character in _PLAIN for character in pair)


def _other_spaces(wanted: str, passage: str) -> Message:
    """How a quotation differs from a passage of the same words and signs."""
    for a, b in zip(_gaps(wanted), _gaps(passage), strict=False):
        if a != b:
            return Message("other spaces ({signs})", signs=_instead(b, a))
    edges = wanted[: len(wanted) - len(wanted.lstrip())] + wanted[len(wanted.rstrip()) :]
    if edges:
        signs = _points(edges)
        return Message("no such space at the ends of the quotation ({signs})", signs=signs)
    return Message("other spaces")


def _gaps(text: str) -> list[str]:
    """What stands between the words and signs of a text."""
    return [text[a.end() : b.start()] for a, b in pairwise(_WORD.finditer(text))]


def _points(characters: str) -> str:
    """The characters by their code points."""
    return " ".join(f"U+{ord(character):04X}" for character in characters) or Message("nothing")


@lru_cache(maxsize=64)
def _key(text: str) -> str:
    """Without capitals and diacritics, at the same length."""
    return text.translate({ord(c): _bare(c) for c in set(text)})


def _bare(character: str) -> str:
    small = unicodedata.normalize("NFD", character.lower())[:1]
    return "d" if small == "đ" else small


_LONGEST = 400
_MARGIN = 24
_MOST_PLACES = 16
_MOST_TOLD = 3
_SEEDS = (16, 8, 5)
_PLAIN = frozenset(
    character
    for letter in "abcdefghijklmnopqrstuvwxyzđ0123456789"
    for mark in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    for hat in ("", "\u0302", "\u0306", "\u031b")
    for character in unicodedata.normalize(
        "NFC", f"{letter}{hat}{mark} {letter.upper()}{hat}{mark}"
    )
)
"""The letters and digits of Vietnamese and English, which nobody takes for one another."""
_WORD = re.compile(r"\w+(?:[.,/-]\w+)*|[^\w\s]")

"""Where: the places that a draft names, those of the registry and others."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from qnfacts.registry.model import Fact, Registry
from qnfacts.text.folding import fold

ELSEWHERE = "elsewhere"
"""Stands for any place, or body, that the registry does not know."""


class Mark(NamedTuple):
    """Where a draft names a place; `is_whole` says that all of it is meant."""

    at: int
    end: int
    area: str
    is_whole: bool = False


class Places:
    """The areas of a registry, by the names that texts give them."""

    def __init__(self, registry: Registry) -> None:
        self._around: Mapping[str, str | None] = {a.id: a.part_of for a in registry.areas}
        used = {area for fact in registry.facts for area in areas_of(fact)}
        names: dict[str, str] = {}
        for area in registry.areas:
            for name in (*area.forms, area.label.vi, area.label.en):
                for form in _forms(name):
                    is_known = area.id in used or not self._holds(area.id, used)
                    names.setdefault(fold(form), area.id if is_known else ELSEWHERE)
        for word, area in _generic(registry).items():
            names.setdefault(word, area)
        self._names = names
        known = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        self._known = re.compile(rf"(?<!\w)(?:{known})(?!\w)") if names else None
        self._own = " ".join(word for words in _all_names(registry) for word in (*_words(words), "."))

    def marks(self, text: str, start: int, end: int) -> list[Mark]:
        """The places named in a piece of a text, in order."""
        piece = text[start:end]
        found = [self._mark(piece, name, start) for name in self._known_in(piece)]
        taken = [(mark.at, mark.end) for mark in found]
        for other in _ELSEWHERE.finditer(piece):
            at, stop = start + other.start(), start + other.end()
            if not any(a < stop and at < b for a, b in taken) and self._is_unknown(other):
                found.append(Mark(at, stop, ELSEWHERE))
        found.sort()
        return [m for i, m in enumerate(found) if not (i and _is_apposed(text, found[i - 1], m))]

    def _known_in(self, piece: str) -> Iterator[re.Match[str]]:
        small = fold(piece)
        if self._known is not None and len(small) == len(piece):
            for name in self._known.finditer(small):
                if self._stands_as_name(piece, name):
                    yield name

    def _mark(self, piece: str, name: re.Match[str], start: int) -> Mark:
        """The mark of a name; of one that goes on as that of something else, it is elsewhere."""
        at, end = start + name.start(), start + name.end()
        more = _GOES_ON.match(piece, name.end())
        longer = _words(piece[name.start() : more.end()]) if more else []
        if longer and f" {' '.join(longer)} " not in f" {self._own} ":
            return Mark(at, start + more.end(), ELSEWHERE)  # type: ignore[union-attr]
        whole = name[0].startswith("toan ") or _WHOLE.search(piece[: name.start()]) is not None
        return Mark(at, end, self._names[name[0]], whole)

    def _holds(self, area: str, used: Iterable[str]) -> bool:
        """Whether an area lies around others: what is said of it is said of more than they."""
        return any(self.contains(area, other) for other in used)

    def contains(self, around: str, area: str) -> bool:
        """Whether an area is the other one or lies in it."""
        step: str | None = area
        for _ in range(len(self._around) + 1):
            if step == around:
                return True
            step = self._around.get(step) if step else None
        return False

    def _stands_as_name(self, piece: str, name: re.Match[str]) -> bool:
        """Whether it is written as a name; what has no capital in the registry needs none."""
        written = piece[name.start() : name.end()]
        if name[0] in _GENERIC_WORDS:
            return not _GOES_ON.match(piece, name.end())
        return written != written.lower()

    def _is_unknown(self, found: re.Match[str]) -> bool:
        if found["country"] or found["person"]:
            return bool(found["country"])
        words = _words(found["name"] or found["after"] or found["subject"])
        while words and words[0] in _OPENERS:
            words = words[1:]
        if not words or (found["name"] and len(words) < 2) or found[0].isupper():
            return False
        return f" {' '.join(words)} " not in f" {self._own} "


def areas_of(fact: Fact) -> frozenset[str]:
    """The ids of the areas that a fact is about."""
    area = getattr(fact, "area", None)
    return frozenset({area} if area else ())


def _is_apposed(text: str, known: Mark, other: Mark) -> bool:
    """Whether a place only says where the one before it lies: "Hạ Long, Việt Nam"."""
    between = text[known.end : other.at]
    return known.area != ELSEWHERE and other.area == ELSEWHERE and between in (", ", " (", "; ")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _forms(name: str) -> Iterable[str]:
    """A name, and the same without what stands in brackets or before and behind the proper name."""
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    yield name
    yield bare
    words = bare.split()
    proper = [word for word in words if word[:1].isupper()]
    if 2 <= len(proper) < len(words):
        yield " ".join(proper)


def _generic(registry: Registry) -> dict[str, str]:
    """The common nouns that stand for the one area they name: "the province"."""
    found: dict[str, list[str]] = {}
    for area in registry.areas:
        for label in (area.label.vi, area.label.en, *area.forms):
            for word in re.sub(r"\([^)]*\)", "", label).split():
                if word.islower() and fold(word) in _GENERIC_WORDS:
                    found.setdefault(fold(word), []).append(area.id)
    roots = {a.id for a in registry.areas}
    words: dict[str, str] = {}
    for word, areas in found.items():
        if len(set(areas)) == 1 and areas[0] in roots:
            words[word] = areas[0]
            if word in ("tinh", "huyen"):
                words[f"toan {word}"] = areas[0]
    return words


def _all_names(registry: Registry) -> Iterable[str]:
    for agent in registry.agents:
        yield from (agent.label.vi, agent.label.en, *agent.forms)
        if agent.office:
            yield from (agent.office.vi, agent.office.en)
    for indicator in registry.indicators:
        yield from (indicator.label.vi, indicator.label.en, *indicator.forms)
    for fact in registry.facts:
        yield from (fact.label.vi, fact.label.en, *fact.aliases)
        for quote in fact.quotes:
            yield from (*quote.spans, quote.translation)


_OPENERS = frozenset(
    """
    the a an in on at by of for from with and but so as it its our their this that these those when
    while after before since until also only all both according under over about other
    theo tai cua va cac nhung khi trong ngoai tu den voi cho rieng hien nhu do neu tuy toan ca cung
    """.split()
)
"""Words with a capital only because they begin a sentence."""
_GENERIC_WORDS = frozenset({"tinh", "huyen", "toan tinh", "toan huyen", "province", "county", "district", "state"})
_CAPITAL = r"[A-ZĐÀ-ÖØ-ÝĂÂÊÔƠƯ\u1ea0-\u1ef8]"
_GOES_ON = re.compile(rf"(?:[ ]{_CAPITAL}[^\W\d_]+)+")
_WHOLE = re.compile(
    r"(?:toàn|cả|khắp|whole|entire|throughout the|across the|all of the)\s+\Z", re.IGNORECASE
)
_NAME = rf"{_CAPITAL}[^\W\d_]*(?:[ ]{_CAPITAL}[^\W\d_]*)"
_ELSEWHERE = re.compile(
    rf"""
    \b(?P<person> (?: [ôÔ]ng | [bB]à | [aA]nh | [cC]hị | Mr | Ms | Mrs | Dr )\.? [ ] {_NAME}{{0,4}} )
    | \b(?P<country> (?:cả|toàn) \s (?:nước|quốc|cầu) | ca \s nuoc | toan \s quoc
        | thế\ giới | khu\ vực | Việt\ Nam | Viet\ Nam | Vietnam(?:ese)?
        | nation(?:al|wide|ally)? | country(?:wide)? | worldwide | global(?:ly)? | world
        | the\ region )\b
    | \b(?P<name> {_NAME}{{1,4}} )\b
    | \b(?:tỉnh|thành\ phố|TP\.?|huyện|thị\ xã|xã|phường|quận|ở|tại|in|at|near|neighbouring)[ ]
      (?P<after> (?!January|February|March|April|May|June|July|August|September|October|November
        |December|Q\d) {_CAPITAL}[^\W\d_]{{2,}} )\b
    | \A\s*(?P<subject> {_CAPITAL}[^\W\d_]{{3,}} )
      (?=[ ](?:(?:now|also|alone)[ ])?(?:has|had|have|counts)\b|[ ](?:(?:hiện|cũng|đã)[ ])?có\b)
    """,
    re.VERBOSE,
)

"""Where: the places and bodies that a draft names, those of the registry and others."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from qnfacts.audit.reading.regions import regions
from qnfacts.audit.reading.strangers import strangers
from qnfacts.audit.reading.tokens import has_marks
from qnfacts.registry.model import Area, Fact, Registry
from qnfacts.text.folding import fold
from qnfacts.text.letters import CAPITAL

ELSEWHERE = "elsewhere"
"""Stands for any place, or body, that the registry says nothing of."""


class Mark(NamedTuple):
    """Where a draft names a place; `is_whole` says that all of it is meant.

    `is_kind` says that it goes by what it is, as "the province".
    """

    at: int
    end: int
    area: str
    is_whole: bool = False
    is_kind: bool = False


class Places:
    """The areas of a registry, by the names that texts give them."""

    def __init__(self, registry: Registry) -> None:
        self._around: Mapping[str, str | None] = {a.id: a.part_of for a in registry.areas}
        used = {area for fact in registry.facts for area in areas_of(fact)}
        self._names = self._named(registry.areas, used) | self._bodies(registry, used)
        known = "|".join(map(re.escape, sorted(self._names, key=len, reverse=True)))
        self._known = re.compile(rf"(?<!\w)(?:{known})(?!\w)") if known else None
        texts = list(_texts(registry))
        self._own = {
            True: f" {' . '.join(' '.join(_WORD.findall(text.lower())) for text in texts)} ",
            False: f" {' . '.join(' '.join(_WORD.findall(fold(text))) for text in texts)} ",
        }

    def marks(self, text: str, start: int, end: int) -> list[Mark]:
        """The places named in a piece of a text, in order."""
        piece = text[start:end]
        found = [self._mark(piece, name, start) for name in self._known_in(piece)]
        unnamed = [r.span() for r in regions(piece) if not (r["name"] and self.knows(r["name"]))]
        for at, stop in (*unnamed, *strangers(piece, self.knows)):
            if not any(mark.at < start + stop and start + at < mark.end for mark in found):
                found.append(Mark(start + at, start + stop, ELSEWHERE))
        found.sort()
        return [m for i, m in enumerate(found) if not (i and _is_apposed(text, found[i - 1], m))]

    def contains(self, around: str, area: str) -> bool:
        """Whether an area is the other one or lies in it."""
        step: str | None = area
        for _ in range(len(self._around) + 1):
            if step == around:
                return True
            step = self._around.get(step) if step else None
        return False

    def _named(self, areas: Iterable[Area], used: Iterable[str]) -> dict[str, str | None]:
        """The areas by their names; one that only lies around those of facts is elsewhere."""
        names: dict[str, str | None] = {}
        for area in areas:
            is_known = area.id in used or not any(self.contains(area.id, id_) for id_ in used)
            for name in (*area.forms, area.label.vi, area.label.en):
                for form in _forms(name):
                    names.setdefault(fold(form), area.id if is_known else ELSEWHERE)
        return names | {word: area for word, area in _kinds(areas) if word not in names}

    def _bodies(self, registry: Registry, used: Collection[str]) -> dict[str, str | None]:
        """The bodies that are called after a part of the area: they are no places of it."""
        parts = [fold(area.label.vi) for area in registry.areas if area.part_of in used]
        called = (name for a in registry.agents for name in (a.label.vi, a.label.en, *a.forms))
        return {
            fold(name): None
            for name in called
            if any(part in fold(name) and part != fold(name) for part in parts)
        }

    def _known_in(self, piece: str) -> Iterator[re.Match[str]]:
        small = fold(piece)
        if self._known is not None and len(small) == len(piece):
            marked = has_marks(piece)
            for name in self._known.finditer(small):
                written = piece[slice(*name.span())]
                kind = _KINDS.get(name[0])
                if self._names[name[0]] is None:
                    continue
                if kind is None:
                    is_meant = written != written.lower()
                else:
                    is_meant = not _is_of_another(piece, name)
                    is_meant = is_meant and (not marked or written.lower() == kind)
                if is_meant:
                    yield name

    def _mark(self, piece: str, name: re.Match[str], start: int) -> Mark:
        """The mark of a name; of one that goes on as that of something else, it is elsewhere."""
        at, end = start + name.start(), start + name.end()
        more = _GOES_ON.match(piece, name.end())
        if more and not self.knows(piece[name.start() : more.end()]):
            return Mark(at, start + more.end(), ELSEWHERE)
        whole = (
            name[0].startswith("toan ")
            or piece.startswith("-wide", name.end())
            or _WHOLE.search(piece, max(0, name.start() - _LONGEST), name.start()) is not None
        )
        area = self._names[name[0]] or ELSEWHERE
        return Mark(at, end, area, whole, name[0] in _KINDS)

    def knows(self, name: str) -> bool:
        """Whether the registry has these words in a row."""
        marked = has_marks(name)
        words = " ".join(_WORD.findall(name.lower() if marked else fold(name)))
        return f" {words} " in self._own[marked]


def areas_of(fact: Fact) -> frozenset[str]:
    """The ids of the areas that a fact is about."""
    return frozenset(getattr(fact, "areas", ()))


def _is_apposed(text: str, known: Mark, other: Mark) -> bool:
    """Whether a place says more of the one before it: "Hạ Long, in Vietnam", "Bình Liêu nhà em"."""
    if known.area == ELSEWHERE or other.area != ELSEWHERE:
        return False
    between = text[known.end : other.at]
    is_closed = text.startswith((",", ")"), other.end)
    is_more = _MORE.fullmatch(between) or (is_closed and _INSERTED.fullmatch(between))
    return bool(is_more or (between == " " and text[other.at].islower()))


def _is_of_another(piece: str, kind: re.Match[str]) -> bool:
    """Whether a common noun goes on as a name, or is said of others: "các tỉnh khác"."""
    return bool(
        _GOES_ON.match(piece, kind.end())
        or _ANOTHER.search(piece, 0, kind.start())
        or _OTHER.match(piece, kind.end())
    )


def _forms(name: str) -> Iterable[str]:
    """A name, and the same without what stands in brackets or around the proper name."""
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    yield name
    yield bare
    words = bare.split()
    proper = [word for word in words if word[:1].isupper()]
    if 2 <= len(proper) < len(words):
        yield " ".join(proper)


def _kinds(areas: Iterable[Area]) -> Iterator[tuple[str, str]]:
    """The common nouns that are in the name of one area alone, and stand for it: "the province"."""
    named: dict[str, set[str]] = {}
    for area in areas:
        for label in (area.label.vi, area.label.en, *area.forms):
            for word in re.sub(r"\([^)]*\)", "", label).split():
                if word.islower() and fold(word) in _KINDS:
                    named.setdefault(fold(word), set()).add(area.id)
    for word, ids in named.items():
        if len(ids) == 1:
            yield from ((form, *ids) for form in (word, f"toan {word}"))  # type: ignore[misc]


def _texts(registry: Registry) -> Iterator[str]:
    """All that a registry calls something, and its quotations."""
    for source in registry.sources:
        names = (source.label.vi, source.label.en, source.title, source.container_title)
        yield from filter(None, (*names, *(author.literal for author in source.author)))
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


_WORD = re.compile(r"\w+")
_KINDS = {
    "tinh": "tỉnh", "huyen": "huyện", "toan tinh": "toàn tỉnh", "toan huyen": "toàn huyện",
    **{kind: kind for kind in ("province", "county", "district", "state")},
}  # fmt: skip
"""What areas are, without diacritics, and with them."""
_MORE = re.compile(
    r"[,;]? \(?|,? (?:thuộc|của|ở) "
    r"|, (?:một )?(?:tỉnh|địa phương|thành phố|đô thị|huyện|xã|phường|nơi|vùng)(?: \w+){0,4} "
    r"|,? (?:in|on) (?:the )?(?:[a-z-]+ of )?(?:the )?"
    r"|, (?:(?!and|but|while|all|whole)[a-z-]+ ){1,6}(?:in|of|on) (?:the )?"
)
_INSERTED = re.compile(r"(?: itself)?,? ?\(?(?:(?!and|but|while|và|còn|nhưng)[^\W\d_]+ ){0,5}")
_GOES_ON = re.compile(rf"(?:[ ]{CAPITAL}[^\W\d_]+)+")
_WHOLE = re.compile(
    r"(?:toàn|cả|khắp|whole|entire|throughout the|across the|all of the)\s+\Z", re.IGNORECASE
)
_ANOTHER = re.compile(
    r"\b(?:các|những|nhiều|mỗi|mọi|cac|nhung|nhieu|moi|another|each|every|any|neighbou?ring|next|average|typical)"
    r"\s+\Z",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\s+(?:khác|bạn|bên|láng giềng|lân cận|khac|lang gieng|lan can)\b")
"""What stands before and behind a common noun that is not said of the registry's own area."""
_LONGEST = 20

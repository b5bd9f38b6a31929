"""Places that a Vietnamese source names and its registry does not know yet."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain, takewhile

from qnfacts.author.fitting import Draft
from qnfacts.author.notation import slug
from qnfacts.check.checked import CheckedRegistry
from qnfacts.registry.model import Area, Label
from qnfacts.text.quotation import words as folded


def with_places(registry: CheckedRegistry, source: str, sentence: str) -> CheckedRegistry:
    """The registry with the places that a sentence names and nobody has recorded.

    They lie in the place that the source is about where the sentence names no greater one. One
    that the text names elsewhere with its rank, "xã Cồn Vọng", may be "Cồn Vọng" here.
    """
    known, areas = registry.vocabulary.area_names, registry.vocabulary.areas
    named = [place for place in _places(sentence) if not known.mentions(place)]
    bare = [
        place
        for place in _places_of(registry.texts[source].original)
        if _bare(place) in sentence and not known.mentions(_bare(place)) and place not in named
    ]
    new = [*named, *bare]
    own = registry.sources[source].area
    rank = _rank_of_own(areas[own].label.vi, registry.texts[source].text) if own else 0
    inside = own if own and all(_rank(place) > rank for place in new) else None
    made = {
        slug(name): Area(
            id=slug(name),
            label=Label(en=name, vi=name),
            forms=(_bare(name),) if name in bare else (),
            part_of=inside,
        )
        for name in new
        if slug(name) not in areas
    }
    return _with_areas(registry, (*registry.model.areas, *made.values())) if made else registry


def with_used_places(draft: Draft, known: CheckedRegistry) -> Draft:
    """The draft that needs, of the places that `known` has not, only those it is of."""
    area = draft.fact.get("area", ())
    used = {area} if isinstance(area, str) else set(area)
    every = draft.trial.registry.model.areas
    new = [each for each in every if each.id in used - known.vocabulary.areas.keys()]
    if len(every) == len(known.model.areas):
        return draft
    registry = _with_areas(draft.trial.registry, (*known.model.areas, *new))
    return draft._replace(trial=draft.trial._replace(registry=registry, areas=new))


def _with_areas(registry: CheckedRegistry, areas: tuple[Area, ...]) -> CheckedRegistry:
    return replace(registry, model=registry.model.model_copy(update={"areas": areas}))


def _places(sentence: str) -> Iterator[str]:
    """Names with what kind of place each is: "các xã An Hải, Long Phú" are two communes."""
    for found in _RANKED.finditer(sentence):
        at: int | None = found.end()
        while at is not None and (words := _WORDS.match(sentence, at)):
            name = list(takewhile(lambda word: word[0].isupper(), words[0].split(" ")))
            if not name or name[0] in _BODIES:
                break
            yield f"{found['rank'].lower()} {' '.join(name)}"
            joint = _JOINT.match(sentence, at + len(" ".join(name)))
            at = joint.end() if joint and found["several"] else None


@lru_cache(maxsize=8)
def _places_of(text: str) -> tuple[str, ...]:
    """The places that the paragraphs of a text name with what they are."""
    every = (_places(folded(part)) for part in _BLANK.split(text))
    return tuple(dict.fromkeys(chain.from_iterable(every)))


def _bare(place: str) -> str:
    """The name alone: it begins with the first capital."""
    return place[next((n for n, sign in enumerate(place) if sign.isupper()), 0) :]


def _rank_of_own(name: str, text: str) -> int:
    """That of the place of a text, which the text may call a province."""
    return _rank(f"tỉnh {name}") if f"tỉnh {name}" in text else _rank(name)


def _rank(name: str) -> int:
    """How small a place is, by the word before its name."""
    return next(
        (n for n, rank in enumerate(_RANKS) if re.match(rf"(?:{rank})\b", name, re.IGNORECASE)), 0
    )


_RANKS = (
    "tỉnh|thành phố (?:Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế)",
    "thành phố",
    "quận|huyện|thị xã",
    "xã|phường|thị trấn|đặc khu",
    "thôn|bản|ấp|làng",
)
_EITHER = "|".join((*_RANKS[1:], "tỉnh"))
_RANKED = re.compile(
    r"(?<!hợp tác )(?<!\w)(?P<several>(?:các|hai|ba|bốn|năm|\d+) )?"
    rf"(?P<rank>{_EITHER}) ",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\n\s*\n")
_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
_JOINT = re.compile(r",\s|\svà\s")
_BODIES = frozenset({"Đoàn", "Ủy", "Uỷ"})
"""Words behind which a committee is named, no place."""

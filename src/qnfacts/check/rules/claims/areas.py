"""A fact is recorded of the areas that its quotations speak of."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.fact import governing
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed, kept
from qnfacts.check.words.wording import LEVELS
from qnfacts.problems import Message, listed
from qnfacts.records.catalogue import chain_from
from qnfacts.text.letters import CAPITAL


def has_area(fact: CheckedFact) -> bool:
    """Whether a fact records areas, and no value of them; its quotation stands as it should."""
    return bool(fact.model.areas and not fact.value and fact.quotes[0].is_sound)


def check_area(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """An area that is none of those named, nor the nearest one that holds several of them.

    A product, an initiative or a statement may be of what the source is about, too: "Trường Đại
    học Hạ Long" names a place, and serves the province. Where none is named, all facts are.
    """
    source = _source_area(registry, fact)
    named = _all_named(registry, fact)
    if fact.model.kind == "event" and (located := _located(registry, fact)):
        named = [*located, *_around_all(registry, located)]
    around = _around_all(registry, named) if named else []
    ours = [*named, *around[:1]]
    if not named and fact.model.kind not in _EXACT:
        ours += _named(registry, fact.quotes[0].sentence)
    if not named or (source in around and fact.model.kind not in _EXACT):
        ours.append(str(source))
    for area in fact.model.areas:
        if area not in ours:
            yield _mismatch(registry, fact, area, named)


def _located(registry: CheckedRegistry, fact: CheckedFact) -> list[str]:
    """The areas in which the first quotation says that something is."""
    words = fact.quotes[0].words
    named = registry.vocabulary.area_names.mentions(words)
    return [id_ for n in named if _AT.search(words, 0, n.start) for id_ in n.ids]


@kept
def check_area_of_value(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A value recorded of another area than its clause names, or what stands before it.

    Where none is named there, it is of what the source is about; where several are, it is of the
    area around them, or of all of them if they make a list, of which the registry knows each, and
    it is the only value.
    """
    fact, claim, _ = claimed
    areas, inner = set(fact.model.areas), _innermost(registry, _areas_of(registry, fact, claim))
    if joined := _joined(registry, fact, claim) or _listed_beside(registry, claim):
        yield _mismatch(registry, fact, fact.model.areas[0], [], joined)
        return
    if not inner:
        yield from _check_unnamed(registry, fact, claim)
        return
    between = _between(registry, claim, inner)
    in_list = len(inner) > 1 and all(_COMMA.fullmatch(b) or _AND.fullmatch(b) for b in between)
    around = [] if in_list else _around_all(registry, inner)[:1]
    if wrong := sorted(areas.difference(inner, around)):
        yield _mismatch(registry, fact, wrong[0], inner)
    elif len(inner) > 1 and areas & set(inner) and not _of_all(claim, inner, areas, between):
        labels = [registry.vocabulary.areas[id_].label.vi for id_ in inner]
        others = listed(labels, "{one} and {other}")
        message = Message("“{words}” may be of {others}", words=claim.reading.text, others=others)
        hint = "Quote fewer words, or mark those that are meant: `at: 500 doanh nghiệp`."
        yield Finding("ambiguous-claim", fact.at("area"), message, hint)


def _check_unnamed(registry: CheckedRegistry, fact: CheckedFact, claim: Claim) -> Iterator[Finding]:
    """A value without an area in its sentence, which is not of what its source is about."""
    is_whole = claim.wording.whole.search(claim.words, *claim.clause)
    place = "" if is_whole else _other_place(registry, claim)
    whole = _whole(registry, fact, claim)
    for area in fact.model.areas:
        if place or area != whole:
            yield _mismatch(registry, fact, area, [], place)
            return


def _between(registry: CheckedRegistry, claim: Claim, inner: Collection[str]) -> list[str]:
    """What stands between the names of these areas in the sentence of a value."""
    start, end = claim.sentence
    named = [
        mention
        for mention in registry.vocabulary.area_names.mentions(claim.words)
        if start <= mention.start < end and not mention.ids.isdisjoint(inner)
    ]
    return [claim.words[one.end : other.start] for one, other in pairwise(named)]


def _of_all(claim: Claim, inner: Collection[str], areas: set[str], between: Sequence[str]) -> bool:
    """Whether a value is recorded of all the areas named, in a list, and is the only one there."""
    values = [r for r in claim.readings if r.value and claim.has((r.start, r.end))]
    if areas != set(inner) or len(between) != len(inner) - 1 or len(values) > 1:
        return False
    *commas, last = between
    return all(map(_COMMA.fullmatch, commas)) and bool(_AND.fullmatch(last))


def _areas_of(registry: CheckedRegistry, fact: CheckedFact, claim: Claim) -> set[str]:
    """The areas named nearest to the value: in its clause, around it, in its sentence."""
    for start, end in claim.around():
        if start >= claim.clause[1] and claim.wording.goes_on.match(claim.words, start):
            continue  # "thuộc nhóm cao của cả nước"
        if found := _named_from(registry, claim.words, start, end):
            return found
        if claim.wording.whole.search(claim.words, start, end):
            return set()
    for quote in governing(fact):
        if found := set(_named(registry, quote.words)):
            return found
    return set()


def _joined(registry: CheckedRegistry, fact: CheckedFact, claim: Claim) -> str:
    """The words that add an area to the recorded one, or take one out of it; or none.

    The whole that it lies in adds nothing: "cùng với cả nước, tỉnh ...".
    """
    areas = registry.vocabulary.areas
    around = {
        outer
        for area in fact.model.areas
        for outer in chain_from(area, lambda id_: areas[id_].part_of)
        if outer != area
    }
    beside = claim.clauses[max(0, claim.number - 1) : claim.number + 2]
    for mention in registry.vocabulary.area_names.mentions(claim.words):
        if mention.ids <= around or not beside[0].start <= mention.start < beside[-1].end:
            continue
        if joint := _JOINT.search(claim.words, 0, mention.start):
            return claim.words[joint.start() : mention.end]
    return ""


def _named_from(registry: CheckedRegistry, words: str, start: int, end: int) -> set[str]:
    """The areas named in a clause, with the whole of a list that leads up to it: "A, B và C"."""
    named = registry.vocabulary.area_names.mentions(words)
    mentions = [mention for mention in named if not _NEAR_BY.search(words, 0, mention.start)]
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    joined = len(inside) > 1 and _AND.fullmatch(words, inside[0].end, inside[1].start)
    if joined or (inside and _LEVELED.fullmatch(words, start, inside[0].start)):
        for before in reversed(mentions[: mentions.index(inside[0])]):
            if not _COMMA.fullmatch(words, before.end, inside[0].start):
                break
            inside.insert(0, before)
    return {id_ for mention in inside for id_ in mention.ids}


def _listed_beside(registry: CheckedRegistry, claim: Claim) -> str:
    """A place that the registry does not know, before one that it knows: "xã A, B và xã C"."""
    known = registry.vocabulary.area_names.mentions(claim.words)
    for place in claim.wording.place.finditer(claim.words, claim.sentence[0], claim.clause[1]):
        if any(each.start < place.end() and place.start("name") < each.end for each in known):
            continue
        if any(_LIST.fullmatch(claim.words, place.end(), each.start) for each in known):
            return place["name"]
    return ""


def _whole(registry: CheckedRegistry, fact: CheckedFact, claim: Claim) -> str | None:
    """What the source is about, or what "toàn tỉnh" means there: the province around it."""
    source, areas = _source_area(registry, fact), registry.vocabulary.areas
    found = claim.wording.whole.search(claim.words, *claim.clause)
    if not source or not found:
        return source
    around = chain_from(source, lambda id_: areas[id_].part_of)
    level = found["level"].lower()
    of_level = (id_ for id_ in around if level in _label(registry, id_))
    is_plain = _LEVEL.search(_label(registry, source)) is None
    return next(of_level, source if is_plain else None)


def _label(registry: CheckedRegistry, area: str) -> str:
    label = registry.vocabulary.areas[area].label
    return f"{label.vi} {label.en}".lower()


def _other_place(registry: CheckedRegistry, claim: Claim) -> str:
    """A place in the sentence, up to the value, that the registry does not know; or none."""
    start, end = claim.sentence[0], claim.clause[1]
    if found := claim.wording.elsewhere.search(claim.words, start, end):
        return found["said"]
    agents = registry.vocabulary.agent_names.mentions(claim.words)
    for place in claim.wording.place.finditer(claim.words, start, end):
        if not any(each.start <= place.start("name") < each.end for each in agents):
            return place["name"]
    return ""


def _mismatch(
    registry: CheckedRegistry,
    fact: CheckedFact,
    area: str,
    named: Collection[str],
    place: str = "",
) -> Finding:
    areas, source = registry.vocabulary.areas, fact.quotes[0].model.source
    labels = place or ", ".join(areas[id_].label.vi for id_ in named)
    of = _source_area(registry, fact)
    if labels:
        said = Message("the quotations name {areas}", areas=labels)
    elif of:
        said = Message(
            "the quotations name no area, and {source} is about {area}",
            source=source,
            area=areas[of].label.vi,
        )
    else:
        said = Message("neither the quotations nor {source} name an area", source=source)
    message = Message("recorded of {area}; {about}", area=areas[area].label.vi, about=said)
    hint = "Correct the area, quote the words that say which one is meant, or name the source's."
    return Finding("area-mismatch", fact.at("area"), message, hint)


def _source_area(registry: CheckedRegistry, fact: CheckedFact) -> str | None:
    return registry.sources[fact.quotes[0].model.source].area


def _all_named(registry: CheckedRegistry, fact: CheckedFact) -> list[str]:
    return sorted({id_ for quote in fact.quotes for id_ in _named(registry, quote.words)})


def _named(registry: CheckedRegistry, words: str) -> Iterator[str]:
    for mention in registry.vocabulary.area_names.mentions(words):
        yield from mention.ids


def _innermost(registry: CheckedRegistry, named: Collection[str]) -> list[str]:
    """Those of the areas that hold no other one of them."""
    areas = registry.vocabulary.areas
    around = {
        outer
        for id_ in named
        for outer in chain_from(id_, lambda each: areas[each].part_of)
        if outer != id_
    }
    return sorted(set(named) - around)


def _around_all(registry: CheckedRegistry, named: Collection[str]) -> list[str]:
    """The areas that each of those named is or lies in, innermost first."""
    areas = registry.vocabulary.areas
    first, *others = (chain_from(each, lambda id_: areas[id_].part_of) for each in named)
    return [id_ for id_ in first if all(id_ in other for other in others)]


_EXACT = {"figure", "target", "event"}
_LEVELS = f"(?:{'|'.join(LEVELS.values())})"
_LEVEL = re.compile(rf"(?<!\w){_LEVELS}(?!\w)")
_AT = re.compile(
    rf"(?<!\w)(?:tại|ở|trên địa bàn|in|at)\s+(?:the\s+)?(?:{_LEVELS}\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before the place of something."""
_NEAR_BY = re.compile(
    rf"""(?<!\w)(?: (?:hours?|minutes?|miles?|kilometres?|km|far|away)\ from | near | unlike
    | cách | gần | giáp | khác(?:\ với)? ) \s+(?:the\s+)?(?:{_LEVELS}\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before a place that only says where another is."""
_COMMA = re.compile(rf",\s*(?:{_LEVELS}\s+)?", re.IGNORECASE)
_LEVELED = re.compile(rf"\s*(?:{_LEVELS}\s+)?", re.IGNORECASE)
_LIST = re.compile(
    rf"(?:,\s*{CAPITAL}\w*(?:\s{CAPITAL}\w*)*)*(?:,|\s(?:và|and))\s+(?:(?i:{_LEVELS})\s+)?"
)
_JOINT = re.compile(
    rf"""(?<!\w)(?:cùng(?:\ với)?|kể\ cả|tính\ cả|gộp\ cả|ngoài|trừ|(?:không|chưa)\ (?:tính|kể|gồm)
    |together\ with|along\ with|including|excluding|outside|except(?:\ for)?|without|other\ than)
    \s+(?:các\s+|the\s+)?(?:{_LEVELS}\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_AND = re.compile(rf",?\s*(?:và|and)\s+(?:{_LEVELS}\s+)?", re.IGNORECASE)

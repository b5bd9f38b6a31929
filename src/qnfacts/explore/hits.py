"""Facts in which searched words stand, and what each is worth."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.explore.matching import Match, marked
from qnfacts.store.searched import searched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qnfacts.explore.matching import Marked
    from qnfacts.records import Record
    from qnfacts.store.query import Term


class Hit(NamedTuple):
    """A fact in which terms stand; the higher the score the better.

    `as_written` says that those asked for with diacritics stand there with the same.
    """

    fact: Record
    score: float
    matches: tuple[Match, ...]
    as_written: bool = False


def ranked(facts: Iterable[Record], wanted: Sequence[Term]) -> list[Hit]:
    """The facts that hold each of the terms `wanted`, the best first.

    The document whose number is asked for goes first. Whole words go before beginnings, words
    with the same diacritics before others, the words in one piece before scattered ones, a hit in
    the label before one in a quotation, and one that fills its text before one that is lost in it;
    equal hits keep their order.
    """
    hits = (hit(fact, wanted) for fact in facts) if wanted else ()
    return sorted(filter(None, hits), key=lambda hit: (not _by_number(hit), -hit.score))


def hit(fact: Record, wanted: Sequence[Term]) -> Hit | None:
    """The fact with its score, if each of the terms stands in it."""
    weights, found = _weighed(fact, wanted)
    if len(weights) < len(wanted):
        return None
    score = sum(weights.values()) + max(each.phrase for each in found)
    score += max(each.share for each in found)
    asked = {term.written for term in wanted if not term.written.isascii()}
    return Hit(fact, score, _matches(found), bool(asked) and asked <= _as_written(found))


def partial_hits(
    facts: Iterable[Record], known: Sequence[Term], rarity: Mapping[str, float]
) -> list[Hit]:
    """The facts by the rarity of what they hold of the terms.

    A term that any of them has with the diacritics asked for is as rare as that, and no other.
    """
    weighed = [(fact, *_weighed(fact, known)) for fact in facts]
    same = Counter(term for _, _, found in weighed for term in _as_written(found))
    told = {**rarity, **{term: log(1 + len(weighed) / held) for term, held in same.items()}}
    return [
        Hit(
            fact,
            sum(
                told[term] * (1 + weight / 64)
                for term, weight in weights.items()
                if term not in same or term in _as_written(found)
            ),
            _matches(found),
        )
        for fact, weights, found in weighed
    ]


def search_record(hit: Hit) -> Record:
    """The fact's record with its `matches`: fields, and spans in code points of their texts."""
    matches = [
        {"field": match.field, "text": match.text, "spans": [list(span) for span in match.spans]}
        for match in hit.matches
    ]
    return {**hit.fact, "matches": matches}


def _by_number(hit: Hit) -> bool:
    """Whether a document has the number asked for, from its beginning."""
    return any(match.field == "number" and match.spans[0][0] == 0 for match in hit.matches)


def _weighed(fact: Record, wanted: Sequence[Term]) -> tuple[dict[str, int], list[Marked]]:
    """The best weight of each term that is found, and where they are found."""
    found = [each for text in searched(fact) if (each := marked(*text, wanted))]
    weights: dict[str, int] = {}
    for each in found:
        for written, weight in each.weights.items():
            weights[written] = max(weights.get(written, 0), weight)
    return weights, found


def _as_written(found: Iterable[Marked]) -> set[str]:
    return {term for each in found for term in each.as_written}


def _matches(found: Iterable[Marked]) -> tuple[Match, ...]:
    return tuple(each.match for each in found)

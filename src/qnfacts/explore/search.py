"""Facts by words, in Vietnamese or English, with or without diacritics."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.explore.hits import hit, partial_hits, ranked
from qnfacts.phrases import say
from qnfacts.store.query import asks_how_many, is_question, terms_of
from qnfacts.store.selection import EVERYTHING
from qnfacts.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qnfacts.explore.hits import Hit
    from qnfacts.store import Selection, Store
    from qnfacts.store.query import Term
    from qnfacts.terms import Language


class Found(NamedTuple):
    """The hits of a search, the best first, and how many there are without a limit.

    `unknown` are the terms that no fact holds, each with the nearest word that one does, if any is
    near; `whole` says that each hit holds all terms.
    """

    hits: list[Hit]
    total: int
    unknown: Mapping[str, str | None] = MappingProxyType({})
    whole: bool = True


def search(
    store: Store, words: str, limit: int | None = None, among: Selection = EVERYTHING
) -> Found:
    """The facts among the selected that hold each term of `words`: at most `limit` of them.

    A word may be the beginning of one where no fact has it whole, and may have other diacritics
    where no fact has the same.

    As many as can be ranked in time come first; what comes after them is in the registry's order.
    Where no fact holds all terms, or few hold all those of a question, the facts that hold the
    most and the rarest follow. Raises RegistryError as the store does.
    """
    wanted = terms_of(words)
    if not wanted:
        return Found([], 0)
    wanted = store.completed(wanted)
    facts = store.holding(wanted, limit, among)
    best = ranked(facts.best, wanted)
    counts = asks_how_many(words)
    if counts:
        best.sort(key=_is_no_figure)
    unanswered = counts and all(map(_is_no_figure, best))
    if unanswered or facts.total < (_FEW if is_question(words) else 1):
        return _with_most(store, best, wanted, limit, among, counts=counts)
    if len(best) == facts.total and (same := [hit for hit in best if hit.as_written]):
        return Found(same[:limit], len(same))
    others = (hit(fact, wanted) for fact in facts.others)
    return Found([*best, *filter(None, others)][:limit], facts.total)


def unfound(found: Found, lang: Language) -> list[str]:
    """What of the words was not found, in words."""
    told = [] if found.hits else [say("none", lang)]
    if found.hits and not found.whole:
        told.append(say("most words", lang))
    for word, near in found.unknown.items():
        told.append(say("unknown word", lang, word=word))
        if near:
            told[-1] += " " + say("did you mean", lang, word=near)
    return told


def _is_no_figure(hit: Hit) -> bool:
    return bool(hit.fact["kind"] != "figure")


def _with_most(
    store: Store,
    best: Sequence[Hit],
    wanted: Sequence[Term],
    limit: int | None,
    among: Selection,
    *,
    counts: bool,
) -> Found:
    """The best, then facts that hold the rarest of the terms, none much worse than another.

    Where a number is asked for it `counts` for a fact to be a figure.
    """
    rarity = store.rarity(wanted)
    unknown = [term.written for term in wanted if term.written not in rarity]
    known = [term for term in wanted if term.written in rarity]
    facts = store.holding_any(known, among) if known else ()
    found_ids = {hit.fact["id"] for hit in best}
    hits = partial_hits((fact for fact in facts if fact["id"] not in found_ids), known, rarity)
    enough = _ENOUGH * max((hit.score for hit in hits), default=0)
    if counts:
        hits = [hit._replace(score=hit.score * _worth(hit)) for hit in hits]
    good = sorted((hit for hit in hits if hit.score >= enough), key=lambda hit: -hit.score)
    found = sorted([*best, *good], key=_is_no_figure) if counts else [*best, *good]
    return Found(found[:limit], len(found), _nearest(store, unknown), whole=not good)


def _nearest(store: Store, unknown: Sequence[str]) -> dict[str, str | None]:
    from qnfacts.text.nearest import closest

    held = [word for word in store.words() if len(word) >= _LETTERS] if unknown else []
    return {
        word: closest(key, (other for other in held if other[0] == key[0]), _ALIKE)
        for word in unknown
        if (key := fold(word))
    }


def _worth(hit: Hit) -> float:
    return 1 if _is_no_figure(hit) else _FIGURE


_ALIKE, _LETTERS = 0.82, 5
"""How similar a word must be to be what was meant: one wrong letter among six, and not the first.

A shorter word than so many letters is like too many others.
"""
_FEW = 3
"""Hits that answer a question, if there are so many; else it may have been put in other words."""
_FIGURE = 1.5
"""How much more a figure is worth where a number is asked for."""
_ENOUGH = 0.5
"""How much of the best one's score a fact must have that lacks some of the words."""

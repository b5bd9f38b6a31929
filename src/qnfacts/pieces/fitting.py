"""Whether pieces that are sound each make one sound registry."""

from collections.abc import Iterable, Mapping
from itertools import chain

from qnfacts.pieces.outline import Outline


def fit(outlines: Iterable[Outline], sources: Iterable[str]) -> bool:
    """Whether every id is given once, and every reference leads to a fact of the right kind.

    `sources` are the ids of those that no piece has of its own. If the pieces do not fit, all have
    to be read together to tell what is wrong.
    """
    kinds: dict[str, str] = {}
    known = list(sources)
    facts = 0
    for each in (together := list(outlines)):
        known += each.sources
        for kind, ids in each.facts.items():
            kinds.update(dict.fromkeys(ids, kind))
            facts += len(ids)
    refers = chain.from_iterable(each.refers for each in together)
    return (
        len(kinds) == facts
        and len(set(known)) == len(known) > 0
        and all(id_ in kinds and kind in (None, kinds[id_]) for id_, kind in refers)
        and _ends(dict(chain.from_iterable(each.succeeds for each in together)))
    )


def _ends(following: Mapping[str, str]) -> bool:
    """Whether no chain leads back to where it began."""
    done: set[str] = set()
    for start in following:
        trail: set[str] = set()
        step: str | None = start
        while step is not None and step not in done:
            if step in trail:
                return False
            trail.add(step)
            step = following.get(step)
        done |= trail
    return True

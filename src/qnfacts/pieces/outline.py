"""What the other pieces of a registry have to know of one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from qnfacts.loading.references import references_in
from qnfacts.model import Fact, Policy
from qnfacts.pieces.opening import Opened


class Outline(NamedTuple):
    """The ids of a piece's facts, by their kinds, and of its own sources.

    `refers` names facts elsewhere, each with the kind that it has to be of, if any; `succeeds`
    who succeeds whom.
    """

    facts: Mapping[str, Sequence[str]]
    sources: Sequence[str]
    refers: Sequence[tuple[str, str | None]]
    succeeds: Sequence[tuple[str, str]]


def outline(opened: Opened, vocabulary: Mapping[str, Set[str]]) -> Outline | None:
    """The outline of a piece; None if anything it refers to is not where it should be.

    `vocabulary` has the ids of each section that all pieces have in common.
    """
    refers = _refers(opened.facts, vocabulary)
    if refers is None:
        return None
    facts: defaultdict[str, list[str]] = defaultdict(list)
    for fact in opened.facts:
        facts[fact.kind].append(fact.id)
    return Outline(
        facts=dict(facts),
        sources=[source.id for source in opened.sources],
        refers=refers,
        succeeds=[
            (fact.id, fact.succeeds)
            for fact in opened.facts
            if isinstance(fact, Policy) and fact.succeeds
        ],
    )


def _refers(
    facts: Sequence[Fact], vocabulary: Mapping[str, Set[str]]
) -> list[tuple[str, str | None]] | None:
    """The facts of other pieces that these refer to; None if anything is not where it should be."""
    kinds = {fact.id: fact.kind for fact in facts}
    elsewhere: dict[tuple[str, str | None], None] = {}
    for fact in facts:
        for ref, id_ in references_in(fact):
            if ref.section == "facts" and id_ not in kinds:
                elsewhere[id_, ref.kind] = None
            elif ref.section == "facts":
                itself = id_ == fact.id and ref.kind is None
                if itself or ref.kind not in (None, kinds[id_]):
                    return None
            elif id_ not in vocabulary[ref.section]:
                return None
    return list(elsewhere)

"""What the commands read: the published records of a registry, at hand by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qnfacts.records import (
        AgentRecord,
        AreaRecord,
        IndicatorRecord,
        LabelRecord,
        Record,
        SourceRecord,
        TopicRecord,
        UnitRecord,
    )


class Catalogue(NamedTuple):
    """Vocabularies under their ids, facts in the registry's order."""

    title: LabelRecord
    sources: Mapping[str, SourceRecord]
    topics: Mapping[str, TopicRecord]
    units: Mapping[str, UnitRecord]
    areas: Mapping[str, AreaRecord]
    agents: Mapping[str, AgentRecord]
    indicators: Mapping[str, IndicatorRecord]
    facts: Sequence[Record]

    def within(self, area: str | None) -> tuple[str, ...]:
        """`area` and every area around it, innermost first."""
        return tuple(chain_from(area, lambda id_: self.areas[id_]["part_of"]))


def chain_from(first: str | None, following: Callable[[str], str | None]) -> list[str]:
    """`first`, the id that follows it, and so on to the end, each once; nothing from None."""
    found: list[str] = []
    while first is not None and first not in found:
        found.append(first)
        first = following(first)
    return found

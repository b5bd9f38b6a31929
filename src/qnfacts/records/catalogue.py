"""What the commands read: the published records of a registry, at hand by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
        found: list[str] = []
        while area is not None and area not in found:
            found.append(area)
            area = self.areas[area]["part_of"]
        return tuple(found)

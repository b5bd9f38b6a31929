"""The published records of a registry, by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

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

    def within(self, area: str) -> list[str]:
        """`area` and every area around it, innermost first."""
        found = [area]
        while (around := self.areas[found[-1]]["part_of"]) is not None:
            found.append(around)
        return found

    def in_base(self, unit: str) -> tuple[str, Fraction]:
        """The unit at the end of the bases of `unit`, and how many of it one of `unit` is."""
        from fractions import Fraction

        rate = Fraction(1)
        while (base := self.units[unit]["base"]) is not None:
            rate *= Fraction(self.units[unit]["factor"] or 1)
            unit = base
        return unit, rate


VOCABULARIES: tuple[str, ...] = Catalogue._fields[1:-1]
"""The sections of a registry that facts refer to."""

"""The published records of a registry, by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal
    from fractions import Fraction

    from qnfacts.records import Record
    from qnfacts.records.shapes import (
        AgentRecord,
        AreaRecord,
        IndicatorRecord,
        LabelRecord,
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
        return chain_from(area, lambda id_: self.areas[id_]["part_of"])

    def in_base(self, unit: str) -> tuple[str, Fraction]:
        """The last base of `unit`, and how many of it one of `unit` is."""
        return in_base(unit, lambda id_: (self.units[id_]["base"], self.units[id_]["factor"]))


VOCABULARIES: tuple[str, ...] = Catalogue._fields[1:-1]
"""The sections of a registry that facts refer to."""


def chain_from(first: str, following: Callable[[str], str | None]) -> list[str]:
    """`first`, the id that follows it, and so on to the end, each once."""
    found: list[str] = []
    step: str | None = first
    while step is not None and step not in found:
        found.append(step)
        step = following(step)
    return found


def in_base(
    unit: str, base_of: Callable[[str], tuple[str | None, Decimal | None]]
) -> tuple[str, Fraction]:
    """The last base of `unit`, and how many of it one of `unit` is.

    `base_of` gives the base of a unit and the factor, both None for a unit without a base.
    """
    from fractions import Fraction
    from math import prod

    chain = chain_from(unit, lambda id_: base_of(id_)[0])
    factors = (factor for id_ in chain if (factor := base_of(id_)[1]) is not None)
    return chain[-1], prod(map(Fraction, factors), start=Fraction(1))

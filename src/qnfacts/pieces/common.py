"""What all pieces of a registry have in common."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property

from qnfacts.document import NOWHERE, Document
from qnfacts.document import Path as DataPath
from qnfacts.loading.joining import joined
from qnfacts.loading.part import Part, Place, without
from qnfacts.loading.reading import Reading
from qnfacts.loading.written import Written
from qnfacts.model import Registry, Source, by_id
from qnfacts.pieces.piece import Piece, read_piece


class UnsoundError(Exception):
    """Something is wrong with the pieces, or not understood: only the whole can tell."""


@dataclass(frozen=True)
class Common:
    """The vocabularies, with such sources as are written with them, and how they were written."""

    registry: Registry
    written: Written

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources under their ids."""
        return by_id(self.registry.sources)

    @cached_property
    def ids(self) -> Mapping[str, Set[str]]:
        """The ids of each vocabulary."""
        sections = ("topics", "units", "areas", "agents", "indicators")
        return {name: {each.id for each in getattr(self.registry, name)} for name in sections}

    def place(self, source: str, inside: DataPath) -> Place:
        """Where something in the entry of one of these sources is written."""
        return self.written.place(("sources", self._numbers[source], *inside))

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {source.id: number for number, source in enumerate(self.registry.sources)}


def common_to(found: Iterable[Piece]) -> Common:
    """What these pieces have in common. Raises ChangedError and UnsoundError."""
    parts = [part for piece in found for part in _vocabulary(piece)]
    # The sources may all stand with their facts, in other pieces.
    no_sources = Part("", 0, Document({"sources": []}, (), NOWHERE), ())
    registry, findings = joined(Reading((*parts, no_sources)))
    if registry is None or findings or any(part.problems for part in parts):
        raise UnsoundError
    return Common(registry, Written(tuple(parts)))


def _vocabulary(piece: Piece) -> list[Part]:
    parts = [] if piece.role == "facts" else read_piece(piece)
    return [without("facts", part) for part in parts] if piece.role == "both" else parts

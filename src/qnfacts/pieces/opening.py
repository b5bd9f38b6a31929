"""What a piece of a registry says."""

from typing import TYPE_CHECKING, NamedTuple, cast

from qnfacts.loading.part import Part
from qnfacts.loading.validate import Sections, validate
from qnfacts.loading.written import Written
from qnfacts.model import Fact, Source
from qnfacts.pieces.cutting import Role
from qnfacts.pieces.piece import ChangedError, Piece, read_piece

if TYPE_CHECKING:
    from pydantic import BaseModel


class Opened(NamedTuple):
    """The facts of a piece, and its sources, where they belong to it."""

    written: Written
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]


def open_piece(piece: Piece) -> Opened | None:
    """What a piece says, if all of it is sound. Raises ChangedError."""
    wanted = ("facts", "sources") if piece.role == "facts" else ("facts",)
    parts = read_piece(piece)
    found: dict[str, list[BaseModel]] = {section: [] for section in ("facts", "sources")}
    for part in parts:
        sections, findings = validate(part, wanted)
        if findings or part.problems or not _all_read(part, sections, piece.role):
            return None
        for section, models in sections.items():
            found[section] += models
    facts, sources = cast("list[Fact]", found["facts"]), cast("list[Source]", found["sources"])
    return Opened(Written(tuple(parts)), tuple(facts), tuple(sources))


def own_sources(piece: Piece) -> tuple[Source, ...]:
    """The sources of a piece that was sound. Raises ChangedError."""
    opened = open_piece(piece)
    if opened is None:
        raise ChangedError
    return opened.sources


def _all_read(part: Part, sections: Sections, role: Role) -> bool:
    """Whether nothing stands in the part but what has been read, or is read for another role."""
    if role == "both":
        return "facts" in sections or "facts" not in part.sections
    return part.sections.keys() == sections.keys()

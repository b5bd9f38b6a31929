"""The sources of all pieces in the order in which they are written."""

from collections.abc import Iterable

from qnfacts.loading.part import Part
from qnfacts.pieces.common import Common
from qnfacts.pieces.rounds import Owner


def sources_in_order(common: Common, owners: Iterable[Owner]) -> list[str]:
    """The ids of the sources that the pieces have in common and of those that they own."""
    found = [(str(piece.file), piece.before, list(ids)) for piece, ids in owners]
    found += ((part.file, part.before, _ids(part)) for part in common.written.parts)
    return [id_ for _, _, ids in sorted(found) for id_ in ids]


def _ids(part: Part) -> list[str]:
    """Of its sources, which are known to be sound."""
    given = part.sections.get("sources")
    entries = given if isinstance(given, list) else []
    return [str(entry["id"]) for entry in entries if isinstance(entry, dict)]

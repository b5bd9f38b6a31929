"""Opening the index of a registry: the one that is kept, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.index.database import Database
from qnfacts.index.find import about, find_index
from qnfacts.index.place import index_file
from qnfacts.index.read import Index

if TYPE_CHECKING:
    from pathlib import Path


def open_index(registry: Path, texts: Path) -> Index:
    """The index of the file `registry`, whose sources' texts lie in the folder `texts`.

    Raises RegistryError if it has to be made and the registry cannot be used; methods of the
    index do so too when they find that something has changed meanwhile.
    """
    folder = texts.absolute()
    place = index_file(registry, folder)

    def renew(*, covered: bool) -> Database:
        return _made(registry, folder, place, covered=covered)

    found = find_index(place, str(registry)) if place else None
    return Index(found or renew(covered=False), renew, fresh=found is None)


def _made(registry: Path, texts: Path, place: str | None, *, covered: bool) -> Database:
    """A new index: in the file `place`, or in memory where nothing can be kept."""
    from qnfacts.index.content import read_content
    from qnfacts.index.fill import fill
    from qnfacts.index.keep import keep

    content = read_content(registry, texts, covered=covered)
    if place is not None and keep(place, lambda connection: fill(connection, content)):
        kept = find_index(place, str(registry))
        if kept is not None and about(kept, "made") == content.made:
            return kept
    connection = Database(":memory:")
    fill(connection, content)
    return connection

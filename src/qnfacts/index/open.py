"""Opening the index of a registry: the one that is kept, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.index.find import find_index
from qnfacts.index.place import index_file
from qnfacts.index.read import Index

if TYPE_CHECKING:
    from pathlib import Path

    from qnfacts.index.database import Database


def open_index(registry: Path, texts: Path) -> Index:
    """The index of the file `registry`, whose sources' texts lie in the folder `texts`.

    Raises RegistryError if it has to be made and the registry cannot be used; methods of the
    index do so too when they find that something has changed meanwhile.
    """
    folder = texts.absolute()
    place = index_file(registry, folder)

    def renew(*, anew: bool) -> Database:
        from qnfacts.index.making.make import make

        return make(registry, folder, place, anew=anew)

    found = find_index(place, str(registry)) if place else None
    return Index(found or renew(anew=False), renew, fresh=found is None)

"""Opening the store of a registry: the file that is kept, or a new one."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from hashlib import sha256
from sqlite3 import Connection, Error, connect
from typing import TYPE_CHECKING

from qnfacts import __version__
from qnfacts.registry.files import registry_path, source_folder
from qnfacts.registry.named import names_in_ids, the_one
from qnfacts.store.inputs import Input, Place, in_utf8
from qnfacts.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qnfacts.registry.named import NamedRegistry

APPLICATION, FORMAT = 0x514E4658, 11
"""What `schema.sql` marks a file with: whose it is, and what its tables hold."""


def open_store(registry: Path, texts: Path) -> Store:
    """The store of the registry at `registry`, whose sources' texts lie in the folder `texts`."""
    return open_together(Place(registry, texts))


def open_together(*places: Place) -> Store:
    """The store of a registry, or of several as `merged` puts them together.

    Raises RegistryError if it has to be made and a registry cannot be used; methods of the
    store do so too when they find that something has changed meanwhile.
    """
    place = store_file(*places)

    def make() -> Connection:
        from qnfacts.store.write import write_store

        made = write_store(*places)
        if place is not None:
            keep(made, place)
        return made

    kept = kept_store(place, places) if place else None
    lasting = [Place(p.registry.absolute(), p.texts.absolute(), p.name) for p in places]
    return Store(kept, make, (open_together, tuple(lasting)))


def open_named(registries: Sequence[NamedRegistry]) -> Store:
    """The store of these registries together; of none, that of the one nobody names.

    Raises RegistryError as `open_store` does, CallError where two cannot be told apart.
    """
    if not registries[1:]:
        path = the_one(registries) or registry_path()
        return open_store(path, source_folder(path))
    named = zip(registries, names_in_ids(registries), strict=True)
    return open_together(*(Place(r.path, source_folder(r.path), name) for r, name in named))


def store_file(*places: Place) -> Path | None:
    """Where the store of registries and their folders of texts is kept.

    That is the folder that QNFACTS_CACHE names, else the user's own for caches. None where there
    is no such folder, and for a registry that is nothing that stays, such as a pipe.
    """
    if not all(place.registry.is_file() or place.registry.is_dir() for place in places):
        return None
    from pathlib import Path

    if not (folder := os.environ.get("QNFACTS_CACHE") or _users_folder()):
        return None
    parts = [part for p in places for part in (p.name, p.registry.absolute(), p.texts.absolute())]
    named = sha256(b"\0".join(map(os.fsencode, parts)))
    return Path(folder) / f"{named.hexdigest()[:32]}.sqlite"


def kept_store(place: Path, registries: Sequence[Place]) -> Connection | None:
    """The store in the file `place`, if nobody else can write it and it is up to date."""
    connection = None
    with suppress(OSError, Error, ValueError):
        if _own(place):
            connection = connect(
                f"{place.absolute().as_uri()}?mode=ro&immutable=1",
                uri=True,
                check_same_thread=False,
            )
            if _current(connection, place, registries):
                return connection
    if connection is not None:
        connection.close()
    return None


def keep(made: Connection, place: Path) -> None:
    """Write a store to the file `place`, all of it or nothing; where it cannot be, it is not."""
    from pathlib import Path
    from tempfile import mkstemp

    written = None
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, written = mkstemp(".new", f"{place.name}.", place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(made.serialize())
        Path(written).replace(place)
    except OSError:
        if written is not None:
            with suppress(OSError):
                Path(written).unlink()


def _users_folder() -> Path | None:
    """The user's own folder for caches; None for a user without a home."""
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("qnfacts", appauthor=False)
    except RuntimeError:
        return None
    return folder if folder.is_absolute() else None


def _own(place: Path) -> bool:
    """Whether it is a regular file of the user's that nobody else can write."""
    found = place.lstat()
    ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return stat.S_ISREG(found.st_mode) and ours and not found.st_mode & 0o022


def _current(connection: Connection, place: Path, registries: Sequence[Place]) -> bool:
    """Whether it is a whole store, of this program and of what the registries' files still hold."""
    connection.execute("PRAGMA trusted_schema = OFF")
    pragmas = ("application_id", "user_version", "page_count", "page_size")
    marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    if marks[:2] != [APPLICATION, FORMAT] or marks[2] * marks[3] != place.stat().st_size:
        return False
    asked = "SELECT value FROM about WHERE name = 'program'"
    if connection.execute(asked).fetchone() != (__version__,):
        return False
    known = [Input(*row) for row in connection.execute("SELECT path, sha256, stamp FROM input")]
    files = [file for each in registries for file in each.files()]
    return [each.path for each in known] == [in_utf8(file) for file in files] and all(
        each.is_unchanged(file) for each, file in zip(known, files, strict=True)
    )

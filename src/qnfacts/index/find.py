"""Finding an index that can be trusted."""

from __future__ import annotations

import os
import stat

from qnfacts import __version__
from qnfacts.cachefolder import absolute
from qnfacts.index.database import APPLICATION, FORMAT, Database, Error
from qnfacts.index.identity import known, unchanged
from qnfacts.location import registry_file_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from qnfacts.index.identity import Identity

BY_CONTENT = 1_000_000
"""Bytes of a registry up to which it is known by its content, trusting no clock."""


def find_index(place: Path | str, registry: str) -> Database | None:
    """The index of `registry` in the file `place`, if it is ours, untouched and up to date."""
    connection = _untouched(place)
    if connection is None:
        return None
    try:
        if _current(connection, registry):
            return connection
    except _ANYTHING:
        pass
    connection.close()
    return None


def registry_of(place: Path | str) -> str | None:
    """The registry whose index is in the file `place`, up to date or not; None if none is."""
    connection = _untouched(place)
    if connection is None:
        return None
    try:
        return os.fsdecode(about(connection, "registry"))
    except _ANYTHING:
        return None
    finally:
        connection.close()


def is_ours(place: Path | str, registry: str) -> bool:
    """Whether this program made the index in the file `place`, of this registry at some time."""
    connection = _untouched(place)
    if connection is None:
        return False
    try:
        made_of = os.fsdecode(about(connection, "registry"))
        return about(connection, "program") == __version__ and made_of == absolute(registry)
    except _ANYTHING:
        return False
    finally:
        connection.close()


def about(connection: Database, name: str) -> Any:
    """What an index says of itself: a text or None. Raises KeyError where it says nothing."""
    found = connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
    if found is None:
        raise KeyError(name)
    return found[0]


def _untouched(place: Path | str) -> Database | None:
    """The database, if it is an index in this format and nobody has written to it since."""
    try:
        size, dated = _regular(place)
        connection = Database(_uri(place), uri=True)
    except _ANYTHING:
        return None
    try:
        if _sealed(connection, size, dated):
            return connection
    except _ANYTHING:
        pass
    connection.close()
    return None


def _regular(place: Path | str) -> tuple[int, int]:
    """Size and date of a file that nobody else could write. Raises OSError for anything else."""
    found = os.lstat(place)
    if not stat.S_ISREG(found.st_mode):
        raise OSError("not a regular file")
    if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o022):
        raise OSError("not the user's own file")
    return found.st_size, found.st_mtime_ns


def _uri(place: Path | str) -> str:
    """The file is only ever replaced, never written to, so reading it needs no locks."""
    path = absolute(place).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file:{path}?mode=ro&immutable=1"


def _sealed(connection: Database, size: int, dated: int) -> bool:
    """Whether it is an index in this format, whole, and still dated as it was sealed."""
    connection.execute("PRAGMA trusted_schema = OFF")
    pragmas = ("application_id", "user_version", "page_count", "page_size")
    marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    return (
        marks[:2] == [APPLICATION, FORMAT]
        and marks[2] * marks[3] == size
        and int(about(connection, "seal")) * 1_000_000_000 == dated
    )


def _files(connection: Database) -> list[tuple[str, Identity]]:
    rows = connection.execute("SELECT path, stat, rested, sha256 FROM file ORDER BY number")
    return [known(row) for row in rows]


def _current(connection: Database, registry: str) -> bool:
    """Whether this program made it of what the registry's files still hold."""
    files = _files(connection)
    small = sum(identity.size for _, identity in files) <= BY_CONTENT
    return (
        about(connection, "program") == __version__
        and [path for path, _ in files[:-1]] == list(map(absolute, registry_file_names(registry)))
        and all(unchanged(path, identity, by_content=small) for path, identity in files)
    )


_ANYTHING = (OSError, Error, ArithmeticError, LookupError, TypeError, ValueError)
"""What reading may come to where anything may lie."""

"""Keeping an index in a file: all of it or nothing, whatever happens meanwhile."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from qnfacts.index.database import Database, Error

NEW = ".new"
"""How the name ends of a file that is still being written."""

ABANDONED = 86_400
"""Seconds after which nobody writes such a file any more."""


def keep(file: str, write: Callable[[Database], None], *, renewed: bool = False) -> bool:
    """Put the database that `write` fills in `file`; False if that cannot be done.

    With `renewed` it is given the one that is there, else an empty one. Until it is complete it
    bears another name, so nobody ever reads half of one.
    """
    place, name = Path(file), None
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(place)
        handle, name = tempfile.mkstemp(NEW, f"{place.name}.", place.parent)
        os.close(handle)
        if renewed:
            shutil.copy2(place, name)  # with its date, by which the copy is known to be whole
        seal = _written(name, write)
        os.utime(name, (seal, seal))
        Path(name).replace(place)
    except (OSError, Error):
        return False
    finally:
        if name is not None:
            with suppress(OSError):  # as a rule it bears its final name by now
                Path(name).unlink()
    return True


def _written(name: str, write: Callable[[Database], None]) -> int:
    """Fill the file and seal it: it holds the second that the file system shall date it to.

    Whatever changes the file afterwards changes that date too. An even second some time ago:
    the coarsest file system can keep it, and no later change can fall into it.
    """
    seal = int(time.time()) // 2 * 2 - 10
    connection = Database(name)
    try:
        write(connection)
        connection.execute("INSERT INTO about VALUES ('seal', ?)", (str(seal),))
    finally:
        connection.close()
    return seal


def _sweep(place: Path) -> None:
    """Remove what was left when a build of this index was killed."""
    for left in place.parent.glob(f"{place.name}.*{NEW}"):
        with suppress(OSError):  # another process may have removed it by now
            if time.time() - left.lstat().st_mtime > ABANDONED:
                left.unlink()

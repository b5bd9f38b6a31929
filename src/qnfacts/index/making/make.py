"""Making an index, in the least work that the registry and the old index allow."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from uuid import uuid4

from qnfacts.index.database import Database, Error
from qnfacts.index.find import about, find_index, is_ours
from qnfacts.index.making.apart import write_apart
from qnfacts.index.making.grounds import Origin
from qnfacts.index.making.keep import keep
from qnfacts.index.making.old import UselessError
from qnfacts.index.making.whole import write_whole
from qnfacts.pieces.common import UnsoundError
from qnfacts.pieces.size import is_large

Write = Callable[[Database], None]


def make(registry: Path, texts: Path, place: str | None, *, anew: bool) -> Database:
    """A new index: in the file `place`, or in memory where nothing can be kept.

    Unless it is made `anew`, what still holds of the one in `place` is kept. Raises RegistryError
    when the registry cannot be used.
    """
    origin = Origin(uuid4().hex, registry, texts)
    if is_large(registry):
        with suppress(UnsoundError):
            if place is not None and not anew and (found := _renewed(origin, place)):
                return found
            return _made(origin, place, partial(write_apart, origin=origin, renewed=False))
    return _made(origin, place, partial(write_whole, origin=origin))


def _renewed(origin: Origin, place: str) -> Database | None:
    """The index in `place` brought up to date; None if little of it can be kept."""
    if is_ours(place, str(origin.registry)):
        write = partial(write_apart, origin=origin, renewed=True)
        with suppress(UselessError, *_DAMAGED):
            return _kept(origin, place, write, renewed=True)
    return None


def _made(origin: Origin, place: str | None, write: Write) -> Database:
    if place is not None and (found := _kept(origin, place, write)):
        return found
    connection = Database(":memory:")
    write(connection)
    return connection


def _kept(origin: Origin, place: str, write: Write, *, renewed: bool = False) -> Database | None:
    """The index in its file, if it can be kept there and nobody has put another one there."""
    if not keep(place, write, renewed=renewed):
        return None
    kept = find_index(place, str(origin.registry))
    return kept if kept is not None and about(kept, "made") == origin.made else None


_DAMAGED = (Error, ValueError, LookupError, TypeError)
"""What follows when the old index does not hold what was written to it."""

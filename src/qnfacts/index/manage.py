"""The indexes and proofs that are kept: which there are, and how to be rid of them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from qnfacts.cachefolder import cache_folder
from qnfacts.index.find import registry_of
from qnfacts.index.making.keep import NEW
from qnfacts.index.place import SUFFIX
from qnfacts.proof import memory
from qnfacts.records import Record


class Kept(NamedTuple):
    """A file of the cache: its size in bytes, and the second of its last change.

    `registry` is None where the file is not, or not yet, an index or proofs of this program.
    """

    path: Path
    registry: Path | None
    size: int
    changed: int


def kept() -> list[Kept]:
    """What lies in the cache folder under the names of indexes and proofs, the latest first."""
    folder = cache_folder()
    suffixes = [each + end for each in (SUFFIX, memory.SUFFIX) for end in ("", f".*{NEW}")]
    paths = [path for each in suffixes for path in Path(folder).glob(f"*{each}")] if folder else []
    return sorted(map(_kept, paths), key=lambda each: (-each.changed, each.path))


def clear() -> list[Kept]:
    """Remove them; those that are gone. What else lies in the folder stays."""
    return [each for each in kept() if _removed(each.path)]


def kept_record(kept: Kept) -> Record:
    """The file as a program is told of it; `changed` is in UTC."""
    return {
        "file": str(kept.path),
        "registry": None if kept.registry is None else str(kept.registry),
        "bytes": kept.size,
        "changed": datetime.fromtimestamp(kept.changed, UTC).isoformat(),
    }


def _kept(path: Path) -> Kept:
    found = path.lstat()
    registry = registry_of(path) or memory.registry_of(str(path))
    known = None if registry is None else Path(registry)
    return Kept(path, known, found.st_size, int(found.st_mtime))


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:  # a folder, or in use on Windows
        return False
    return True

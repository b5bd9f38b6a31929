"""What an index is made of."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from qnfacts.catalogue import Catalogue
from qnfacts.index.identity import Identity, identify
from qnfacts.index.notation import stored
from qnfacts.location import lock_path, registry_files
from qnfacts.lockfile import Lock, read_lock
from qnfacts.pieces.common import Common
from qnfacts.problems import Problem
from qnfacts.publish import vocabulary
from qnfacts.sha256 import digest

Files = tuple[tuple[Path, Identity], ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """The files that an index is made of: a registry's own and its lock; the folder of texts.

    `made` is like no other's.
    """

    made: str
    registry: Path
    folder: Path

    def identified(self) -> Files:
        """The registry's files, then its lock, as they are now."""
        registry = self.registry.absolute()
        files = [*registry_files(registry), lock_path(registry)]
        return tuple((path, identify(path)) for path in files)


@dataclass(frozen=True)
class Grounds:
    """What every fact rests on besides its own words: vocabularies, known sources, the lock.

    `lock_word` is one for the bytes of the lock, and for its absence.
    """

    common: Common
    folder: Path
    lock: Lock | Problem | None
    lock_word: str

    @cached_property
    def entries(self) -> Catalogue:
        """The vocabularies and known sources, published."""
        return vocabulary(self.common.registry)

    @cached_property
    def basis(self) -> str:
        """A word for what no piece can be kept without: all vocabularies but the sources."""
        return digest(stored(self.entries._replace(sources={})))


def grounds_of(common: Common, origin: Origin, files: Files) -> Grounds:
    """What the facts rest on that come from these files."""
    path, lock = files[-1]
    return Grounds(common, origin.folder, read_lock(path), lock.sha256 or "none")


def at_rest(files: Files, now: Files) -> Files:
    """The files as they are now, if they still hold the same: by now they may have come to rest."""
    same = [(path, each.sha256) for path, each in now] == [(p, each.sha256) for p, each in files]
    return now if same else files

"""What a command works on: one registry, published, and the reader's language."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from qnfacts.cli.output import complain
from qnfacts.phrases import Language

if TYPE_CHECKING:
    from qnfacts.catalogue import Catalogue
    from qnfacts.coverage import Coverage
    from qnfacts.lockfile import Lock
    from qnfacts.model import Registry, Unit
    from qnfacts.quotation import SourceText


@dataclass(frozen=True)
class Session:
    """The registry is read when something of it is first asked for.

    Asking raises RegistryError when there is no registry to use.
    """

    registry: Path | None
    lang: Language

    @cached_property
    def units(self) -> "tuple[Unit, ...]":
        """The registry's units, with the words that texts write for them."""
        return self._registry.units

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The published facts."""
        from qnfacts.publish import publish

        return publish(self._registry, self._texts, self._lock)

    @cached_property
    def coverage(self) -> "dict[str, Coverage]":
        """What the registry accounts for of each source whose text is at hand."""
        from qnfacts.coverage import coverage

        return {
            source.id: coverage(self._registry, source, self._texts[source.id])
            for source in self._registry.sources
            if source.id in self._texts
        }

    @cached_property
    def _registry(self) -> "Registry":
        from qnfacts.loading import load

        return load(self._path)

    @cached_property
    def _texts(self) -> "dict[str, SourceText]":
        from qnfacts.location import source_folder
        from qnfacts.sources import read_sources

        texts, problems = read_sources(self._registry.sources, source_folder(self._path))
        complain(problems)
        return texts

    @cached_property
    def _lock(self) -> "Lock | None":
        from qnfacts.lockfile import Lock, lock_path, read_lock

        lock = read_lock(lock_path(self._path))
        if lock is None or isinstance(lock, Lock):
            return lock
        complain([lock])
        return None

    @cached_property
    def _path(self) -> Path:
        from qnfacts.location import registry_path

        return self.registry or registry_path()

"""What an index holds of a registry."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from qnfacts.catalogue import Catalogue
from qnfacts.coverage import Coverage, coverages
from qnfacts.index.identity import Identity, identify
from qnfacts.loading import load
from qnfacts.location import lock_path, registry_files
from qnfacts.lockfile import Lock, read_lock
from qnfacts.problems import Problem
from qnfacts.publish import publish
from qnfacts.sources import read_sources

Files = tuple[tuple[Path, Identity], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The text of one source: where it lies, what it was, and what is wrong with it."""

    source: str
    path: Path
    identity: Identity
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Content:
    """A published registry and the files that all of it came from.

    `made` is like no other's. `files` are the registry's own, then its lock; `lock` is what is
    wrong with that. `covered` holds the coverage of the texts at hand, or None where nobody asked
    for it.
    """

    made: str
    registry: Path
    files: Files
    texts: tuple[Text, ...]
    lock: Problem | None
    catalogue: Catalogue
    covered: dict[str, Coverage] | None


def read_content(path: Path, folder: Path, *, covered: bool) -> Content:
    """Read the registry at `path` and its texts in `folder`. Raises RegistryError as `load`."""
    whole = path.absolute()
    files = [*registry_files(whole), lock_path(whole)]
    before = _identified(files)
    registry = load(path)
    places = {source.id: folder / source.file for source in registry.sources}
    identities = {id_: identify(place) for id_, place in places.items()}
    texts, problems = read_sources(registry.sources, folder)
    told = {problem.file: problem for problem in problems}
    lock = read_lock(files[-1])
    catalogue = publish(registry, texts, lock if isinstance(lock, Lock) else None)
    return Content(
        made=uuid4().hex,
        registry=whole,
        files=_rested(before),
        texts=tuple(
            Text(id_, place, identities[id_], told.get(str(place))) for id_, place in places.items()
        ),
        lock=lock if isinstance(lock, Problem) else None,
        catalogue=catalogue,
        covered=coverages(registry, texts) if covered else None,
    )


def _identified(paths: Sequence[Path]) -> Files:
    return tuple((path, identify(path)) for path in paths)


def _rested(files: Files) -> Files:
    """The files as they are now, if they still hold the same: by now they may have come to rest."""
    now = _identified([path for path, _ in files])
    same = [identity.sha256 for _, identity in now] == [identity.sha256 for _, identity in files]
    return now if same else files

"""Reading what a check needs: a registry's file, its texts and its lock."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from qnfacts.check.checked import CheckedRegistry
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.files import lock_path, source_folder
from qnfacts.registry.loading import open_registry
from qnfacts.registry.lock import read_lock
from qnfacts.registry.texts import read_sources
from qnfacts.registry.written import Written


class Gathered(NamedTuple):
    """A registry's file and what belongs to it, as read.

    `texts` is the folder of the texts. `problems` are those of reading; `counts` has how much was
    read for each rule about that.
    """

    path: Path
    texts: Path
    written: Written
    registry: CheckedRegistry
    problems: tuple[Problem, ...]
    counts: Mapping[str, int]


def gather(path: Path, sources: Path | None) -> Gathered:
    """The registry at `path`, its lock, and the texts in the folder `sources`.

    Without `sources` it is the folder that `source_folder` names. Raises RegistryError for a
    registry that cannot be used and for a folder that is not there.
    """
    folder = _texts_folder(path, sources)
    registry, written = open_registry(path)
    texts, problems = read_sources(registry.sources, folder)
    opened = len(texts) + len(problems)
    problems = [*written.warnings, *problems]
    lock = read_lock(lock_path(path))
    counts = {"source-unreadable": opened, "source-changed": opened}
    counts["lock-unreadable"] = int(lock is not None)
    if isinstance(lock, Problem):
        problems.append(lock)
        lock = None
    checked = CheckedRegistry(registry, texts, lock)
    return Gathered(path, folder, written, checked, tuple(problems), counts)


def _texts_folder(path: Path, sources: Path | None) -> Path:
    if sources is not None and not sources.is_dir():
        message = "there is no such folder of texts"
        hint = "Name the folder that holds the files of the sources."
        problem = Problem(code="source-unreadable", file=str(sources), message=message, hint=hint)
        raise RegistryError([problem])
    return sources or source_folder(path)

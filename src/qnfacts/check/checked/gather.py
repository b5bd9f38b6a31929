"""Reading what a check needs: a registry's file, its texts and its lock."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from qnfacts.check.checked.registry import CheckedRegistry
from qnfacts.problems import Message, Problem, RegistryError
from qnfacts.registry.files import own_folder, source_folder
from qnfacts.registry.loading import open_registry
from qnfacts.registry.lock import read_lock
from qnfacts.registry.model import Source
from qnfacts.registry.reviews import read_reviews
from qnfacts.registry.texts import folder_of, read_sources
from qnfacts.registry.written import Written


class Gathered(NamedTuple):
    """A registry's file and what belongs to it, as read.

    `texts` are the folders in which the texts are looked for. `problems` are those of reading;
    `counts` has how much was read for each rule about that.
    """

    path: Path
    texts: tuple[Path, ...]
    written: Written
    registry: CheckedRegistry
    problems: tuple[Problem, ...]
    counts: Mapping[str, int]


def gather(path: Path, sources: Path | None, beside: Path | None = None) -> Gathered:
    """The registry at `path`, its lock, its reviews, and the texts in the folder `sources`.

    Without `sources` it is the folder that `source_folder` names. A text that is not there may lie
    beside the registry, or in the folder `beside`. Raises RegistryError for a
    registry that cannot be used and for a folder that is not there.
    """
    named = (_texts_folder(path, sources), beside or own_folder(path))
    folders = tuple(dict.fromkeys(named))
    registry, written = open_registry(path)
    texts, problems = read_sources(registry.sources, *folders)
    opened = len(texts) + len(problems)
    problems = [*written.warnings, *problems]
    lock = read_lock(path)
    counts = {"source-unreadable": opened, "source-changed": opened}
    counts["lock-unreadable"] = int(lock is not None)
    reviews = read_reviews(path)
    counts["reviews-unreadable"] = int(bool(reviews))
    if isinstance(lock, Problem):
        problems.append(lock)
        lock = None
    if isinstance(reviews, Problem):
        problems.append(reviews)
        reviews = {}
    checked = CheckedRegistry(registry, texts, lock, reviews)
    return Gathered(path, folders, written, checked, tuple(problems), counts)


def missing_texts(gathered: Gathered) -> Iterator[Problem]:
    """What is wrong where texts are not there at all: nothing, for a check."""
    registry = gathered.registry
    unusable = {problem.file for problem in gathered.problems}
    for id_, source in registry.sources.items():
        file = str(text_path(source, gathered))
        if id_ not in registry.texts and file not in unusable:
            message = Message("the text of {source} is not there", source=id_)
            hint = "Name the folder of the texts with --sources or QNFACTS_SOURCES."
            if len(gathered.texts) > 1:
                hint = (
                    "It is neither beside the registry nor where --sources or QNFACTS_SOURCES says."
                )
            yield Problem(code="source-unreadable", file=file, message=message, hint=hint)


def text_path(source: Source, gathered: Gathered) -> Path:
    """The file of a source's text: where it is, or where it should be."""
    return folder_of(source, gathered.texts) / source.file


def _texts_folder(path: Path, sources: Path | None) -> Path:
    if sources is not None and not sources.is_dir():
        message = "there is no such folder of texts"
        hint = "Name the folder that holds the files of the sources."
        problem = Problem(code="source-unreadable", file=str(sources), message=message, hint=hint)
        raise RegistryError([problem])
    return sources or source_folder(path)

"""The parts that a registry is written in: YAML files, read as far as they can be."""

import pathlib
from dataclasses import dataclass, replace
from typing import NamedTuple

from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.file_bytes import no_files, read_bytes
from qnfacts.registry.files import registry_files
from qnfacts.registry.model.fields import LONGEST_ID
from qnfacts.registry.yaml.characters import decode, forbidden, in_lines, unmarked
from qnfacts.registry.yaml.document import OMITTED, Data, Document, Path, Words
from qnfacts.registry.yaml.reader import read_yaml


class Place(NamedTuple):
    """Where something is written; line and column count from 1, the end is right behind it."""

    file: str
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """A file with any of the registry's sections, or what stands in their place.

    `problems` are of its characters and its YAML.
    """

    file: str
    document: Document
    problems: tuple[Problem, ...]

    @property
    def data(self) -> Data:
        """What it says; OMITTED where that could not be read."""
        return self.document.data

    @property
    def sections(self) -> dict[str, Data]:
        """What it says under each key; nothing where it is no mapping."""
        return self.data if isinstance(self.data, dict) else {}

    def place(self, path: Path, *, key: bool = False, words: Words | None = None) -> Place:
        """Where the value at `path` stands, its key, or words in it; see `Document`."""
        document = self.document
        found = document.place_of(path, words) if words else document.place(path, key=key)
        return Place(self.file, *found)

    def fact(self, path: Path) -> str | None:
        """The id of the fact that `path` leads into; None where it has none, or none that fits."""
        return _fact(self.data, path)


class Reading(NamedTuple):
    """The parts in their order, and why some files could not be read."""

    parts: tuple[Part, ...]
    refused: tuple[Problem, ...] = ()


def read_files(path: pathlib.Path) -> Reading:
    """The registry in a file, or in those of a folder. Raises RegistryError for one without any."""
    files = registry_files(path)
    if not files:
        raise no_files(path)
    parts: list[Part] = []
    refused: list[Problem] = []
    for file in files:
        try:
            parts.append(read_part(read_bytes(file, pipe=file == path), str(file)))
        except RegistryError as error:
            refused += error.problems
    return Reading(tuple(parts), tuple(refused))


def read_part(text: str | bytes, file: str) -> Part:
    """Read a file of YAML."""
    problems: list[Problem] = []
    try:
        document = _document(
            decode(text, file) if isinstance(text, bytes) else text, file, problems
        )
    except RegistryError as error:
        problems += error.problems
        document = Document(OMITTED)
    problems += (replace(p, fact=_fact(document.data, path)) for path, p in document.problems)
    return Part(file, document, tuple(problems))


def _document(given: str, file: str, problems: list[Problem]) -> Document:
    """Raises RegistryError for what cannot be read; what can be is added to the problems."""
    for mend in (unmarked, in_lines):
        given, found = mend(given, file)
        problems += found
    if problem := forbidden(given, file):
        raise RegistryError([problem])
    return read_yaml(given, file)


def _fact(data: Data, path: Path) -> str | None:
    match path[:2], data:
        case ("facts", int(index)), {"facts": list(facts)} if index < len(facts):
            fact = facts[index]
            id_ = fact.get("id") if isinstance(fact, dict) else None
            return id_ if isinstance(id_, str) and len(id_) <= LONGEST_ID else None
    return None

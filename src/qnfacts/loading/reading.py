"""Reading all parts of a registry."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from qnfacts.loading.part import Part, of_lines, read_part
from qnfacts.loading.readfile import no_files, read_bytes, read_lines
from qnfacts.location import registry_files
from qnfacts.problems import Problem, RegistryError

T = TypeVar("T", str, bytes)


class Reading(NamedTuple):
    """The parts in their order, and why some files could not be read."""

    parts: tuple[Part, ...]
    refused: tuple[Problem, ...] = ()


def read_files(path: Path) -> Reading:
    """The registry in a file, or in those of a folder. Raises RegistryError for one without any."""
    files = registry_files(path)
    if not files:
        raise no_files(path)
    parts: list[Part] = []
    refused: list[Problem] = []
    for file in files:
        try:
            parts += (read_part(data, str(file), before) for before, data in _pieces(file))
        except RegistryError as error:
            refused += error.problems
    return Reading(tuple(parts), tuple(refused))


def read_text(text: str, file: str) -> Reading:
    """The registry in a text; the name of its file says what language it is in."""
    pieces = _numbered(text.split("\n")) if of_lines(file) else [(0, text)]
    return Reading(tuple(read_part(piece, file, before) for before, piece in pieces))


def _pieces(file: Path) -> Iterable[tuple[int, bytes]]:
    return _numbered(read_lines(file)) if of_lines(str(file)) else [(0, read_bytes(file))]


def _numbered(lines: Iterable[T]) -> Iterator[tuple[int, T]]:
    """Those that are not blank, and how many lines stand before each."""
    return ((before, line) for before, line in enumerate(lines) if line.strip())

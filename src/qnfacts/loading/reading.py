"""Reading all files of a registry."""

from pathlib import Path
from typing import NamedTuple

from qnfacts.loading.part import Part, read_part
from qnfacts.loading.readfile import no_files, read_bytes
from qnfacts.location import registry_files
from qnfacts.problems import Problem, RegistryError


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
            parts.append(read_part(read_bytes(file), str(file)))
        except RegistryError as error:
            refused += error.problems
    return Reading(tuple(parts), tuple(refused))

"""From files to a validated registry, with every problem at once."""

from pathlib import Path
from typing import NamedTuple

from qnfacts.problems import CallError, Problem, RegistryError
from qnfacts.registry.files import registry_path
from qnfacts.registry.joining import BEGIN, EMPTY, joined
from qnfacts.registry.model import Registry
from qnfacts.registry.parts import Reading, read_files, read_part
from qnfacts.registry.written import Written

__all__ = ["Opened", "load", "open_registry", "parse"]


class Opened(NamedTuple):
    """A registry, and how it was written: a path leads to its file, line and column."""

    registry: Registry
    written: Written


def load(path: Path | None = None) -> Registry:
    """The registry in a file, in a folder of files, or in what `registry_path` chooses.

    Raises RegistryError with everything that is wrong with it.
    """
    return open_registry(registry_path() if path is None else path).registry


def open_registry(path: Path) -> Opened:
    """The registry that `load` gives, with how it was written. Raises RegistryError as it does."""
    return _opened(read_files(path), str(path))


def parse(text: str, file: str) -> Registry:
    """The registry written in `text`; problems call it `file`. Raises RegistryError.

    Raises CallError for what is no text.

    >>> from qnfacts.problems import RegistryError
    >>> try:
    ...     parse("version: 1", "facts.yaml")
    ... except RegistryError as error:
    ...     print(error)
    facts.yaml:1:1: missing-field: `title` is missing
    facts.yaml:1:1: missing-field: `sources` is missing
    """
    for given in (text, file):
        if not isinstance(given, str):
            raise CallError(f"a registry and its name are texts, and {given!r} is none")
    return _opened(Reading((read_part(text, file),)), file).registry


def _opened(reading: Reading, name: str) -> Opened:
    registry, findings = joined(reading)
    problems = [
        *reading.refused,
        *(problem for part in reading.parts for problem in part.problems),
        *(finding.placed() for finding in findings),
    ]
    if not reading.parts and not reading.refused:
        problems = [Problem(code="registry-empty", message=EMPTY, hint=BEGIN, file=name, line=1)]
    if registry is None or any(problem.severity == "error" for problem in problems):
        raise RegistryError(sorted(dict.fromkeys(problems), key=_order))
    return Opened(registry, Written(reading.parts))


def _order(problem: Problem) -> tuple[str, int, int]:
    """Each file from top to bottom."""
    return problem.file, problem.line or 0, problem.column or 0

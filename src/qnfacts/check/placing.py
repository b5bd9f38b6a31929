"""From findings to problems with files, lines and columns."""

from collections.abc import Callable, Container, Iterable
from pathlib import Path
from typing import NamedTuple

from qnfacts.check.checked import Subject
from qnfacts.check.finding import Finding, InLock, InText
from qnfacts.check.rules import RULES
from qnfacts.check.run import fact_at
from qnfacts.problems import Problem
from qnfacts.registry.parts import Place
from qnfacts.registry.yaml.document import Path as DataPath


class Files(NamedTuple):
    """Where the texts and the lock lie, and what finds a path in the registry."""

    texts: Path
    lock: Path
    place: Callable[[DataPath], Place]


def placed(found: Finding, subject: Subject, files: Files) -> Problem:
    """The problem that a finding is, where it stands."""
    match found.at:
        case InText(source, offset):
            file = str(files.texts / subject.sources[source].file)
            place = Place(file, *subject.place(source, offset))
        case InLock():
            place = Place(str(files.lock), 1, 1)
        case path:
            place = files.place(path)
    return Problem(
        code=found.code,
        message=found.message,
        hint=found.hint,
        file=place.file,
        line=place.line,
        column=place.column,
        fact=fact_at(subject, found),
        severity=found.severity,
    )


def sorted_problems(problems: Iterable[Problem], registry: Container[str]) -> tuple[Problem, ...]:
    """The problems of the registry's files first, each file from top to bottom."""

    def order(problem: Problem) -> tuple[bool, str, int, int, int, str]:
        place = problem.file not in registry, problem.file, problem.line or 0, problem.column or 0
        return *place, _NUMBERS[problem.code], problem.message

    return tuple(sorted(problems, key=order))


_NUMBERS = {code: number for number, code in enumerate(RULES)}

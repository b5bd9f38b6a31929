"""From a registry's file, its texts and its lock to a report with lines and columns."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from qnfacts.check.checked import Subject
from qnfacts.check.placing import Files, placed, sorted_problems
from qnfacts.check.report import Report
from qnfacts.check.run import basis, hold
from qnfacts.problems import Problem
from qnfacts.registry.files import lock_path
from qnfacts.registry.loading import open_registry
from qnfacts.registry.lock import read_lock
from qnfacts.registry.texts import read_sources
from qnfacts.registry.written import Written


class Gathered(NamedTuple):
    """A registry's file and what belongs to it, as read.

    `problems` are of the reading alone; `tried` counts what was read for each of their rules.
    """

    path: Path
    folder: Path
    subject: Subject
    written: Written
    problems: tuple[Problem, ...]
    tried: Mapping[str, int]


def gather(path: Path, folder: Path) -> Gathered:
    """Read all that a check needs, the texts in this folder. Raises RegistryError."""
    registry, written = open_registry(path)
    texts, problems = read_sources(registry.sources, folder)
    opened = len(texts) + len(problems)
    lock = read_lock(lock_path(path))
    if isinstance(lock, Problem):
        problems.append(lock)
    return Gathered(
        path,
        folder,
        Subject(registry, texts, None if isinstance(lock, Problem) else lock),
        written,
        tuple(problems),
        {
            "source-unreadable": opened,
            "source-changed": opened,
            "lock-unreadable": int(lock is not None),
        },
    )


def prove(gathered: Gathered, codes: Collection[str]) -> Report:
    """Hold the rules with these codes against what was read."""
    findings, held = hold(gathered.subject, codes)
    files = Files(gathered.folder, lock_path(gathered.path), gathered.written.place)
    problems = [
        *(problem for problem in gathered.problems if problem.code in codes),
        *(placed(found, gathered.subject, files) for found in findings),
    ]
    tried = {code: count for code, count in gathered.tried.items() if code in codes}
    return Report(
        file=str(gathered.path),
        problems=sorted_problems(problems, gathered.written.files),
        checks={**tried, **held},
        basis=basis(gathered.subject),
    )

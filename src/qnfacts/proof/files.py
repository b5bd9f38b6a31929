"""From a registry's file, its texts and its lock to a report with lines and columns."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from qnfacts.loading import open_registry
from qnfacts.loading.written import Written
from qnfacts.location import source_folder
from qnfacts.lockfile import lock_path, read_lock
from qnfacts.problems import Problem, RegistryError
from qnfacts.proof.finding import Finding, InLock, InText
from qnfacts.proof.proof import basis, chosen, fact_at, hold
from qnfacts.proof.report import Report
from qnfacts.proof.subject import Subject
from qnfacts.sources import read_sources


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


def check_file(
    path: Path,
    sources: Path | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Prove the registry in the file `path` with the texts at hand and the lock beside it.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Codes and
    groups in `select` and `ignore` choose the rules. Raises RegistryError for a registry that
    cannot be used and for a folder that is not there, ValueError for an unknown code or group.
    """
    codes = chosen(select, ignore)
    return prove(gather(path, sources), codes)


def gather(path: Path, sources: Path | None) -> Gathered:
    """Read all that a check needs. Raises RegistryError as `check_file` does."""
    if sources is not None and not sources.is_dir():
        message = "there is no such folder of texts"
        hint = "Name the folder that holds the files of the sources."
        problem = Problem(code="source-unreadable", file=str(sources), message=message, hint=hint)
        raise RegistryError([problem])
    folder = sources or source_folder(path)
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
    problems = [
        *(problem for problem in gathered.problems if problem.code in codes),
        *(_placed(found, gathered) for found in findings),
    ]
    tried = {code: count for code, count in gathered.tried.items() if code in codes}
    return Report(
        file=str(gathered.path),
        problems=tuple(sorted(problems, key=lambda problem: _order(problem, gathered))),
        checks={**tried, **held},
        basis=basis(gathered.subject),
    )


def _placed(found: Finding, gathered: Gathered) -> Problem:
    file, line, column = "", 1, 1
    match found.at:
        case InText(source, offset):
            file = str(gathered.folder / gathered.subject.sources[source].file)
            line, column = gathered.subject.place(source, offset)
        case InLock():
            file = str(lock_path(gathered.path))
        case path:
            file, line, column = gathered.written.place(path)
    return Problem(
        code=found.code,
        message=found.message,
        hint=found.hint,
        file=file,
        line=line,
        column=column,
        fact=fact_at(gathered.subject, found),
        severity=found.severity,
    )


def _order(problem: Problem, gathered: Gathered) -> tuple[bool, str, int, int]:
    """The registry's own problems first, each file from top to bottom."""
    elsewhere = problem.file not in gathered.written.files
    return elsewhere, problem.file, problem.line or 0, problem.column or 0

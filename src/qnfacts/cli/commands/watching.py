"""What `check --watch` does: the check again at each change, and what is new then."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeAlias

from qnfacts.check.report import Report
from qnfacts.cli.commands.reporting import print_report
from qnfacts.cli.output import Screen
from qnfacts.cli.wrong_call import wrong
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.files import (
    lock_path,
    own_folder,
    registry_files,
    reviews_path,
    source_folder,
)
from qnfacts.registry.loading import load
from qnfacts.registry.texts import folder_of
from qnfacts.terms import Language, ReportFormat

Key: TypeAlias = tuple[str, str, str | None]


def watch_registry(
    path: Path,
    sources: Path | None,
    check: Callable[[], Report],
    form: ReportFormat,
    lang: Language,
    *,
    whole: bool,
) -> NoReturn:
    """Print what a check finds, and at each change what it finds besides, until interrupted."""
    if form not in ("full", "concise"):
        raise wrong("watched by people", "--watch", form=form)
    known: set[Key] = set()
    texts: list[Path] = []
    while True:
        texts = _texts(path, sources) or texts
        files = [path, *registry_files(path), lock_path(path), reviews_path(path), *texts]
        before = list(map(_state, files))
        report = check()
        new = [problem for problem in report.problems if _key(problem) not in known]
        print_report(report, form, lang, Screen(paged=False), whole=whole, only=new)
        known = {_key(problem) for problem in report.problems}
        while list(map(_state, files)) == before:
            time.sleep(_PAUSE)


def _key(problem: Problem) -> Key:
    """What makes a problem the same, wherever it has moved to."""
    return problem.code, problem.message, problem.fact


def _texts(path: Path, sources: Path | None) -> list[Path]:
    """The texts of the sources; none where the registry cannot be read at the moment."""
    try:
        folders = (sources or source_folder(path), own_folder(path))
        return [folder_of(each, folders) / each.file for each in load(path).sources]
    except RegistryError:
        return []


def _state(file: Path) -> tuple[int, int] | None:
    """When it was written and how long it is; None where it is not there."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


_PAUSE = 0.3
"""Seconds between two looks."""

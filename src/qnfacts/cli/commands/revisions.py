"""A registry as it is in a file, or as it was in a revision that git has."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from zipfile import ZipFile

from qnfacts.cli.wrong_call import wrong
from qnfacts.problems import Problem, RegistryError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@contextmanager
def registry_at(given: str, registry: Path, name: str) -> Iterator[Path]:
    """Where the registry lies that `given` names, for as long as it is needed.

    A file or a folder, a revision, in which it is where `registry` is now, or `revision:path`: from
    the top of the repository, or from this folder in `revision:./path` and `revision:../path`.
    Refuses the argument `name` where it is none of them.
    """
    if not given:
        raise wrong("empty name", name)
    if Path(given).exists():
        yield Path(given)
        return
    git, parsed = partial(_git, given, name), ("rev-parse", "--verify", "--end-of-options")
    revision, colon, path = given.partition(":")
    here = Path.cwd().resolve()
    own = here / path if colon else registry.resolve()
    beside = here if colon else own if own.is_dir() else own.parent
    top = Path(git(beside, "rev-parse", "--show-toplevel").decode().strip())
    is_beside = not colon or path.startswith(("./", "../")) or path in (".", "..")
    inside = Path(os.path.relpath(own, top.resolve())).as_posix() if is_beside else path
    commit = git(top, *parsed, f"{revision}^{{commit}}").decode().strip()
    packed = git(top, "archive", "--format=zip", commit, "--", inside)
    with TemporaryDirectory() as folder, ZipFile(io.BytesIO(packed)) as archive:
        archive.extractall(folder)
        try:
            yield Path(folder) / inside
        except RegistryError as error:
            raise RegistryError(_in_revision(error.problems, folder, revision)) from None


def _in_revision(problems: Iterable[Problem], folder: str, revision: str) -> Iterator[Problem]:
    """The problems of files that lie in a folder for the moment, named as git names them."""
    for problem in problems:
        inside = Path(os.path.relpath(problem.file, folder)).as_posix()
        yield replace(problem, file=f"{revision}:{inside}")


def _git(given: str, name: str, folder: Path, *words: str) -> bytes:
    """What git prints. Refuses the call where it fails, or where there is no git."""
    if git := shutil.which("git"):
        asked = (git, "-C", str(folder), *words)
        done = subprocess.run(asked, capture_output=True, check=False)  # noqa: S603
        if not done.returncode:
            return done.stdout
    raise wrong("no registry there", name, given=given)

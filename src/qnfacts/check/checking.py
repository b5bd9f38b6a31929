"""Checking a registry in files."""

from collections.abc import Collection
from pathlib import Path

from qnfacts.check.files import gather, prove
from qnfacts.check.report import Report
from qnfacts.check.rules import chosen
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.files import source_folder


def check_file(
    path: Path,
    sources: Path | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Prove the registry at `path` with the texts at hand and the lock that belongs to it.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Codes and
    groups in `select` and `ignore` choose the rules. Raises RegistryError for a registry that
    cannot be used and for a folder that is not there, ValueError for an unknown code or group.
    """
    codes = chosen(select, ignore)
    return prove(gather(path, texts_folder(path, sources)), codes)


def texts_folder(path: Path, sources: Path | None) -> Path:
    """Where the texts lie. Raises RegistryError for a folder that is named and not there."""
    if sources is not None and not sources.is_dir():
        message = "there is no such folder of texts"
        hint = "Name the folder that holds the files of the sources."
        problem = Problem(code="source-unreadable", file=str(sources), message=message, hint=hint)
        raise RegistryError([problem])
    return sources or source_folder(path)

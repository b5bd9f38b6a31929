"""Checking a registry in files: what is known to be proven is not proven again."""

from __future__ import annotations

import json
from itertools import chain

from qnfacts.cachefolder import absolute
from qnfacts.location import source_folder
from qnfacts.proof.memory import REGISTRY, WHOLE, keep, memory_file, state_of
from qnfacts.proof.recalled import recalled
from qnfacts.rules import chosen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from qnfacts.model import Registry
    from qnfacts.proof.report import Checked, Report


def check(registry: Registry | Path, sources: Path | None = None) -> Report:
    """Prove a registry: one in files, with its lock, or one that is loaded.

    The texts lie in the folder `sources`; for files, where that is None, in the folder that
    `source_folder` names. Raises RegistryError for files that hold no registry.
    """
    from pathlib import Path

    if isinstance(registry, Path):
        return check_file(registry, sources)
    from qnfacts.proof.proof import check_registry
    from qnfacts.sources import read_sources

    texts, problems = read_sources(registry.sources, sources) if sources else ({}, [])
    report = check_registry(registry, texts)
    return report._replace(problems=(*problems, *report.problems))


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
    texts = texts_folder(path, sources)
    known = recalled(path, texts, codes)
    return known or _remembered(path, texts, codes)


def _remembered(path: Path, texts: Path, codes: frozenset[str]) -> Report:
    """Prove it, and keep what is proven."""
    place, state = memory_file(path, texts), state_of(path, codes)
    checked = _checked(path, texts, codes, place if state else None)
    if place and state:
        lines = chain(_outcome(checked, state), checked.proofs)
        first = next(lines, None)
        if first and state == state_of(path, codes):  # nobody has changed it meanwhile
            registry = REGISTRY, json.dumps(absolute(path))
            keep(place, chain([registry, first], lines))
    return checked.report


def texts_folder(path: Path, sources: Path | None) -> Path:
    """Where the texts lie. Raises RegistryError for a folder that is named and not there."""
    if sources is not None and not sources.is_dir():
        from qnfacts.problems import Problem, RegistryError

        message = "there is no such folder of texts"
        hint = "Name the folder that holds the files of the sources."
        problem = Problem(code="source-unreadable", file=str(sources), message=message, hint=hint)
        raise RegistryError([problem])
    return sources or source_folder(path)


def _checked(path: Path, texts: Path, codes: frozenset[str], place: str | None) -> Checked:
    from qnfacts.pieces.size import is_large
    from qnfacts.proof.files import check_whole

    if is_large(path):
        from qnfacts.proof.apart import check_apart

        if (checked := check_apart(path, texts, codes, place)) is not None:
            return checked
    return check_whole(path, texts, codes)


def _outcome(checked: Checked, state: str) -> Iterator[tuple[str, str]]:
    """What is kept of the whole run, if all is well."""
    report = checked.report
    if report.outcome == "proven" and not report.problems:
        kept = {
            "state": state,
            "texts": checked.texts,
            "checks": dict(report.checks),
            "basis": list(report.basis.items()),
        }
        yield WHOLE, json.dumps(kept)

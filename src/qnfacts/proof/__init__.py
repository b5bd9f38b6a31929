"""The proof of a registry: every rule held against every fact, quotation and source."""

from dataclasses import replace
from pathlib import Path

from qnfacts.model import Registry
from qnfacts.proof.files import check_file
from qnfacts.proof.proof import check_registry
from qnfacts.proof.report import Report
from qnfacts.sources import read_sources

__all__ = ["Report", "check", "check_file", "check_registry"]


def check(registry: Registry | Path, sources: Path | None = None) -> Report:
    """Prove a registry: one in a file, with the lock beside it, or one that is loaded.

    The texts lie in the folder `sources`; for a file, where that is None, in the folder that
    `source_folder` names. Raises RegistryError for a file that holds no registry.
    """
    if isinstance(registry, Path):
        return check_file(registry, sources)
    texts, problems = read_sources(registry.sources, sources) if sources else ({}, [])
    report = check_registry(registry, texts)
    return replace(report, problems=(*problems, *report.problems))

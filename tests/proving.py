"""The made-up registry with something altered, and what the check says of it."""

import hashlib
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from case import replaced
from world import LAM_SON

from qnfacts.check.report import Report
from qnfacts.check.rules.editors import labels, translations
from qnfacts.check.run import check_file

FOLLOWING = frozenset(
    {*labels.CODES, *translations.NUMBERS, "untranslated-name", "negation-changed", "sense-changed"}
)
"""What is wrong with a label or a translation as soon as its quotation is changed alone."""


class Altered(NamedTuple):
    """Words of the registry or its text, and what stands in their place."""

    old: str
    new: str


def write(folder: Path, *alterations: Altered, text: Collection[Altered] = ()) -> Path:
    """The path of the altered registry, which pins its altered text beside it in `folder`."""
    written = LAM_SON.with_name("bao.txt").read_text("utf-8")
    given = written.encode()
    for alteration in text:
        written = altered(written, alteration)
    registry = LAM_SON.read_text("utf-8")
    registry = registry.replace(_sha256(given), _sha256(written.encode()))
    for alteration in alterations:
        registry = altered(registry, alteration)
    (folder / "bao.txt").write_bytes(written.encode())
    (folder / "facts.yaml").write_text(registry, "utf-8")
    return folder / "facts.yaml"


def prove(
    folder: Path,
    *alterations: Altered,
    text: Collection[Altered] = (),
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Write the altered registry and its text, and check them.

    What follows from a label or translation that stays as it is counts only where it is selected.
    """
    path = write(folder, *alterations, text=text)
    report = check_file(path, folder, select=select, ignore=ignore)
    left_out = FOLLOWING - set(select)
    told = tuple(problem for problem in report.problems if problem.code not in left_out)
    return report._replace(problems=told)


def altered(text: str, alteration: Altered) -> str:
    """The text with the words replaced that stand in it just once."""
    return replaced(text, *alteration)


def found(report: Report) -> set[tuple[str | None, str]]:
    """Fact and code of each problem."""
    return {(problem.fact, problem.code) for problem in report.problems}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

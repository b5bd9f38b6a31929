"""The good registry of the red team spoilt in one way, and what the program says of the result."""

import hashlib
import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from case import CASES, Case, changed, read_cases
from world import Run

from qnfacts.check.locking import write_lock

GOOD = CASES / "red-team" / "good"
TEXTS = ("bao.txt", "tin.txt")
BAD = read_cases("red-team/bad/*.yaml")
CLEAN = read_cases("red-team/clean.yaml")
SPOILT = {case.name: case for case in BAD if "facts.lock" not in case.files}
"""The cases that spoil the registry or its texts, by name."""


DOUBTFUL = read_cases("red-team/doubtful.yaml")


class Said(NamedTuple):
    """The exit code, and the codes of the errors."""

    exit_code: int
    errors: set[str]


def spoil(folder: Path, case: Case | None, *, locked: bool) -> None:
    """Write the good registry, its texts and, if it is to be `locked`, its lock, all spoilt."""
    files = _good() | ({"facts.lock": _lock()} if locked else {})
    _write(folder, _spoilt(files, case) if case else files)


def check(run: Run, folder: Path, *options: str) -> Said:
    """Let the program check the registry in `folder`."""
    code, found = problems(run, folder, *options)
    return Said(code, {p["code"] for p in found if p["severity"] == "error"})


def warnings(run: Run, folder: Path) -> list[str]:
    """The codes of what the program warns of in the registry in `folder`."""
    return [p["code"] for p in problems(run, folder)[1] if p["severity"] == "warning"]


def problems(run: Run, folder: Path, *options: str) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the problems of the registry in `folder`."""
    ran = run("check", "--registry", str(folder / "facts.yaml"), "--format", "json", *options)
    found: list[dict[str, Any]] = json.loads(ran.out)["problems"]
    places = [(p["code"], p["file"], p["line"], p["column"], p["fact"]) for p in found]
    assert len(set(places)) == len(places), "a problem is told twice"
    return ran.code, found


def _good() -> dict[str, str]:
    return {name: (GOOD / name).read_bytes().decode() for name in ("facts.yaml", *TEXTS)}


@cache
def _lock() -> str:
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder, _good())
        return write_lock(folder / "facts.yaml", folder).path.read_text("utf-8")


def _spoilt(files: dict[str, str], case: Case) -> dict[str, str]:
    spoilt = changed(files, case.changes)
    if case.pinned:
        for name in TEXTS:
            pin, other = _sha256(files[name]), _sha256(spoilt[name])
            spoilt["facts.yaml"] = spoilt["facts.yaml"].replace(pin, other)
    return spoilt


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

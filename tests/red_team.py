"""A good registry, the many small ways to spoil it, and what the program says of the result."""

import hashlib
import json
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from world import Run

from qnfacts.lock import write_lock

HERE = Path(__file__).parent / "cases" / "red-team"
GOOD = HERE / "good"
TEXTS = ("bao.txt", "tin.txt")


class Change(NamedTuple):
    """Words that stand once in one of the files, and what takes their place."""

    file: str
    old: str
    new: str


class Case(NamedTuple):
    """What is changed, the code it raises, and any further codes that cannot but come with it."""

    name: str
    why: str
    changes: tuple[Change, ...]
    also: frozenset[str]
    pinned: bool

    @property
    def code(self) -> str:
        """The code that the case is named after."""
        return self.name.partition("--")[0]

    @property
    def files(self) -> set[str]:
        """The files that are changed."""
        return {change.file for change in self.changes}


class Said(NamedTuple):
    """The exit code, and the codes of the errors."""

    exit_code: int
    errors: set[str]


def cases(folder: str) -> list[Case]:
    """The cases in `bad` or `clean`, by name."""
    return [_case(path) for path in sorted((HERE / folder).glob("*.yaml"))]


def spoil(folder: Path, case: Case | None, *, locked: bool) -> None:
    """Write the good registry, its texts and, if it is to be `locked`, its lock; then spoil it."""
    files = {name: (GOOD / name).read_bytes().decode() for name in ("facts.yaml", *TEXTS)}
    _write(folder, files)
    if locked:
        lock = write_lock(folder / "facts.yaml", folder)
        files[lock.name] = lock.read_text("utf-8")
    for change in case.changes if case else ():
        text = files[change.file]
        assert text.count(change.old) == 1, change
        files[change.file] = text.replace(change.old, change.new)
        if case and case.pinned and change.file in TEXTS:
            pinned = files["facts.yaml"].replace(_sha256(text), _sha256(files[change.file]))
            files["facts.yaml"] = pinned
    _write(folder, files)


def check(run: Run, folder: Path, *options: str) -> Said:
    """Let the program check the registry in `folder`."""
    ran = run("check", "--registry", str(folder / "facts.yaml"), "--format", "json", *options)
    problems: list[dict[str, Any]] = json.loads(ran.out)["problems"]
    return Said(ran.code, {p["code"] for p in problems if p["severity"] == "error"})


def _case(path: Path) -> Case:
    data = yaml.safe_load(path.read_text("utf-8"))
    changes = tuple(Change(**change) for change in data["changes"])
    also = frozenset(data.get("also", ()))
    return Case(path.stem, data["why"], changes, also, data.get("pinned", True))


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


SPOILT = {case.name: case for case in cases("bad") if "facts.lock" not in case.files}
"""The cases that spoil the registry or its texts, by name."""

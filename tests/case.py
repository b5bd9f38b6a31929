"""Cases: a good registry changed in one way, and the code that the result must raise.

Each file of cases is a list of them. A case with one change says its `file`, `old` and `new`
itself; one with several has them in a list, `changes`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml

CASES = Path(__file__).parent / "cases"


class Change(NamedTuple):
    """Words for those that stand once in a file, or for the whole of it where `old` is None."""

    new: str
    old: str | None = None
    file: str = "facts.yaml"


@dataclass(frozen=True)
class Case:
    """What is changed, the code it raises, and any further codes that cannot but come with it."""

    why: str
    changes: tuple[Change, ...]
    code: str = ""
    also: frozenset[str] = frozenset()
    pinned: bool = True
    """Whether the registry pins a changed text as it is then."""
    encoding: str = "utf-8"
    newline: str = ""

    @property
    def name(self) -> str:
        """The code and the reason, as the name of a test."""
        return f"{self.code}, {self.why}" if self.code else self.why

    @property
    def files(self) -> set[str]:
        """The files that are changed."""
        return {change.file for change in self.changes}


def read_cases(pattern: str) -> list[Case]:
    """The cases in the files below `cases/` whose paths match."""
    files = sorted(CASES.glob(pattern))
    return [_case(given) for file in files for given in yaml.safe_load(file.read_text("utf-8"))]


def read_table(name: str) -> list[tuple[str, list[str]]]:
    """The lines of a table, each with the "#" that it stands below, and its cells."""
    above, lines = "", []
    for line in (CASES / name).read_text("utf-8").splitlines()[1:]:
        if line.startswith("# "):
            above = line.removeprefix("# ")
        else:
            lines.append((above, line.split("\t")))
    return lines


def changed(files: Mapping[str, str], changes: Iterable[Change]) -> dict[str, str]:
    """The texts of the files, by name, after the changes."""
    texts = dict(files)
    for new, old, file in changes:
        texts[file] = new if old is None else replaced(texts[file], old, new)
    return texts


def replaced(text: str, old: str, new: str) -> str:
    """The text with other words for those that stand in it just once."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def _case(given: dict[str, Any]) -> Case:
    one = {name: given.pop(name) for name in Change._fields if name in given}
    changes = given.pop("changes", [one] if one else [])
    also = frozenset(given.pop("also", ()))
    return Case(changes=tuple(Change(**change) for change in changes), also=also, **given)

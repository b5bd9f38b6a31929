"""What was read of a text of data, whatever language it is written in."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from qnfacts.problems import Problem


class Omitted(Enum):
    """Stands where the text had what cannot be read; the problem is told already."""

    OMITTED = "omitted"


OMITTED = Omitted.OMITTED

Data: TypeAlias = "dict[str, Data] | list[Data] | str | Omitted | None"
Path: TypeAlias = tuple[str | int, ...]

Place: TypeAlias = tuple[int, int, int | None, int | None]
"""Line and column, from 1; then those right behind a text, None for what is no text."""

Find: TypeAlias = Callable[[Path, bool], Place]
"""Where the value at a path stands, or its key."""


@dataclass(frozen=True, eq=False)
class Document:
    """The data, and each problem of reading them with the path it stands at.

    `data` is None where there was nothing to read, OMITTED where reading had to stop.
    """

    data: Data
    problems: tuple[tuple[Path, Problem], ...]
    find: Find

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Line and column of the value at `path`, or of its key.

        For a field that is missing, the place of what it is missing in: its key, where it has one.
        """
        return self.find(path, key)


def nowhere(_path: Path, _key: bool) -> Place:  # noqa: FBT001
    """The place of what could not be read: the beginning."""
    return 1, 1, None, None

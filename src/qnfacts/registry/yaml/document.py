"""What was read of a text of data, whatever language it is written in."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, TypeAlias

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


class Words(NamedTuple):
    """Words of a text that stands in the data: `text[start:end]`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Document:
    """The data, and each problem of reading them with the path it stands at.

    `data` is None where there was nothing to read, OMITTED where reading had to stop.
    """

    data: Data
    problems: tuple[tuple[Path, Problem], ...]
    find: Find
    written: str = ""
    """What was read."""

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Line and column of the value at `path`, or of its key.

        For a field that is missing, the place of what it is missing in: its key, where it has one.
        """
        return self.find(path, key)

    def place_of(self, path: Path, words: Words) -> Place:
        """Where words in the text at `path` stand; the text's own place where they are escaped."""
        line, column, *_ = whole = self.find(path, False)  # noqa: FBT003
        text, start, end = words
        at = self._lines[line - 1] + column - 1
        limit = at + 2 * len(text) + _MARGIN
        for _ in range(text.count(text[start:end], 0, start) + 1):
            found = self.written.find(text[start:end], at, limit)
            if found < 0:
                return whole
            at = found + end - start
        line = bisect_right(self._lines, found)
        column = found - self._lines[line - 1] + 1
        return line, column, line, column + end - start

    @cached_property
    def _lines(self) -> Sequence[int]:
        """Where each line begins."""
        return list(accumulate((len(line) for line in self.written.split("\n")), _next, initial=0))


def _next(start: int, length: int) -> int:
    return start + length + 1


_MARGIN = 1000
"""Of characters that may stand in a text as it is written beside its own: indents, escapes."""


def nowhere(_path: Path, _key: bool) -> Place:  # noqa: FBT001
    """The place of what could not be read: the beginning."""
    return 1, 1, None, None

"""What was read of a text of data, whatever language it is written in."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from itertools import chain
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

Marks: TypeAlias = "dict[int, array[int]]"
"""For each list and mapping by its `id()` four numbers for each entry, in code points of the text.

Its key begins and ends there, then its value; an item of a list is its own key. What is no text
ends where it begins.
"""


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
    problems: tuple[tuple[Path, Problem], ...] = ()
    written: str = ""
    """What was read."""
    marks: Marks = field(default_factory=dict, repr=False)

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Line and column of the value at `path`, or of its key.

        For a field that is missing, the place of what it is missing in: its key, where it has one.
        """
        marks, data = _BEGINNING, self.data
        for part in path:
            number = _number(data, part)
            if number is None:
                key = True
                break
            marks = self.marks[id(data)][4 * number : 4 * number + 4]
            data = data[part]  # type: ignore[index]  # it has just been found there
        return place_at(self._lines, *(marks[:2] if key else marks[2:]))

    def place_of(self, path: Path, words: Words) -> Place:
        """Where words in the text at `path` stand; the text's own place where they are escaped."""
        line, column, *_ = whole = self.place(path)
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
        return lines_of(self.written)


def lines_of(text: str) -> Sequence[int]:
    """Where each line of a text begins."""
    return array("L", chain((0,), (found.end() for found in re.finditer("\n", text))))


def place_at(lines: Sequence[int], start: int, end: int) -> Place:
    """The place of what stands from `start` to `end` of a text whose lines begin there.

    A block of text has no end that counts: it is on another line.
    """
    line, last = bisect_right(lines, start), bisect_right(lines, end)
    place = line, start - lines[line - 1] + 1
    if end == start or end == lines[last - 1]:
        return (*place, None, None)
    return (*place, last, end - lines[last - 1] + 1)


def _number(data: Data, part: str | int) -> int | None:
    """Which of the entries of a list or mapping this is; None if it has no such entry."""
    if isinstance(data, list):
        return part if isinstance(part, int) and part < len(data) else None
    return list(data).index(part) if isinstance(data, dict) and part in data else None


_BEGINNING = array("L", (0, 0, 0, 0))
_MARGIN = 1000
"""Of characters that may stand in a text as it is written beside its own: indents, escapes."""

"""Where everything stands in a line of JSON."""

import json
import re
from contextlib import suppress
from typing import TypeAlias

from qnfacts.document import Path, Place

Marks: TypeAlias = dict[Path, tuple[int, int]]
"""For each path, where its key and its value begin; in a list both are one."""


class Places:
    """The places in a line that is known to be JSON.

    `repeated` has the path of each key that its mapping has already, and where the key stands.
    """

    def __init__(self, line: str) -> None:
        self.repeated: list[tuple[Path, int]] = []
        self._line = line
        self._marks: Marks = {}
        with suppress(RecursionError):  # what is nested so deep is wrong further up
            self._value(_next(line, 0), (), self._marks)

    def find(self, path: Path, key: bool) -> Place:  # noqa: FBT001
        """Where the value at `path` stands, or its key; what is missing, where it is missing."""
        found = (0, 0)
        for length in range(1, len(path) + 1):
            if path[:length] not in self._marks:
                key = True
                break
            found = self._marks[path[:length]]
        return 1, found[0 if key else 1] + 1

    def _value(self, at: int, path: Path, marks: Marks) -> int:
        """Mark all that is inside the value which begins at `at`; where it ends."""
        opening = self._line[at]
        if opening in "{[":
            return self._inside(_next(self._line, at + 1), path, marks)
        return _next(self._line, at, _TEXT if opening == '"' else _WORD)

    def _inside(self, at: int, path: Path, marks: Marks) -> int:
        line, index = self._line, 0
        while line[at] not in "}]":
            part: str | int
            part, begin = index, at
            if line[at] == '"' and line[colon := _next(line, _next(line, at, _TEXT))] == ":":
                part = json.loads(line[at:colon])
                begin = _next(line, colon + 1)
            inside = marks
            if (*path, part) in marks:
                self.repeated.append(((*path, part), at))
                inside = {}  # of two values the first is meant
            else:
                marks[*path, part] = at, begin
            at = _next(line, self._value(begin, (*path, part), inside))
            at = _next(line, at + 1) if line[at] == "," else at
            index += 1
        return at + 1


_SPACE = re.compile(r"[ \t\n\r]*")
_WORD = re.compile(r"[^,}\] \t\n\r]*")
_TEXT = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')


def _next(line: str, at: int, over: re.Pattern[str] = _SPACE) -> int:
    """Where it goes on after what begins at `at`."""
    found = over.match(line, at)
    return found.end() if found else at

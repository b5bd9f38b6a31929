"""Whether a file is still what it was: by its content, or by what the file system says of it."""

from __future__ import annotations

import os
import stat
import time

from qnfacts.sha256 import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

AT_REST = 2_000_000_000
"""Nanoseconds after which no clock of a file system is too coarse to show another change."""

Row = tuple[bytes, str, int, str]
"""A file with its identity, as a table of SQLite takes it."""


class Identity:
    """What a file was when it was looked at.

    `stat` holds device, inode, size, and the nanoseconds of its last change in content and in
    state; it is empty where there is no file. `rested` says that the last change was not just
    then: only so does an equal `stat` prove that nothing has changed since. `sha256` is empty
    where the content cannot be read.
    """

    __slots__ = ("rested", "sha256", "stat")

    def __init__(self, stat: tuple[int, ...], *, rested: bool, sha256: str) -> None:
        self.stat = stat
        self.rested = rested
        self.sha256 = sha256

    @property
    def size(self) -> int:
        """In bytes; 0 where there is no file."""
        return self.stat[_SIZE] if self.stat else 0


def identify(path: Path | str) -> Identity:
    """What the file at `path` is now. Look before reading it: then a change shows afterwards."""
    found, rested = _look(path)
    return Identity(found, rested=rested, sha256=_sha256(path))


def written(path: Path, identity: Identity) -> Row:
    """The row of a file with its identity."""
    numbers = " ".join(map(str, identity.stat))
    return os.fsencode(path), numbers, int(identity.rested), identity.sha256


def known(row: Row) -> tuple[str, Identity]:
    """The file and the identity that were `written`."""
    path, numbers, rested, sha256 = row
    found = tuple(map(int, numbers.split()))
    return os.fsdecode(path), Identity(found, rested=bool(rested), sha256=sha256)


def unchanged(path: Path | str, known: Identity, *, by_content: bool = False) -> bool:
    """Whether the file at `path` holds what it held when it was `known`."""
    found, _ = _look(path)
    if not by_content and known.rested and found == known.stat:
        return True
    if found[_SIZE : _SIZE + 1] != known.stat[_SIZE : _SIZE + 1]:
        return False
    return _sha256(path) == known.sha256


def _look(path: Path | str) -> tuple[tuple[int, ...], bool]:
    try:
        found = os.stat(path)
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return (), True
    last = max(found.st_mtime_ns, found.st_ctime_ns)
    numbers = (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return numbers, time.time_ns() - last > AT_REST


def _sha256(path: Path | str) -> str:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # reading a pipe would take its text away
            return ""
        with open(path, "rb") as file:
            return sha256(file.read())
    except (OSError, ValueError):
        return ""


_SIZE = 2

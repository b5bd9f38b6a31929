"""Whether a file is still what it was: by its content, or by what the file system says of it."""

import os
import stat
import time
from pathlib import Path
from typing import Any, NamedTuple

from qnfacts.index.sha256 import sha256

AT_REST = 2_000_000_000
"""Nanoseconds after which no clock of a file system is too coarse to show another change."""


class Identity(NamedTuple):
    """What a file was when it was looked at.

    `stat` holds device, inode, size, and the nanoseconds of its last change in content and in
    state; it is empty where there is no file. `rested` says that the last change was not just
    then: only so does an equal `stat` prove that nothing has changed since. `sha256` is empty
    where the content cannot be read.
    """

    stat: tuple[int, ...]
    rested: bool
    sha256: str

    @property
    def size(self) -> int:
        """In bytes; 0 where there is no file."""
        return self.stat[_SIZE] if self.stat else 0


def identify(path: Path) -> Identity:
    """What the file at `path` is now. Look before reading it: then a change shows afterwards."""
    found, rested = _look(path)
    return Identity(found, rested, _sha256(path))


def written(path: Path, identity: Identity) -> list[object]:
    """A file with its identity, as JSON takes it."""
    return [os.fsencode(path).hex(), *identity]


def known(entry: list[Any]) -> tuple[Path, Identity]:
    """The file and the identity that were `written`."""
    path, found, rested, sha256 = entry
    return Path(os.fsdecode(bytes.fromhex(path))), Identity(tuple(found), rested, sha256)


def unchanged(path: Path, known: Identity, *, by_content: bool = False) -> bool:
    """Whether the file at `path` holds what it held when it was `known`."""
    found, _ = _look(path)
    if not by_content and known.rested and found == known.stat:
        return True
    if found[_SIZE : _SIZE + 1] != known.stat[_SIZE : _SIZE + 1]:
        return False
    return _sha256(path) == known.sha256


def _look(path: Path) -> tuple[tuple[int, ...], bool]:
    try:
        found = path.stat()
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return (), True
    last = max(found.st_mtime_ns, found.st_ctime_ns)
    numbers = (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return numbers, time.time_ns() - last > AT_REST


def _sha256(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe would take its text away
            return ""
        return sha256(path.read_bytes())
    except (OSError, ValueError):
        return ""


_SIZE = 2

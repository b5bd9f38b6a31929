"""The files that a store is made of, and whether they are still what they were."""

from __future__ import annotations

import math
import os
import stat
import time
from hashlib import file_digest
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.registry.file_bytes import MAX_BYTES
from qnfacts.registry.files import lock_path, registry_files

if TYPE_CHECKING:
    from pathlib import Path


class Place(NamedTuple):
    """Where a registry and the texts of its sources lie; among several, its name in their ids."""

    registry: Path
    texts: Path
    name: str = ""

    def files(self) -> list[Path]:
        """The files of the registry, and its lock."""
        return [*registry_files(self.registry), lock_path(self.registry)]


class Input(NamedTuple):
    """A file as it was found: its absolute path, the SHA-256 of its bytes, and its stamp."""

    path: str
    sha256: str
    stamp: str

    def is_unchanged(self, file: Path) -> bool:
        """Whether `file` still holds the same bytes: by its stamp, else by hashing it."""
        return (self.stamp != "" and stamp_of(file) == self.stamp) or (
            sha256_of(file) == self.sha256
        )


def found(file: Path) -> Input:
    """A file as it is now.

    The stamp is taken before the hash, and is empty for a file touched so lately that a further
    change might leave it as it is (the rule by which git keeps its index).
    """
    stamp = stamp_of(file, before=time.time_ns() - SETTLED)
    return Input(in_utf8(file), sha256_of(file), stamp)


def in_utf8(file: Path) -> str:
    """The absolute path of a file, as text that can be written in UTF-8.

    A byte that is no UTF-8 is written as an escape: SQLite keeps no other text.
    """
    return str(file.absolute()).encode(errors="backslashreplace").decode()


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's bytes in hexadecimal digits; empty where there is no file.

    `unreadable` for what is there and is no file that can be read.
    """
    try:
        at = file.stat()
        if not stat.S_ISREG(at.st_mode) or at.st_size > MAX_BYTES:
            return UNREADABLE  # to read a pipe would take its text away
        with file.open("rb", buffering=0) as data:
            return file_digest(data, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return UNREADABLE


def stamp_of(file: Path, before: float = math.inf) -> str:
    """What the file system changes with each write: device, inode, size and both times.

    The time of change cannot be set back by a program, as the time of modification can. Empty
    where there is no such time (outside POSIX), no regular file, or one that is touched at or
    after the time `before`, in nanoseconds.
    """
    try:
        at = file.stat()
    except (OSError, ValueError):
        return ""
    touched = max(at.st_mtime_ns, at.st_ctime_ns)
    if os.name != "posix" or not stat.S_ISREG(at.st_mode) or touched >= before:
        return ""
    return f"{at.st_dev} {at.st_ino} {at.st_size} {at.st_mtime_ns} {at.st_ctime_ns}"


UNREADABLE = "unreadable"
SETTLED = 2_000_000_000
"""Nanoseconds after which a further write has another time, on any file system in use."""

"""The files that a store is made of, known by their hashes alone: no clock is trusted."""

from __future__ import annotations

import stat
from hashlib import file_digest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def hashed(files: Iterable[Path]) -> list[tuple[str, str]]:
    """Each file by its absolute path, and the SHA-256 of its bytes.

    A byte of a path that is no UTF-8 is written as an escape: SQLite keeps no other text.
    """
    return [(in_utf8(file), sha256_of(file)) for file in files]


def in_utf8(file: Path) -> str:
    """The absolute path of a file, as text that can be written in UTF-8."""
    return str(file.absolute()).encode(errors="backslashreplace").decode()


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's bytes in hexadecimal digits; empty where there is no file.

    `unreadable` for what is there and is no file that can be read.
    """
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # reading a pipe would take its text away
            return UNREADABLE
        with file.open("rb", buffering=0) as data:
            return file_digest(data, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return UNREADABLE


UNREADABLE = "unreadable"

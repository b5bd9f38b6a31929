"""The files that a store is made of, known by their hashes alone: no clock is trusted."""

from __future__ import annotations

from hashlib import file_digest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def hashed(files: Iterable[Path]) -> list[tuple[str, str]]:
    """Each file by its absolute path, and the SHA-256 of its bytes."""
    return [(str(file.absolute()), sha256_of(file)) for file in files]


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's bytes in hexadecimal digits; empty for what is no readable file."""
    try:
        if not file.is_file():  # reading a pipe would take its text away
            return ""
        with file.open("rb", buffering=0) as data:
            return file_digest(data, "sha256").hexdigest()
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return ""

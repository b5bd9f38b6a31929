"""What a check remembers: that just these bytes were proven, and nothing of what was not.

It is kept in the user's cache folder, in a file of lines that each begin with their own hash. A
line that is damaged is not there; a file that others can write is not read at all.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress

from qnfacts import __version__
from qnfacts.cachefolder import absolute, cache_folder
from qnfacts.location import lock_name, registry_file_names
from qnfacts.sha256 import SMALL, digest, prepare, sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FORMAT = "3"
"""Raised whenever what a line holds, or what a rule finds, changes within a version."""

SUFFIX = ".qnfacts-proof"

REGISTRY = "registry"
"""The word under which the registry is kept, before all others."""

WHOLE = "whole"
"""The word under which the outcome of a whole run is kept, right behind the registry."""


def memory_file(registry: Path | str, texts: Path | str) -> str | None:
    """Where this program keeps the proofs of a registry with its texts; None without a place."""
    folder = cache_folder()
    if folder is None:
        return None
    name = digest(__version__, FORMAT, absolute(registry), absolute(texts))
    return os.path.join(folder, name[:32] + SUFFIX)


def state_of(registry: Path | str, codes: Iterable[str]) -> str | None:
    """A word for all that a proof rests on but the texts; None where something is no plain file.

    It is the rules with these codes, the files of the registry and its lock.
    """
    files = registry_file_names(str(registry))
    try:
        prepare(sum(map(os.path.getsize, files)))
        hashes = [f"{os.path.basename(file)}\0{file_sha256(file)}" for file in files]
        return digest(*sorted(codes), *hashes, lock_sha256(registry))
    except (OSError, ValueError):
        return None


def lock_sha256(registry: Path | str) -> str:
    """Of the lock; a word where there is none. Raises OSError where it is no plain file."""
    lock = lock_name(str(registry))
    return file_sha256(lock) if os.path.lexists(lock) else "none"


def unchanged(texts: Path | str, known: Iterable[tuple[str, str | None]]) -> bool:
    """Whether the texts with these names still have these hashes; None is for one not there."""
    return all(_sha256_or_none(os.path.join(texts, name)) == sha256 for name, sha256 in known)


def recall(place: str) -> Iterator[tuple[str, str]]:
    """What is kept, under which words; nothing if the file is not there, or not the user's own."""
    with suppress(OSError), open(place, "rb") as file:
        if not _own(os.fstat(file.fileno())):
            return
        for line in file:
            parts = line.rstrip(b"\n").decode("ascii", "replace").split(" ", 2)
            if len(parts) == 3 and parts[0] == digest(*parts[1:]):
                yield parts[1], parts[2]


def keep(place: str, found: Iterable[tuple[str, str]]) -> None:
    """Keep just these texts of ASCII; where that cannot be done, nothing happens."""
    import tempfile

    folder, name = os.path.split(place)
    written = None
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        handle, written = tempfile.mkstemp(".new", f"{name}.", folder)
        with os.fdopen(handle, "w", encoding="ascii", newline="\n") as file:
            file.writelines(f"{digest(word, text)} {word} {text}\n" for word, text in found)
        os.replace(written, place)
    except OSError:
        if written is not None:
            with suppress(OSError):
                os.unlink(written)


def registry_of(place: str) -> str | None:
    """The registry whose proofs are kept there; None if none are."""
    import json

    word, text = next(recall(place), ("", ""))
    return str(json.loads(text)) if word == REGISTRY else None


def file_sha256(path: Path | str) -> str:
    """Of the bytes of a regular file. Raises OSError for anything else."""
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):  # to open a pipe would disturb who writes to it
        raise OSError("not a regular file")
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        large = found.st_size > SMALL
        return _of_large(file) if large else sha256(os.read(file, found.st_size + 1))
    finally:
        os.close(file)


def _of_large(file: int) -> str:
    import hashlib

    with open(file, "rb", buffering=0, closefd=False) as data:
        return hashlib.file_digest(data, "sha256").hexdigest()


def _sha256_or_none(path: str) -> str | None:
    try:
        return file_sha256(path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return "unreadable"


def _own(found: os.stat_result) -> bool:
    """Whether it is a regular file that nobody else could write."""
    return stat.S_ISREG(found.st_mode) and (
        not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o022)
    )

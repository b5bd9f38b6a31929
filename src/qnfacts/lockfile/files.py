"""The lock on disk, beside its registry."""

import os
import tempfile
from pathlib import Path

from qnfacts.lockfile.format import dump_lock, parse_lock
from qnfacts.lockfile.lock import Lock
from qnfacts.problems import Problem


def read_lock(path: Path) -> Lock | Problem | None:
    """The lock in the file `path`; None if there is no such file, a problem if it is no lock."""
    try:
        return parse_lock(path.read_bytes().decode())
    except FileNotFoundError:
        return None
    except OSError as error:
        return _unreadable(path, f"the lock cannot be read: {error.strerror or error}")
    except UnicodeDecodeError:
        return _unreadable(path, "the lock is not in UTF-8")
    except ValueError as error:
        return _unreadable(path, f"this is not a lock: {error}")


def replace_lock(path: Path, lock: Lock) -> None:
    """Write `lock` to the file `path`: all of it or, when that fails, nothing. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(dump_lock(lock))
        Path(name).chmod(path.stat().st_mode if path.exists() else _READABLE)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _unreadable(path: Path, message: str) -> Problem:
    hint = "Write it anew with `qnfacts lock`, the texts at hand."
    return Problem(code="lock-unreadable", file=str(path), line=1, message=message, hint=hint)


_READABLE = 0o644

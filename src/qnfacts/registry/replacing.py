"""Files and folders that the program writes for its user: whole, or not at all."""

import errno
import glob
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from qnfacts.problems import Message, reason_of


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` to the file `path`: all of it or, when that fails, nothing. Raises OSError.

    A link stays, and what it leads to is written. A file that may not be written stays as it is,
    and what is no file, such as a pipe, is written to. What a run that was killed has left behind
    is removed.
    """
    path = Path(os.path.realpath(path))
    with _told(path):
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if path.exists() and not (path.is_file() or path.is_dir()):
            path.write_bytes(data)
            return
        for left in _left_behind(path):
            left.unlink(missing_ok=True)
        try:
            _replace(path, data)
        except FileNotFoundError:  # another run, which has begun meanwhile, has removed the new one
            _replace(path, data)


def replace_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by their names in it, to the folder `path`: all or, when that fails, none.

    All that the folder held is gone then. What a run that was killed has left behind is removed.
    Raises OSError.
    """
    path = Path(os.path.realpath(path))
    with _told(path):
        for left in _left_behind(path):
            shutil.rmtree(left)
        work = Path(tempfile.mkdtemp(_NEW, f".{path.name}.", path.parent))
        try:
            _fill(work / "new", files)
            _exchange(path, work / "new", work / "old")
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def _exchange(path: Path, new: Path, old: Path) -> None:
    """Put a folder in the place of another, which stays there when that fails."""
    if not path.exists():
        new.rename(path)
        return
    path.rename(old)
    try:
        new.rename(path)
    except BaseException:
        old.rename(path)
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say of an error which path it was that cannot be written."""
    try:
        yield
    except OSError as error:
        message = Message("it cannot be written: {cause}", cause=reason_of(error))
        raise OSError(error.errno, message, str(path)) from None


def _left_behind(path: Path) -> Iterator[Path]:
    return path.parent.glob(f".{glob.escape(path.name)}.*{_NEW}")


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(_NEW, f".{path.name}.", path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(path.stat().st_mode if path.exists() else _READABLE & ~_mask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mask() -> int:
    """What the user wants nobody else to do with a new file. It can be read by setting it alone."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


_NEW = ".new"
_READABLE = 0o666

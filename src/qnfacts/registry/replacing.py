"""Files and folders that the program writes for its user: whole, or not at all."""

import errno
import glob
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` to the file `path`: all of it or, when that fails, nothing. Raises OSError.

    A link stays, and what it leads to is written. A file that may not be written stays as it is,
    and what is no file, such as a pipe, is written to. What a run that was killed has left behind
    is removed.
    """
    path = Path(os.path.realpath(path))
    try:
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if path.exists() and not (path.is_file() or path.is_dir()):
            path.write_bytes(data)
            return
        for left in path.parent.glob(f".{glob.escape(path.name)}.*{_NEW}"):
            left.unlink(missing_ok=True)
        try:
            _replace(path, data)
        except FileNotFoundError:  # another run, which has begun meanwhile, has removed the new one
            _replace(path, data)
    except OSError as error:
        message = f"it cannot be written: {error.strerror or error}"
        raise OSError(error.errno, message, str(path)) from None


def replace_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by their names within it, to the folder `path`. Raises OSError.

    All that the folder held is gone then.
    """
    new = Path(tempfile.mkdtemp(_NEW, f".{path.name}.", path.parent))
    try:
        for name, data in files.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            (new / name).write_bytes(data)
        new.chmod(_OPEN & ~_mask())
        if path.exists():
            shutil.rmtree(path)
        new.rename(path)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


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
_READABLE, _OPEN = 0o666, 0o777

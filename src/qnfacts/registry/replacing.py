"""Files that the program writes beside a registry."""

import glob
import os
import tempfile
from pathlib import Path


def replace_file(path: Path, content: str | bytes) -> None:
    """Write `content` to the file `path`: all of it or, when that fails, nothing. Raises OSError.

    A text is written in UTF-8. What a run that was killed has left behind is removed.
    """
    try:
        for left in path.parent.glob(f".{glob.escape(path.name)}.*{_NEW}"):
            left.unlink(missing_ok=True)
        data = content.encode() if isinstance(content, str) else content
        try:
            _replace(path, data)
        except FileNotFoundError:  # another run, which has begun meanwhile, has removed the new one
            _replace(path, data)
    except OSError as error:
        message = f"it cannot be written: {error.strerror or error}"
        raise OSError(error.errno, message, str(path)) from None


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(_NEW, f".{path.name}.", path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(path.stat().st_mode if path.exists() else _READABLE)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


_NEW = ".new"
_READABLE = 0o644

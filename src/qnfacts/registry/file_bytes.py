"""A file's bytes, or in plain words why they cannot be had."""

import os
import stat
from errno import EFBIG, EINVAL, ETIMEDOUT
from pathlib import Path
from time import monotonic, sleep

from qnfacts.problems import Message, Problem, RegistryError, reason_of
from qnfacts.text.nearest import closest

MAX_BYTES = 200_000_000
LONGEST_WAIT = 2.0
"""Seconds in which somebody has to begin to write to a pipe."""

_A_MOMENT = 0.01


def read_bytes(path: Path, *, pipe: bool = True) -> bytes:
    """All of a regular file, or of a pipe unless `pipe` is false.

    Raises RegistryError with one problem.
    """
    try:
        data = _first_bytes(path, pipe=pipe)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a zero byte in it
        raise _error("registry-missing", path, "there is no such file", _nearby(path)) from None
    except PermissionError:
        hint = "Ask its owner for the right to read it, or name another file."
        message = "you may not read this file"
        raise _error("registry-unreadable", path, message, hint) from None
    except OSError as error:
        message = Message("the file cannot be read: {cause}", cause=reason_of(error))
        raise _error("registry-unreadable", path, message, _ANOTHER) from None
    if len(data) > MAX_BYTES:
        message = Message("the file is larger than {most} megabytes", most=MAX_BYTES // 1_000_000)
        raise _error("registry-unreadable", path, message, _ANOTHER)
    return data


def bytes_beside(path: Path, most: int = MAX_BYTES) -> bytes:
    """All of a regular file that belongs to a registry: its lock, a text.

    Raises FileNotFoundError for what is not there, and OSError in plain words for what is no file
    or is too large: a pipe or a device might never end.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(EINVAL, Message("it is not a file"))
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(EFBIG, Message("it is larger than {most} megabytes", most=most // 1_000_000))
    return data


def no_files(folder: Path) -> RegistryError:
    """Why a folder without a file of a registry is none."""
    message = "this folder holds no registry: no YAML file"
    return _error("registry-folder", folder, message, _ANOTHER)


def _first_bytes(path: Path, *, pipe: bool) -> bytes:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise _error("registry-folder", path, "this is a folder", _in_folder(path))
    if not (stat.S_ISREG(mode) or (pipe and stat.S_ISFIFO(mode))):
        is_pipe = stat.S_ISFIFO(mode)
        message = "this is a pipe, not a file" if is_pipe else "this is a device, not a file"
        raise _error("registry-unreadable", path, message, _ANOTHER)
    return first_bytes(path, MAX_BYTES + 1)


def first_bytes(path: Path, most: int) -> bytes:
    """The first bytes of a file or pipe. Raises OSError, also for a pipe that nobody writes to."""
    if stat.S_ISFIFO(path.stat().st_mode):
        return _from_pipe(path, most)
    with path.open("rb") as file:
        return file.read(most)


def _from_pipe(path: Path, most: int) -> bytes:
    """To open a pipe as a file waits, perhaps for ever, until somebody opens it to write."""
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as pipe:
        until = monotonic() + LONGEST_WAIT
        while (begun := pipe.raw.read(1)) == b"" and monotonic() < until:
            sleep(_A_MOMENT)
        if begun == b"":
            raise OSError(ETIMEDOUT, "this is a pipe that nobody writes to")
        os.set_blocking(pipe.fileno(), True)
        return (begun or b"") + pipe.read(most - 1)


def _error(code: str, path: Path, message: str, hint: str) -> RegistryError:
    return RegistryError([Problem(code=code, message=message, hint=hint, file=str(path))])


def _in_folder(path: Path) -> str:
    names = _registries(path)
    return Message("Name a file in it: {files}.", files=", ".join(names[:5])) if names else _ANOTHER


def _nearby(path: Path) -> str:
    if path.is_symlink():
        return "It is a link to a file that does not exist."
    if not path.parent.is_dir():
        return Message("The folder {folder} does not exist either.", folder=path.parent)
    names = _registries(path.parent)
    if like := closest(path.name, names):
        return Message("Did you mean {name}?", name=path.parent / like)
    return Message("The folder has {files}.", files=", ".join(names[:5])) if names else _ANOTHER


def _registries(folder: Path) -> list[str]:
    try:
        return sorted(p.name for p in folder.iterdir() if p.suffix in _ENDINGS)
    except OSError:
        return []


_ANOTHER = "Name a YAML file, or a folder of them."
_ENDINGS = {".yaml", ".yml"}

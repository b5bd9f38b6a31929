"""The folder in which the program keeps what it can find out again."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def cache_folder() -> str | None:
    """The folder that QNFACTS_CACHE names, else the user's own for caches; None without a home.

    The folder need not exist.
    """
    if named := os.environ.get("QNFACTS_CACHE"):
        return named
    parent = _user_caches()
    return parent and os.path.join(parent, "qnfacts")


def absolute(path: Path | str) -> str:
    """The path from the root, written as `Path.absolute` writes it."""
    root, *parts = os.path.join(os.getcwd(), path).split(os.sep)
    return os.sep.join([root, *(part for part in parts if part not in ("", os.curdir))])


def _user_caches() -> str | None:
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA")
    named = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(named):
        return named
    home = os.path.expanduser("~")
    if home == "~":  # neither HOME nor an entry for the user
        return None
    return os.path.join(home, "Library/Caches" if sys.platform == "darwin" else ".cache")

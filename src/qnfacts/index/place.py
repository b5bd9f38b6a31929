"""Where indexes are kept."""

from __future__ import annotations

import os
import sys

from qnfacts.index.sha256 import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".qnfacts-index"


def cache_folder() -> str | None:
    """The folder that QNFACTS_CACHE names, else the user's own for caches; None without a home.

    The folder need not exist.
    """
    if named := os.environ.get("QNFACTS_CACHE"):
        return named
    parent = _user_caches()
    return parent and os.path.join(parent, "qnfacts")


def index_file(registry: Path | str, texts: Path | str) -> str | None:
    """Where the index of a registry and its folder of texts is kept.

    None where there is no place for it, or where the registry is nothing that stays.
    """
    folder = cache_folder()
    if folder is None or not (os.path.isfile(registry) or os.path.isdir(registry)):
        return None
    paths = f"{absolute(registry)}\0{absolute(texts)}"
    name = sha256(paths.encode(errors="surrogatepass"))[:32]
    return os.path.join(folder, name + SUFFIX)


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

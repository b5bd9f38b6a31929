"""Where indexes are kept."""

import os
import sys
from pathlib import Path

from qnfacts.index.sha256 import sha256

SUFFIX = ".qnfacts-index"


def cache_folder() -> Path | None:
    """The folder that QNFACTS_CACHE names, else the user's own for caches; None without a home.

    The folder need not exist.
    """
    if named := os.environ.get("QNFACTS_CACHE"):
        return Path(named)
    parent = _user_caches()
    return parent and parent / "qnfacts"


def index_file(registry: Path, texts: Path) -> Path | None:
    """Where the index of a registry and its folder of texts is kept.

    None where there is no place for it, or where the registry is no file that stays.
    """
    folder = cache_folder()
    if folder is None or not registry.is_file():
        return None
    paths = f"{registry.absolute()}\0{texts.absolute()}"
    name = sha256(paths.encode(errors="surrogatepass"))[:32]
    return folder / (name + SUFFIX)


def _user_caches() -> Path | None:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) if local else None
    named = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if named.is_absolute():
        return named
    try:
        home = Path.home()
    except RuntimeError:  # neither HOME nor an entry for the user
        return None
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache")

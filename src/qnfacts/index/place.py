"""Where indexes are kept."""

from __future__ import annotations

import os

from qnfacts.cachefolder import absolute, cache_folder
from qnfacts.sha256 import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".qnfacts-index"


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

"""What a command must not write over: the files that the answer itself is read from."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qnfacts.cli.wrong_call import wrong
from qnfacts.registry.files import reviews_path

if TYPE_CHECKING:
    from qnfacts.cli.session import Session


def refuse_what_is_read(path: Path, session: Session) -> None:
    """Refuse an output that is a file of the registry, its lock, reviews or texts, or holds one."""
    registries = [each.path for each in session.named] or [session.path]
    for file in (*session.store.files(), *map(reviews_path, registries)):
        if _is_in(file, path):
            raise wrong("is read from", "--output", path=path, file=file.name)


def _is_in(file: Path, path: Path) -> bool:
    """Whether the file is what the path leads to, or lies in it, whatever links lead there."""
    own, output = Path(os.path.realpath(file)), Path(os.path.realpath(path))
    if output in (own, *own.parents):
        return True
    return output.exists() and own.exists() and output.samefile(own)

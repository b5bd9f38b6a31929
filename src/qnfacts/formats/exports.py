"""What is exported, and what as."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from qnfacts.records import Record
    from qnfacts.store import Store
    from qnfacts.terms import Language

Files = Mapping[str, bytes]
"""What the files of a folder hold, by their names in it."""


class Selected(NamedTuple):
    """The facts of a store that are exported, for readers of a language."""

    store: Store
    facts: Sequence[Record]
    lang: Language


def sealed(files: Files) -> Files:
    """The files, and one with their hashes, by which the folder is known as an export."""
    lines = (f"{_hash(data)}  {name}\n" for name, data in files.items())
    return {**files, _SEAL: "".join(lines).encode()}


def not_exported(folder: Path) -> Iterator[str]:
    """The files of a folder that no export wrote, or that were altered since, by their names."""
    seal = folder / _SEAL
    lines = seal.read_text("utf-8", "replace").splitlines() if seal.is_file() else []
    hashes = {name: hash_ for hash_, _, name in (line.partition("  ") for line in lines)}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if name == _SEAL or (file.is_dir() and not file.is_symlink()):
            continue
        if not file.is_file() or hashes.get(name) != _hash(file.read_bytes()):
            yield name


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


_SEAL = "qnfacts.sha256"
"""As `sha256sum --check` reads it."""

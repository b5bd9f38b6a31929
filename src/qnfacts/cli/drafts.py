"""The drafts that a call names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.cli.texts import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qnfacts.audit.draft import Draft


class Given(NamedTuple):
    """A draft, and its text as written."""

    draft: Draft
    text: str


def read_drafts(names: Iterable[str], piped: str = "stdin") -> list[Given]:
    """The drafts in these files, in the folders among them, and through a pipe for `-`.

    What comes through the pipe has the name `piped`. Raises TextError for what cannot be read.
    """
    return [_given(file, piped) for name in names for file in _files(name)]


def _files(name: str) -> Iterator[str]:
    """The file of this name, or the drafts in the folder, by their paths."""
    path = Path(name)
    if name != "-" and path.is_dir():
        inside = sorted(path.rglob("*"))
        yield from (str(f) for f in inside if f.suffix.lower() in _DRAFTS and f.is_file())
    else:
        yield name


def _given(file: str, piped: str) -> Given:
    from qnfacts.audit.draft import read_draft

    text = read_text(file)
    return Given(read_draft(piped if file == "-" else file, text), text)


_DRAFTS = (".md", ".markdown", ".txt")

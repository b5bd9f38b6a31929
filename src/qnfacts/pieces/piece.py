"""A registry in pieces that can be read apart, however large it is."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from qnfacts.loading.part import Part, of_lines, read_part, under
from qnfacts.loading.readfile import read_bytes
from qnfacts.location import registry_files
from qnfacts.pieces.cutting import Cut, Role, cut_lines, cut_yaml, whole_yaml

LARGE = 16_000_000
"""Bytes of a YAML file that is cut even where there are many others."""

MANY = 8
"""Files of one size that are enough to keep all processors busy without a cut."""


class ChangedError(Exception):
    """Somebody has changed a file meanwhile."""


class Piece(NamedTuple):
    """The bytes of a file between two cuts; `before` counts the lines before them."""

    file: Path
    cut: Cut
    before: int
    digest: str

    @property
    def size(self) -> int:
        """In bytes."""
        return self.cut.stop - self.cut.start

    @property
    def role(self) -> Role:
        """What it is read for."""
        return self.cut.role


def pieces(path: Path) -> list[Piece]:
    """The pieces of a registry in their order. Raises OSError and RegistryError."""
    files = registry_files(path)
    many = sum(file.stat().st_size for file in files) // MANY
    return [piece for file in files for piece in _pieces(file, many)]


def read_piece(piece: Piece) -> list[Part]:
    """The parts that are written in a piece. Raises ChangedError if it is not what it was."""
    with piece.file.open("rb") as file:
        file.seek(piece.cut.start)
        data = file.read(piece.cut.stop - piece.cut.start)
    if sha256(data).hexdigest() != piece.digest:
        raise ChangedError
    name = str(piece.file)
    if of_lines(name):
        lines = enumerate(data.split(b"\n"), piece.before)
        return [read_part(line, name, number) for number, line in lines if line.strip()]
    part = read_part(data, name, piece.before)
    return [under(piece.cut.section, part) if piece.cut.section else part]


def _pieces(file: Path, many: int) -> Iterator[Piece]:
    if of_lines(str(file)):
        with file.open("rb") as lines:
            cuts = list(cut_lines(lines))
        with file.open("rb") as data:
            yield from _digested(file, cuts, (data.read(cut.stop - cut.start) for cut in cuts))
        return
    text = read_bytes(file)
    cuts = list(cut_yaml(text)) if len(text) > min(LARGE, many) else [whole_yaml(text)]
    yield from _digested(file, cuts, (text[cut.start : cut.stop] for cut in cuts))


def _digested(file: Path, cuts: Iterable[Cut], texts: Iterable[bytes]) -> Iterator[Piece]:
    before = 0
    for cut, text in zip(cuts, texts, strict=True):
        yield Piece(file, cut, before, sha256(text).hexdigest())
        before += text.count(b"\n")

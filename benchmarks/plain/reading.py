"""What no check of a registry can do without, shared out to all processors."""

import sys
from pathlib import Path

from qnfacts.pieces.opening import open_piece
from qnfacts.pieces.piece import Piece, pieces
from qnfacts.quantities import scan
from qnfacts.workers import each_of


def main() -> None:
    """Read the YAML of the registry `argv[1]` and check its shape.

    With a folder of texts as `argv[2]`, read the numbers in its quotations and in the texts, too.
    """
    registry, *folders = map(Path, sys.argv[1:])
    texts = [text for folder in folders for text in sorted(folder.iterdir())]
    read = _numbers if texts else _open
    for _ in each_of(read, [*pieces(registry), *texts], size=registry.stat().st_size):
        pass


def _open(task: Piece) -> None:
    open_piece(task)


def _numbers(task: Piece | Path) -> None:
    if isinstance(task, Path):
        scan(task.read_text(encoding="utf-8"))
    elif opened := open_piece(task):
        for quote in (quote for fact in opened.facts for quote in fact.quotes):
            scan(" ".join(quote.spans))

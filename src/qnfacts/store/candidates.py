"""Which facts hold searched words, and which of them are worth ranking."""

from collections.abc import Iterator, Sequence
from sqlite3 import Connection
from typing import NamedTuple

RANKED = 150
"""How many facts are ranked: so many can be read and compared without a noticeable wait."""

SCANNED = 2000
"""How many facts of one step are looked at before the ones with the shortest labels are taken."""


class Candidates(NamedTuple):
    """How many facts hold the words, and the numbers of those to rank, ascending."""

    total: int
    numbers: list[int]


def candidates(connection: Connection, words: Sequence[str]) -> Candidates:
    """The facts in which each of the folded words begins some word.

    When there are more than can be ranked, the ones are taken that the ranking would put first:
    with the words in one piece, whole, then begun, in a name, then anywhere, the shortest first.
    """
    everywhere = _beginnings(words)
    (total,) = connection.execute(_COUNT, (everywhere,)).fetchone()
    if total <= RANKED:
        return Candidates(total, [n for (n,) in connection.execute(_ALL, (everywhere,))])
    best: dict[int, None] = {}
    for match in _steps(words, everywhere):
        rows = connection.execute(_SHORTEST, (match, SCANNED, RANKED))
        best |= dict.fromkeys(number for (number,) in rows)
        if len(best) >= RANKED:
            break
    return Candidates(total, sorted(list(best)[:RANKED]))


def others(connection: Connection, words: Sequence[str], but: set[int]) -> Iterator[int]:
    """The numbers of the facts that hold the words, in the registry's order, without `but`."""
    for (number,) in connection.execute(_ALL, (_beginnings(words),)):
        if number not in but:
            yield number


def _steps(words: Sequence[str], everywhere: str) -> Iterator[str]:
    matches = (f'"{" ".join(words)}"', " ".join(f'"{word}"' for word in words), everywhere)
    for columns in ("names", "names quotes others"):
        for match in dict.fromkeys(matches):
            yield f"{{{columns}}} : ({match})"


def _beginnings(words: Sequence[str]) -> str:
    return " ".join(f'"{word}" *' for word in dict.fromkeys(words))


_COUNT = "SELECT count(*) FROM words WHERE words MATCH ?"
_ALL = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid"
_SHORTEST = """
SELECT number
FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?) AS hit
CROSS JOIN fact ON number = hit.rowid
ORDER BY min(length(label_en), length(label_vi)), number LIMIT ?
"""

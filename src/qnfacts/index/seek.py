"""Which facts hold searched words, and which of them are worth ranking."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.index.database import Database

RANKED = 150
"""How many facts are ranked: so many can be read and compared without a noticeable wait."""

SCANNED = 2000
"""How many facts of one step are looked at before the ones with the shortest labels are taken."""


COUNTED = 20_000
"""How many facts are counted."""


class Sought(NamedTuple):
    """How many facts hold the words, at least, and the numbers of those to rank, ascending."""

    total: int
    best: list[int]


def seek(connection: Database, words: Sequence[str]) -> Sought:
    """Count the facts in which each of the folded words begins a word, and pick the best.

    When there are more than can be ranked, the ones are taken that the ranking would put first:
    with the words in one piece, whole, then begun, in a name, then anywhere, the shortest first.
    """
    everywhere = _beginnings(connection, words)
    found = [number for (number,) in connection.execute(_FIRST, (everywhere, RANKED + 1))]
    if len(found) <= RANKED:
        return Sought(len(found), found)
    (total,) = connection.execute(_COUNT, (everywhere, COUNTED)).fetchone()
    best: dict[int, None] = {}
    for match in _steps(words, everywhere):
        rows = connection.execute(_SHORTEST, (match, SCANNED, RANKED))
        best |= dict.fromkeys(number for (number,) in rows)
        if len(best) >= RANKED:
            break
    return Sought(total, sorted(list(best)[:RANKED]))


def others(connection: Database, words: Sequence[str], but: set[int]) -> Iterator[int]:
    """The numbers of the facts that hold the words, in the registry's order, without `but`."""
    for (number,) in connection.execute(_ALL, (_beginnings(connection, words),)):
        if number not in but:
            yield number


def _steps(words: Sequence[str], everywhere: str) -> Iterator[str]:
    matches = (f'"{" ".join(words)}"', " ".join(f'"{word}"' for word in words), everywhere)
    for columns in ("names", "names quotes others"):
        for match in dict.fromkeys(matches):
            yield f"{{{columns}}} : ({match})"


def _beginnings(connection: Database, words: Sequence[str]) -> str:
    connection.execute(_TERMS)
    starred = {word: " *" if _begins_another(connection, word) else "" for word in words}
    return " ".join(f'"{word}"{star}' for word, star in starred.items())


def _begins_another(connection: Database, word: str) -> bool:
    """Whether a longer word begins with it: only then all facts with either are gone through."""
    longer = connection.execute(_LONGER, (f"{word}\x01", f"{word}\U0010ffff"))
    return longer.fetchone() is not None


_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.spoken USING fts5vocab(main, words, instance)"
_LONGER = "SELECT 1 FROM spoken WHERE term >= ? AND term < ? LIMIT 1"
_FIRST = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid LIMIT ?"
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
_ALL = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid"
_SHORTEST = """
SELECT number
FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?) AS hit
CROSS JOIN fact ON number = hit.rowid
ORDER BY size, number LIMIT ?
"""

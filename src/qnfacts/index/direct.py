"""An index read without anything that is not needed to print what it holds."""

from __future__ import annotations

from qnfacts.index.database import Database, DatabaseError
from qnfacts.index.find import about, find_index
from qnfacts.index.place import index_file
from qnfacts.index.texts import Outdated, Texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

OFFERED = 1000
"""How many ids are offered to complete a beginning."""

UNKNOWN = (Outdated, DatabaseError, LookupError, TypeError, ValueError)
"""What reading may come to where the answer is not at hand."""


def at_hand(registry: str, texts: str) -> Database:
    """The index of `registry` and its folder of texts. Raises LookupError where none is kept."""
    place = index_file(registry, texts)
    found = find_index(place, registry) if place else None
    if found is None:
        raise LookupError(registry)
    return found


def lines(connection: Database, command: Literal["show", "cite"], ids: Sequence[str]) -> list[str]:
    """What `show` or `cite` gives of each fact, as JSON on one line, in the order asked.

    Raises one of UNKNOWN for an id that is, and where a text or the lock is not as it should be.
    """
    rows = []
    for id_ in dict.fromkeys(ids):
        found = connection.execute(_LINES[command], (id_,)).fetchone()
        if found is None:
            raise LookupError(id_)
        rows.append(found)
    texts = Texts(trusted=False)
    texts.check(connection, {source for _, sources in rows for source in sources.split()})
    if texts.problems or about(connection, "lock"):
        raise Outdated
    return [line for line, _ in rows]


def beginning(connection: Database, prefix: str) -> list[str]:
    """The ids that begin with `prefix`: the first OFFERED of them, sorted."""
    if not prefix.isascii():
        return []
    rows = connection.execute(_IDS, (prefix, prefix + "\x7f", OFFERED))
    return [id_ for (id_,) in rows]


_LINES = {
    "show": "SELECT json, sources FROM fact WHERE id = ?",
    "cite": "SELECT citation.json, sources FROM fact JOIN citation USING (number) WHERE id = ?",
}
_IDS = "SELECT id FROM fact WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"

"""Taking facts out of an index again."""

from qnfacts.catalogue import Catalogue
from qnfacts.index.database import Database
from qnfacts.index.making.numbering import Slot
from qnfacts.index.making.rows import folded_words
from qnfacts.index.making.terms import terms
from qnfacts.index.notation import restored


def erase_chapter(connection: Database, slot: Slot, entries: Catalogue) -> None:
    """Erase a piece and its facts; `entries` has the areas that they were written with."""
    for number, text in connection.execute(_FACTS, slot).fetchall():
        fact = restored(text)
        connection.execute(_FORGET_WORDS, (number, *folded_words(fact)))
        for term in terms(fact, entries):
            connection.execute(_FORGET_TERM, (*term, number))
            connection.execute(_FEWER, term)
    for table, column in _NUMBERED:
        asked = f"DELETE FROM {table} WHERE {column} >= ? AND {column} < ?"  # noqa: S608
        connection.execute(asked, slot)


def erase_whole(connection: Database) -> None:
    """Erase what is told of the whole, and what no fact is chosen by any more."""
    for what in _WHOLE:
        connection.execute(f"DELETE FROM {what}")  # noqa: S608


_FACTS = "SELECT number, json FROM fact WHERE number >= ? AND number < ?"
_NUMBERED = (("fact", "number"), ("citation", "number"), ("years", "fact"), ("piece", "first"))
_WHOLE = ("term WHERE facts = 0", "text", "entry WHERE section = 'sources'", "about", "file")
_FORGET_WORDS = """
INSERT INTO words (words, rowid, names, quotes, others) VALUES ('delete', ?, ?, ?, ?)
"""
_FORGET_TERM = """
DELETE FROM has
WHERE term = (SELECT number FROM term WHERE field = ? AND value = ?) AND fact = ?
"""
_FEWER = "UPDATE term SET facts = facts - 1 WHERE field = ? AND value = ?"

"""A connection to a database of ours.

The compiled module under `sqlite3` is taken itself: `sqlite3` spends most of its own import on
the types of dates, which no index has.
"""

try:
    from _sqlite3 import Connection, DatabaseError, Error
except ImportError:  # another Python than the usual one
    from sqlite3 import Connection, DatabaseError, Error

__all__ = ["APPLICATION", "FORMAT", "Database", "DatabaseError", "Error"]

FORMAT = 4
"""Raised whenever the tables, or what they hold, change."""

APPLICATION = 0x514E4658
"""Marks the database as an index of this program, in the place that SQLite has for that."""


class Database(Connection):
    """One that is closed when nobody holds it any more, in whatever thread that comes to light.

    Every statement takes effect at once.
    """

    def __init__(self, path: str, *, uri: bool = False) -> None:
        super().__init__(path, uri=uri, isolation_level=None, check_same_thread=False)

    def __del__(self) -> None:
        self.close()

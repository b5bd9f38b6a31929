"""A connection to an SQLite database."""

import sqlite3


class Database(sqlite3.Connection):
    """One that is closed when nobody holds it any more. Every statement takes effect at once."""

    def __init__(self, path: str, *, uri: bool = False) -> None:
        super().__init__(path, uri=uri, isolation_level=None)

    def __del__(self) -> None:
        self.close()

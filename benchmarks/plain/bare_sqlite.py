"""The floor of an index in SQLite: sqlite3 and json, and no library for the command line."""

import json
import sqlite3
import sys


def main() -> None:
    """Print the fact `argv[2]` of the database `argv[1]`."""
    _, database, id_ = sys.argv
    rows = sqlite3.connect(database).execute("SELECT json FROM facts WHERE id = ?", (id_,))
    print(json.dumps(json.loads(rows.fetchone()[0]), ensure_ascii=False, indent=2))

"""Typer in front of an SQLite database."""

import sqlite3
from pathlib import Path

import typer

from .quick import run


def show(database: Path, id_: str) -> None:
    """Print the fact."""
    rows = sqlite3.connect(database).execute("SELECT json FROM facts WHERE id = ?", (id_,))
    print(rows.fetchone()[0])


def main() -> None:
    """Run the program."""
    run(lambda: typer.run(show))

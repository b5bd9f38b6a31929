"""Typer in front of an SQLite database, asked for many facts."""

import json
import sqlite3
from pathlib import Path

import typer

from .quick import run


def figures(database: Path, area: str) -> None:
    """Print the figures of an area, whose facts have ids that begin with its own."""
    asked = "SELECT json FROM facts WHERE id > ? AND id < ? AND kind = 'figure'"
    rows = sqlite3.connect(database).execute(asked, (f"{area}-", f"{area}."))
    print(json.dumps([json.loads(row) for (row,) in rows], ensure_ascii=False, indent=2))


def main() -> None:
    """Run the program."""
    run(lambda: typer.run(figures))

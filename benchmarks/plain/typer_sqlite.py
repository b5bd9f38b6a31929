"""Typer in front of an SQLite database."""

import sqlite3
from pathlib import Path

import typer

from benchmarks.plain.quick import run

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def show(database: Path, id_: str) -> None:
    """Print one fact."""
    _print(database, "SELECT json FROM fact WHERE id = ?", id_)


@app.command()
def figures(database: Path, area: str, year: int) -> None:
    """Print the figures of an area and a year."""
    asked = "SELECT json FROM fact WHERE kind = 'figure' AND area = ? AND year = ?"
    _print(database, asked, area, year)


@app.command()
def search(database: Path, words: list[str]) -> None:
    """Print the facts that have all the words, or words that begin so."""
    found = "SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT 100"
    asked = f"SELECT json FROM ({found}) AS found JOIN fact ON number = found.rowid ORDER BY rank"  # noqa: S608
    _print(database, asked, " ".join(f'"{word}"*' for word in words))


def _print(database: Path, asked: str, *values: str | int) -> None:
    rows = sqlite3.connect(database).execute(asked, values)
    print("[", ",\n".join(json for (json,) in rows), "]")


def main() -> None:
    """Run the program."""
    run(app)

"""Typer alone: one command that prints a constant."""

import typer


def show(id_: str) -> None:
    """Print the id as JSON."""
    print(f'[{{"id": "{id_}"}}]')


def main() -> None:
    """Run the program."""
    typer.run(show)

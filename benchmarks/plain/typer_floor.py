"""Typer alone: one command that prints a constant."""

import typer

from benchmarks.plain.quick import run

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def show(id_: str) -> None:
    """Print the id as JSON."""
    print(f'[{{"id": "{id_}"}}]')


def main() -> None:
    """Run the program."""
    run(app)

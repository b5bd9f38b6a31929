"""Typer, PyYAML and pydantic: load the registry, find one fact by its id, print it as JSON."""

from pathlib import Path

import typer
import yaml

from benchmarks.plain.models import Registry


def load(path: Path) -> Registry:
    """The registry in a YAML file, read by libyaml."""
    return Registry.model_validate(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader))


def show(registry: Path, id_: str) -> None:
    """Print the fact."""
    for fact in load(registry).facts:
        if fact.id == id_:
            typer.echo(fact.model_dump_json(indent=2))
            return
    raise typer.BadParameter(f"there is no fact {id_!r}")


def main() -> None:
    """Run the program."""
    typer.run(show)

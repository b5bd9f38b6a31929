"""Typer, PyYAML and pydantic: load the registry, find one fact by id, print it as JSON."""

from pathlib import Path

import typer
import yaml

from .models import Registry


def load(path: Path, *, pure: bool = False) -> Registry:
    """The registry in the YAML file `path`, read by libyaml or by PyYAML's pure Python."""
    loader = yaml.SafeLoader if pure else yaml.CSafeLoader
    return Registry.model_validate(yaml.load(path.read_text("utf-8"), loader))  # noqa: S506


def show(registry: Path, id_: str, *, pure: bool = False) -> None:
    """Print the fact."""
    for fact in load(registry, pure=pure).facts:
        if fact.id == id_:
            typer.echo(fact.model_dump_json(indent=2))
            return
    raise typer.BadParameter(f"there is no fact {id_!r}")


def main() -> None:
    """Run the program."""
    typer.run(show)

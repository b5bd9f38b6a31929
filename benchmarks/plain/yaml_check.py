"""The same libraries: load the registry, and find every quotation in its source."""

import hashlib
from pathlib import Path

import typer

from benchmarks.plain.yaml_show import load


def check(registry: Path, sources: Path) -> None:
    """Exit 1 if a text is not the pinned one, or a quotation is not in its text."""
    loaded = load(registry)
    texts = {}
    wrong = 0
    for source in loaded.sources:
        data = (sources / source.file).read_bytes()
        wrong += hashlib.sha256(data).hexdigest() != source.sha256
        texts[source.id] = " ".join(data.decode().split())
    for fact in loaded.facts:
        for quote in fact.quotes:
            spans = quote.segments or (quote.text or "",)
            wrong += any(span not in texts[quote.source] for span in spans)
    typer.echo(f"{len(loaded.facts)} facts, {wrong} problems")
    raise typer.Exit(1 if wrong else 0)


def main() -> None:
    """Run the program."""
    typer.run(check)

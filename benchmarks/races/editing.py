"""The first run after an edit, and a registry that cannot be cached."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.bench import Bench, Limit, Race
from benchmarks.races.reading import show

MOST_FACTS = 10_000
EDITED, PLAIN = "show ID --format json after an edit", "plain: Typer, YAML (C loader), pydantic"
UNCACHED = "show ID --format json without a cache"


def races(bench: Bench) -> Iterator[Race]:
    """A race for each size that the plain program can take."""
    for facts in (size for size in bench.sizes if size <= MOST_FACTS):
        data = bench.data(facts)
        registry = bench.empty(f"edited-{facts}") / "facts.yaml"
        shutil.copyfile(data.yaml, registry)
        reading = show(bench, data)
        own = {**reading.environment, "QNFACTS_REGISTRY": str(registry)}
        contenders = [
            bench.plain(PLAIN, "yaml_show", data.yaml, data.an_id, prints=data.an_id),
            replace(reading, name=EDITED, environment=own, prepare=partial(edit, registry)),
            replace(
                reading, name=UNCACHED, environment={**own, "QNFACTS_CACHE": "/dev/null/cache"}
            ),
        ]
        limits = [
            Limit(f"`{EDITED}`, {facts:,} facts", EDITED, 1, PLAIN),
            Limit(f"`{UNCACHED}`, {facts:,} facts", UNCACHED, None),
        ]
        yield Race(f"After an edit of {facts:,} facts", contenders, limits)


def edit(path: Path) -> None:
    """Add a comment to a YAML file: its bytes change, and what it says does not."""
    with path.open("a", encoding="utf-8") as file:
        file.write("# edited\n")

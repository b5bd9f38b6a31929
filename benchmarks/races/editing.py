"""The first run after an edit, and a registry that cannot be cached."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.bench import Bench, Limit, Race
from benchmarks.data import LARGEST_YAML, Data
from benchmarks.measure import Contender
from benchmarks.races.reading import FLOOR, MODELS, show
from benchmarks.registries import PARTS

MOST_FACTS = 10_000
EDITED, PLAIN = "show ID --format json after an edit", "plain: Typer, YAML (C loader), pydantic"
UNCACHED = "show ID --format json without a cache"
FIRST, CHANGED = "show ID --format json, read first", f"after an edit of one of {PARTS} files"


def races(bench: Bench) -> Iterator[Race]:
    """A race for each size but the largest: against the plain program as far as it can take it."""
    for facts in (size for size in bench.sizes if size <= LARGEST_YAML):
        data = bench.data(facts)
        yield _small(bench, data) if facts <= MOST_FACTS else _large(bench, data)


def edit(path: Path) -> None:
    """Add a comment to a YAML file: its bytes change, and what it says does not."""
    with path.open("a", encoding="utf-8") as file:
        file.write("# edited\n")


def _small(bench: Bench, data: Data) -> Race:
    registry = bench.empty(f"edited-{data.facts}") / "facts.yaml"
    shutil.copyfile(data.yaml, registry)
    own = _of(bench, data, registry)
    uncached = {**own.environment, "QNFACTS_CACHE": "/dev/null/cache"}
    contenders = [
        bench.plain(PLAIN, "yaml_show", data.yaml, data.an_id, prints=data.an_id),
        replace(own, name=EDITED, prepare=partial(edit, registry)),
        replace(own, name=UNCACHED, environment=uncached),
        bench.python(MODELS, "import qnfacts.registry.model"),
        bench.plain(FLOOR, "typer_floor", data.an_id, prints=data.an_id),
    ]
    limits = [
        Limit(f"`{EDITED}`, {data.facts:,} facts", EDITED, 1, PLAIN, floors=(MODELS, FLOOR)),
        Limit(f"`{UNCACHED}`, {data.facts:,} facts", UNCACHED, None),
    ]
    return Race(f"After an edit of {data.facts:,} facts", contenders, limits)


def _large(bench: Bench, data: Data) -> Race:
    registry = bench.empty(f"edited-{data.facts}") / "registry"
    shutil.copytree(data.parts, registry)
    own = _of(bench, data, registry)
    contenders = [
        bench.baseline,
        replace(bench.cold(own), name=FIRST),
        replace(own, name=CHANGED, prepare=partial(edit, registry / "part-00.yaml")),
    ]
    return Race(f"After an edit of {data.facts:,} facts", contenders)


def _of(bench: Bench, data: Data, registry: Path) -> Contender:
    """Our program, asked for one fact of another copy of the registry."""
    reading = show(bench, data)
    own = {**reading.environment, "QNFACTS_REGISTRY": str(registry)}
    return replace(reading, environment=own)

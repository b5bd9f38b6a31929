"""Searching the words of all facts, against citing one of them."""

from collections.abc import Iterator

from benchmarks.bench import Bench, Limit, Race
from benchmarks.races.reading import CITE, cite

FEW, MOST = "search WORDS --json, few hits", "search WORD --json, most facts hit"


def races(bench: Bench) -> Iterator[Race]:
    """A race for each size."""
    for facts in bench.sizes:
        data = bench.data(facts)
        registry = {"QNFACTS_REGISTRY": data.registry}
        place = data.an_area.replace("-", " ")
        contenders = [
            bench.baseline,
            cite(bench, data),
            bench.qnfacts(FEW, "search", place, "internet", "--json", prints="[", **registry),
            bench.qnfacts(MOST, "search", "xa", "--json", prints="[", **registry),
        ]
        limits = [
            Limit(f"`search` of {facts:,} facts, few hits", FEW, 1.3, CITE),
            Limit(f"`search` that hits most of {facts:,} facts", MOST, 3, CITE),
        ]
        yield Race(f"Search {facts:,} facts", contenders, limits)

"""Proving a registry, against checking its shape alone. Nothing is remembered between the runs."""

from benchmarks.bench import Bench, size
from benchmarks.environments import HERE
from benchmarks.measure import ONCE, Results, race, ratio
from benchmarks.report import Outcome, at_most

CHECK, YAMALE = "check", "yamale: the shape alone"
PLAIN = "plain: PyYAML in C, pydantic, find"
MOST_FACTS = 10_000
"""Of the largest registry that the peers read in good time; the goals are for it."""


def run(bench: Bench) -> Outcome:
    """A race for each size; above MOST_FACTS our program alone, once."""
    results: Results = {}
    for facts in bench.scale.sizes:
        results = {**results, **_race(bench, facts)}
    largest = size(max(facts for facts in bench.scale.sizes if facts <= MOST_FACTS))
    own, yamale = results[CHECK, largest], results[YAMALE, largest]
    words = f"`{CHECK}`, {largest}"
    goals = [
        at_most(1, words, [ratio(own, yamale)], f"× {YAMALE}"),
        at_most(300, words, [own.megabytes], "MB"),
    ]
    return Outcome("Check", results, goals)


def _race(bench: Bench, facts: int) -> Results:
    of, at = bench.registry(facts), size(facts)
    own = bench.without_cache(bench.qnfacts("check", registry=of.yaml, texts=of.texts))
    if facts > MOST_FACTS:
        return race({(CHECK, at): own}, ONCE)
    schema = HERE / "yamale_schema.yaml"
    contenders = {
        (CHECK, at): own,
        (YAMALE, at): bench.peer("yamale", "--schema", schema, of.yaml),
        (PLAIN, at): bench.plain("yaml_check", of.yaml, of.texts),
    }
    return race(contenders, bench.scale.rounds)

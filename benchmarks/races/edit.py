"""The first command after an edit, against a plain program that reads the YAML each time."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.bench import Bench, size
from benchmarks.measure import ONCE, Results, race, ratio
from benchmarks.report import Goal, Outcome, at_most, no_goal

EDITED, PLAIN = "show ID --json, after an edit", "plain: Typer, PyYAML in C, pydantic"
GOALS = {150: 1, 10_000: 1 / 3}
"""The times of the plain program that are allowed, at which size."""

MOST_FACTS = 10_000
"""Of the largest registry that the plain program reads in good time."""


def run(bench: Bench) -> Outcome:
    """A race for each size; above MOST_FACTS our program alone, once."""
    results: Results = {}
    for facts in bench.scale.sizes:
        results = {**results, **_race(bench, facts)}
    goals = [_goal(results, facts) for facts in bench.scale.sizes if facts <= MOST_FACTS]
    return Outcome("After an edit", results, goals)


def _race(bench: Bench, facts: int) -> Results:
    of, at = bench.registry(facts), size(facts)
    own = bench.qnfacts("show", of.id, "--json", registry=of.yaml, prints=of.id)
    edited = {(EDITED, at): replace(own, prepare=partial(_edit, of.yaml))}
    if facts > MOST_FACTS:
        return race(edited, ONCE)
    plain = bench.plain("yaml_show", of.yaml, of.id, prints=of.id)
    return race({**edited, (PLAIN, at): plain}, bench.scale.rounds)


def _goal(results: Results, facts: int) -> Goal:
    at, unit = size(facts), f"× {PLAIN}"
    measured = [ratio(results[EDITED, at], results[PLAIN, at])]
    if bound := GOALS.get(facts):
        return at_most(bound, f"`{EDITED}`, {at}", measured, unit)
    return no_goal(f"`{EDITED}`, {at}", measured, unit)


def _edit(path: Path) -> None:
    """Add a comment: the bytes change, and what they say does not."""
    with path.open("a", encoding="utf-8") as file:
        file.write("# edited\n")

"""What came of the races: a table of goals, and a table of costs for each race, in Markdown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.measure import Result, Results

Value = float | None
"""None where a contender failed."""


@dataclass(frozen=True, slots=True)
class Goal:
    """Something measured, the bound it is held to, and whether it keeps it."""

    words: str
    bound: str
    measured: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A race that was run."""

    title: str
    results: Results
    goals: Sequence[Goal]


def at_most(bound: float, words: str, values: Sequence[Value], unit: str) -> Goal:
    """A goal that holds where no value is larger."""
    met = [value is not None and value <= bound for value in values]
    return _goal(f"at most {bound:.3g} {unit}", words, values, met)


def at_least(bound: float, words: str, values: Sequence[Value], unit: str) -> Goal:
    """A goal that holds where no value is smaller."""
    met = [value is not None and value >= bound for value in values]
    return _goal(f"at least {bound:.3g} {unit}", words, values, met)


def no_goal(words: str, values: Sequence[Value], unit: str) -> Goal:
    """What is worth telling, and is held to nothing."""
    return Goal(words, unit, _listed(values), "")


def _goal(bound: str, words: str, values: Sequence[Value], met: Sequence[bool]) -> Goal:
    verdict = "**failed**" if None in values else "met" if all(met) else "**missed**"
    return Goal(words, bound, _listed(values), verdict)


def _listed(values: Iterable[Value]) -> str:
    return " · ".join(map(_written, values))


def _written(value: Value) -> str:
    if value is None:
        return "–"
    return f"{value:.3g}" if abs(value) < 100 else f"{value:,.0f}"


def report(outcomes: Sequence[Outcome], machine: str) -> str:
    """All of BENCHMARKS.md."""
    parts = ["# Benchmarks", _HOW, tables(outcomes), "## Machine and versions", machine]
    return "\n\n".join(parts) + "\n"


def tables(outcomes: Sequence[Outcome]) -> str:
    """The goals of all races, then the costs of each."""
    goals = [
        (goal.words, goal.bound, goal.measured, goal.verdict)
        for outcome in outcomes
        for goal in outcome.goals
    ]
    costs = (f"## {outcome.title}\n\n{_costs(outcome.results)}" for outcome in outcomes)
    return "\n\n".join(["## Goals", _table(("What", "Goal", "Measured", "Verdict"), goals), *costs])


def _costs(results: Results) -> str:
    """A row for each contender, a column for each thing it was asked about."""
    names, columns = (list(dict.fromkeys(part)) for part in zip(*results, strict=True))
    rows = [(name, *(_cost(results.get((name, column))) for column in columns)) for name in names]
    return _table(("", *columns), rows)


def _cost(result: Result | None) -> str:
    if result is None:
        return ""
    if result.failed:
        return f"failed: {result.failed}"
    middle, low, high = (f(result.walls) * 1e3 for f in (median, min, max))
    return f"{middle:,.0f} ({low:,.0f}–{high:,.0f}), {result.megabytes:,.0f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (head, ["---"] * len(head), *rows)
    cells = ([cell.replace("|", r"\|") for cell in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


_HOW = """\
Written by `python -m benchmarks`, in one run. `python -m benchmarks NAME` runs one race and prints
it: startup, edit, lookups, check, scan, nasty or verify. Registries and texts are generated, the
same each time. Collections larger than these are exported into an engine made for them.

Whole processes are measured, from the start to the end of each. Contenders run in turns, A B A B,
in 3 to 11 rounds after one that does not count; what takes long and has no peer runs once. A ratio
is the median of the ratios in each round; at several sizes they stand in order, 150 · 1,000 ·
10,000 · 100,000 facts. A cost is the median of wall time in milliseconds (least–most), then the
highest peak of memory in megabytes, which is no less than that of the program that measures.
The plain programs, of a few lines each, are in `benchmarks/plain`. Those in front of SQLite begin
and end as fast as they can, without looking for garbage."""

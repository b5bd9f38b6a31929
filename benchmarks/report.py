"""What came of the races: one table of goals, and one of costs for each race, in Markdown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from benchmarks.bench import BASELINE, Bench, Limit, Race
from benchmarks.machine import machine, versions
from benchmarks.measure import Result, What, ratio


@dataclass(frozen=True, slots=True)
class Run:
    """A race and what came of it."""

    race: Race
    results: Mapping[str, Result]


def report(runs: Sequence[Run], bench: Bench, command: str) -> str:
    """All of BENCHMARKS.md."""
    parts = [
        "# Benchmarks",
        f"Written by `{command}`.",
        _HOW,
        "## Goals",
        goals(runs),
        *reasons(runs),
        "## Costs",
        *(f"### {run.race.title}\n\n{_costs(run.results)}" for run in runs),
        "## Machine and versions",
        machine(),
        versions(bench),
    ]
    return "\n\n".join(parts) + "\n"


def reasons(runs: Iterable[Run]) -> Iterator[str]:
    """Why goals are missed: what a part of the same work costs alone."""
    missed = [
        f"- {limit.goal}: {', '.join(_floors(limit, run.results))}"
        for run in runs
        for limit in run.race.limits
        if limit.floors and _measured(limit, run.results)[1] != "met"
    ]
    if missed:
        yield "What is missed, and what a part of the same work costs alone:"
        yield "\n".join(missed)


def _floors(limit: Limit, results: Mapping[str, Result]) -> Iterator[str]:
    for floor in limit.floors:
        yield f"`{floor}` {_measured(replace(limit, contender=floor), results)[0]}"


def goals(runs: Iterable[Run]) -> str:
    """The table of goals and results."""
    rows = [_goal(limit, run.results) for run in runs for limit in run.race.limits]
    return _table(("Goal", "At most", "Measured", "Verdict"), rows)


def _goal(limit: Limit, results: Mapping[str, Result]) -> Sequence[str]:
    at_most = "works" if limit.most is None else _told(limit, limit.most)
    return limit.goal, at_most, *_measured(limit, results)


def _measured(limit: Limit, results: Mapping[str, Result]) -> tuple[str, str]:
    """What was measured, or why nothing was; and the verdict."""
    for name in (limit.contender, limit.to):
        if name is not None and not results[name].costs:
            return f"{name}: {_why_not(results[name])}", _without(results[name])
    if limit.most is None:
        return "works", "met"
    result = results[limit.contender]
    number = (
        result.median(limit.what)
        if limit.to is None
        else ratio(result, results[limit.to], limit.what)
    )
    return _told(limit, number), "met" if number <= limit.most else "**missed**"


def _told(limit: Limit, number: float) -> str:
    if limit.to is None:
        return f"{number / 1e6:,.0f} MB"
    return f"{number:.2f} × {limit.to}{', CPU' if limit.what == 'cpu' else ''}"


def _costs(results: Mapping[str, Result]) -> str:
    """What each contender of one race cost."""
    baseline = results.get(BASELINE)
    rows = [_row(name, result, baseline) for name, result in results.items()]
    return _table(("Contender", "× wall", "× CPU", "Wall, ms", "Peak, MB", "Rounds"), rows)


def _row(name: str, result: Result, baseline: Result | None) -> Sequence[str]:
    if not result.costs:
        return name, f"{_without(result)}: {_why_not(result)}", "", "", "", ""
    kinds: tuple[What, ...] = ("wall", "cpu")
    return (
        name,
        *(f"{ratio(result, baseline, what):.2f}" if baseline else "" for what in kinds),
        f"{result.median('wall') * 1e3:,.1f}",
        f"{result.median('peak') / 1e6:,.0f}",
        f"{len(result.costs)}",
    )


def _without(result: Result) -> str:
    return "**failed**" if result.failed else "skipped"


def _why_not(result: Result) -> str:
    return result.failed or result.skipped


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (head, ["---"] * len(head), *rows)
    cells = ([cell.replace("|", r"\|") for cell in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


_HOW = """\
Whole processes are measured: from the start to the end of each, with the time of all processors
(CPU: user and system) and the memory of the largest process at its peak, which is told no smaller
than that of the program that measures. In a race the contenders run in turns, A B A B, after one
round that does not count; a ratio is the median of the ratios in each round, a cost the median of
the rounds. × alone is times `python -c pass`. Goals hold wall time against wall time, but for how
a cost grows with its input: that is held in CPU time. Registries, texts and all other data are
generated."""

"""Measure this program and its peers, print the table of goals, write BENCHMARKS.md."""

import argparse
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.bench import Bench, Race
from benchmarks.environments import HERE, PEERS, environment, requirements
from benchmarks.measure import race
from benchmarks.races import RACES
from benchmarks.report import Run, goals, report


def main(words: Sequence[str]) -> None:
    """Run what the words ask for."""
    asked = _parser().parse_args(words)
    print("Making the environments.", file=sys.stderr)
    bench = Bench(
        own=environment(asked.work / "own"),
        peers=environment(asked.work / "peers", requirements(PEERS)),
        folder=asked.work,
        sizes=sorted(set(asked.sizes)),
    )
    chosen = [name for name in RACES if not asked.only or name in asked.only]
    runs = [_run(each, asked.runs) for name in chosen for each in RACES[name](bench)]
    asked.output.write_text(report(runs, bench, _command(asked)), "utf-8")
    print(goals(runs))


def _command(asked: argparse.Namespace) -> str:
    """The command that measures the same again, wherever its files lie."""
    words = ["--sizes", *map(str, asked.sizes), "--runs", str(asked.runs)]
    words += ["--only", *asked.only] if asked.only else []
    return shlex.join(["python", "-m", "benchmarks", *words])


def _run(race_: Race, runs: int) -> Run:
    print(race_.title, file=sys.stderr)
    return Run(race_, race(race_.contenders, runs, once=race_.once))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    root = HERE.parent
    sizes = [150, 10_000, 100_000, 1_000_000]
    parser.add_argument(
        "--sizes", nargs="+", type=int, default=sizes, metavar="FACTS", help="of the registries"
    )
    parser.add_argument("--runs", type=int, default=11, help="rounds of each race")
    parser.add_argument("--only", nargs="+", choices=RACES, help="leave out all other races")
    parser.add_argument(
        "--work", type=Path, default=root / "build" / "benchmarks", help="folder for all files"
    )
    parser.add_argument("--output", type=Path, default=root / "BENCHMARKS.md", help="the report")
    return parser


if __name__ == "__main__":
    main(sys.argv[1:])

"""Measure this program beside its peers.

All races write BENCHMARKS.md; the race NAME alone is printed. `audit` prints how often an audit
is right.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.audit import accuracy
from benchmarks.bench import Bench
from benchmarks.environments import HERE, own_environment, peers_environment
from benchmarks.machine import machine
from benchmarks.races import RACES
from benchmarks.report import Outcome, report, tables


def main(words: Sequence[str]) -> None:
    """Run what the words ask for."""
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="?", choices=[*RACES, "audit"], help="one race, not all")
    name: str | None = parser.parse_args(words).name
    if name == "audit":
        print(accuracy())
        return
    with TemporaryDirectory(prefix="qnfacts-benchmarks-") as folder:
        bench = _bench(Path(folder))
        outcomes = [_run(each, bench) for each in RACES if name in (None, each)]
        if name is None:
            text = report(outcomes, machine(bench.own, bench.peers))
            (HERE.parent / "BENCHMARKS.md").write_text(text, "utf-8")
    print(tables(outcomes))


def _bench(folder: Path) -> Bench:
    print("making the environments", file=sys.stderr)
    own, peers = own_environment(folder / "own"), peers_environment(folder / "peers")
    return Bench(own, peers, folder)


def _run(name: str, bench: Bench) -> Outcome:
    print(name, file=sys.stderr)
    return RACES[name](bench)


if __name__ == "__main__":
    main(sys.argv[1:])

"""What whole processes cost, run in turns: A B A B, so that what disturbs one disturbs all."""

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from threading import Timer
from time import perf_counter
from typing import IO, Literal

from benchmarks.memory import watched

MOST_SECONDS = 900
"""After which a process is ended, and has failed."""

BRIEF = 30
"""Seconds that a race lasts at least, for chance to even out, unless it has had MOST_ROUNDS."""

MOST_ROUNDS = 25

PATIENCE = 300
"""Seconds after which a race ends, when it has had FEWEST_ROUNDS."""

FEWEST_ROUNDS = 3

What = Literal["wall", "cpu", "peak"]


@dataclass(frozen=True, slots=True)
class Cost:
    """One run: seconds that passed, seconds of processors (user and system), bytes at the peak.

    The peak is that of the largest process, and no less than that of this one, which starts it;
    of a contender that is `watched` it is the peak of all its processes together.
    """

    wall: float
    cpu: float
    peak: float

    def of(self, what: What) -> float:
        """One kind of cost."""
        return {"wall": self.wall, "cpu": self.cpu, "peak": self.peak}[what]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A command that is to print `prints`, and what is done before each run, unmeasured.

    One that is `skipped`, for the reason given, is not run.
    """

    name: str
    command: Sequence[str | Path] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    prints: str = ""
    prepare: Callable[[], object] | None = None
    watched: bool = False
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """The costs of a contender in each round; or none, and why."""

    costs: tuple[Cost, ...] = ()
    skipped: str = ""
    failed: str = ""

    def median(self, what: What) -> float:
        """The median of one kind of cost."""
        return median(cost.of(what) for cost in self.costs)


class RunError(Exception):
    """A process that did not do what it should; the message says why in one line."""


def race(contenders: Sequence[Contender], runs: int, *, once: bool = False) -> dict[str, Result]:
    """The results of `runs` rounds, after one that does not count and leaves caches warm.

    Who fails once has failed. A brief race has more rounds, and a long one fewer; `once` is for
    what takes minutes and finds nothing warm anyway: a single round.
    """
    start = perf_counter()
    first = 0 if once else 1
    costs: dict[str, list[Cost]] = {one.name: [] for one in contenders if not one.skipped}
    failed: dict[str, str] = {}
    for finished in range(1 if once else first + max(runs, MOST_ROUNDS)):
        if _is_over(finished - first, runs, perf_counter() - start):
            break
        for contender in contenders:
            if contender.skipped or contender.name in failed:
                continue
            try:
                costs[contender.name].append(run(contender))
            except RunError as error:
                failed[contender.name] = str(error)
    return {
        one.name: Result((), one.skipped, failed.get(one.name, ""))
        if one.skipped or one.name in failed
        else Result(tuple(costs[one.name][first:]))
        for one in contenders
    }


def _is_over(rounds: int, runs: int, seconds: float) -> bool:
    if rounds < runs:
        return rounds >= FEWEST_ROUNDS and seconds > PATIENCE
    return seconds > BRIEF


def ratio(result: Result, to: Result, what: What) -> float:
    """The median over the rounds of how many times the one cost the other."""
    pairs = zip(result.costs, to.costs, strict=True)
    return median(one.of(what) / other.of(what) for one, other in pairs)


def run(contender: Contender) -> Cost:
    """Run it once. Raises RunError."""
    if contender.prepare is not None:
        contender.prepare()
    with TemporaryFile() as out, TemporaryFile() as errors:
        start = perf_counter()
        try:
            process = subprocess.Popen(
                [str(word) for word in contender.command],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                env=dict(contender.environment),
                cwd=contender.environment["HOME"],
            )
        except OSError as error:
            raise RunError(f"cannot be started: {error}") from None
        limit = Timer(MOST_SECONDS, process.kill)
        limit.start()
        with watched(process.pid) if contender.watched else nullcontext([0]) as peaks:
            _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - start
        limit.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        _expect(contender, process.returncode, out, errors)
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(usage.ru_maxrss * 1024, *peaks))


def _expect(contender: Contender, code: int, out: IO[bytes], errors: IO[bytes]) -> None:
    """Raise RunError unless it ended well and printed what it should."""
    if code:
        said = (_text(errors) or _text(out) or "it said nothing").splitlines()
        reason = next((line for line in reversed(said) if "Error" in line), said[-1])
        raise RunError(f"exit code {code}: {reason[:200]}")
    if contender.prints not in _text(out):
        raise RunError(f"did not print {contender.prints!r}")


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace").strip()

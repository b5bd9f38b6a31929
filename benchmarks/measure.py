"""Contenders that run in turns, A B A B, so that what disturbs one disturbs all."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from benchmarks.process import Contender, Cost, RunError, run


@dataclass(frozen=True, slots=True)
class Result:
    """The costs of a contender in each round; or none, and why."""

    costs: tuple[Cost, ...] = ()
    failed: str = ""

    @property
    def walls(self) -> list[float]:
        """The seconds of each round."""
        return [cost.wall for cost in self.costs]

    @property
    def seconds(self) -> float | None:
        """The median of the rounds; None if it failed."""
        return median(self.walls) if self.costs else None

    @property
    def megabytes(self) -> float | None:
        """The highest peak of all rounds; None if it failed."""
        return max((cost.peak / 1e6 for cost in self.costs), default=None)


@dataclass(frozen=True, slots=True)
class Rounds:
    """How many rounds a race has: until each contender has had `seconds` on average.

    There are at least `fewest` and at most `most`.
    """

    fewest: int
    most: int
    seconds: float

    def over(self, finished: int, seconds: float) -> bool:
        """Whether so many rounds are enough, of so many seconds for each contender."""
        return finished >= self.most or (finished >= self.fewest and seconds > self.seconds)


USUAL = Rounds(fewest=3, most=11, seconds=3)

ONCE = Rounds(fewest=1, most=1, seconds=0)
"""For what takes long, and finds nothing warm anyway."""

Key = tuple[str, str]
"""Who runs, and what it is asked for or of how many facts: a row and a column of a table."""

Results = Mapping[Key, Result]


def race(contenders: Mapping[Key, Contender], rounds: Rounds) -> Results:
    """What each contender cost; who fails once has failed.

    A round that does not count goes before and leaves caches warm, unless one round is all.
    """
    results: Results = dict.fromkeys(contenders, Result())
    if rounds.most > 1:
        warmed = _round(contenders, results)
        results = {key: Result(failed=result.failed) for key, result in warmed.items()}
    finished, start = 0, perf_counter()
    while not rounds.over(finished, (perf_counter() - start) / len(contenders)):
        results = _round(contenders, results)
        finished += 1
    return results


def _round(contenders: Mapping[Key, Contender], results: Results) -> Results:
    return {key: _next(contender, results[key]) for key, contender in contenders.items()}


def _next(contender: Contender, result: Result) -> Result:
    if result.failed:
        return result
    try:
        return Result((*result.costs, run(contender)))
    except RunError as error:
        return Result(failed=str(error))


def ratio(result: Result, to: Result) -> float | None:
    """The median over the rounds of how many times as long the one took; None if one failed."""
    pairs = list(zip(result.walls, to.walls, strict=False))
    return median(one / other for one, other in pairs) if pairs else None

"""What a benchmark is made of: races between commands, and the limits that are its goals."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from benchmarks.data import Data, generation
from benchmarks.environments import Environment
from benchmarks.measure import Contender, What

BASELINE = "python -c pass"


@dataclass(frozen=True, slots=True)
class Limit:
    """A goal: how much `contender` may cost, in times the contender `to`, else in itself.

    Without `most` it only has to work. Where it is missed, what its `floors` cost is told too:
    contenders that do a part of the same work, and no more.
    """

    goal: str
    contender: str
    most: float | None
    to: str | None = None
    what: What = "wall"
    floors: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Race:
    """Contenders that run in turns, or only `once`, and the limits held against what they cost."""

    title: str
    contenders: Sequence[Contender]
    limits: Sequence[Limit] = ()
    once: bool = False


@dataclass(frozen=True, slots=True)
class Bench:
    """Where to measure what: the environments, a folder for all files, the sizes in facts."""

    own: Environment
    peers: Environment
    folder: Path
    sizes: Sequence[int]

    def data(self, facts: int) -> Data:
        """The files of one size."""
        return Data(self.folder / f"data-{generation()}" / f"{facts}", facts)

    def empty(self, name: str) -> Path:
        """An empty folder of that name."""
        folder = self.folder / "scratch" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    @property
    def baseline(self) -> Contender:
        """The interpreter that does nothing."""
        return self._contender(BASELINE, [self.own.python, "-c", "pass"])

    def qnfacts(
        self, name: str, *words: str | Path, prints: str = "", **variables: str | Path
    ) -> Contender:
        """Our own program, with the cache that all its warm runs share."""
        command = [self.own.program("qnfacts"), *words]
        settings = {"QNFACTS_CACHE": self.folder / "cache", **variables}
        return self._contender(name, command, prints, **settings)

    def cold(self, contender: Contender) -> Contender:
        """The same with a cache of its own, emptied before each run."""
        cache = self.folder / "scratch" / "cold"
        return replace(
            contender,
            environment={**contender.environment, "QNFACTS_CACHE": str(cache)},
            prepare=partial(shutil.rmtree, cache, ignore_errors=True),
        )

    def plain(self, name: str, module: str, *words: str | Path, prints: str = "") -> Contender:
        """A program of `benchmarks/plain`, in the environment of this one."""
        return self._contender(name, [*_plain(self.own, module), *words], prints)

    def peer(
        self, name: str, program: str | Path, *words: str | Path, prints: str = ""
    ) -> Contender:
        """Another project's program, from the peers' environment or from this machine."""
        found = shutil.which(self.peers.program(str(program))) or shutil.which(program)
        if found is None:
            return Contender(name=name, skipped=f"{program} is not installed")
        return self._contender(name, [found, *words], prints)

    def python(self, name: str, code: str) -> Contender:
        """A few lines of Python that use our package."""
        return self._contender(name, [self.own.python, "-c", code])

    def verifier(self, name: str, *words: str | Path) -> Contender:
        """The kernel that verifies quotations, where Dask is installed too."""
        return self._contender(name, [*_plain(self.peers, "verify"), *words])

    def _contender(
        self, name: str, command: Sequence[str | Path], prints: str = "", **variables: str | Path
    ) -> Contender:
        home = self.folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": home,
            "XDG_CACHE_HOME": home / "cache",
            "XDG_CONFIG_HOME": home / "config",
            "LANG": "C.UTF-8",
            **variables,
        }
        settings = {key: str(value) for key, value in environment.items()}
        return Contender(name=name, command=command, environment=settings, prints=prints)


def up_to(most: int, facts: int, name: str, make: Callable[[str], Contender]) -> Contender:
    """The contender, where there are no more than `most` facts; else it is skipped."""
    if facts <= most:
        return make(name)
    return Contender(name=name, skipped=f"not run above {most:,} facts")


def _plain(environment: Environment, module: str) -> list[str | Path]:
    return [environment.python, "-c", f"from plain.{module} import main; main()"]

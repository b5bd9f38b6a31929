"""What all races share: the environments, the generated registries, and how to call programs."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from benchmarks.environments import HERE, Environment
from benchmarks.generator.registry import Registry
from benchmarks.measure import USUAL, Rounds
from benchmarks.process import Contender


@dataclass(frozen=True, slots=True)
class Scale:
    """How large everything is: registries in facts, texts in bytes."""

    sizes: tuple[int, ...] = (150, 1_000, 10_000, 100_000)
    quotations: int = 100_000
    prose: int = 10_000_000
    nasty: int = 1_000_000
    rounds: Rounds = USUAL


@dataclass(frozen=True, slots=True)
class Bench:
    """Where to measure what, in a folder for all files."""

    own: Environment
    peers: Environment
    folder: Path
    scale: Scale = Scale()
    variables: Mapping[str, str] = field(default_factory=dict)
    """Of the environment of every process."""

    def registry(self, facts: int) -> Registry:
        """The registry of this size; written when it is first asked for."""
        registry = Registry(self.folder / "registries" / str(facts), facts)
        if not registry.folder.exists():
            registry.write()
        return registry

    def empty(self, name: str) -> Path:
        """A new folder for the files of a race."""
        folder = self.folder / name
        folder.mkdir()
        return folder

    def python(self, *words: str | Path, prints: str = "") -> Contender:
        """The interpreter that our program runs on."""
        return self._contender(self.own, "python", *words, prints=prints)

    def qnfacts(
        self,
        *words: str | Path,
        registry: Path | None = None,
        texts: Path | None = None,
        prints: str = "",
    ) -> Contender:
        """Our own program, with the cache that all its warm runs share."""
        made = self._contender(self.own, "qnfacts", *words, prints=prints)
        named = {"QNFACTS_REGISTRY": registry, "QNFACTS_SOURCES": texts}
        paths = {name: str(path) for name, path in named.items() if path is not None}
        return replace(made, variables={**made.variables, **paths})

    def without_cache(self, contender: Contender) -> Contender:
        """The same with a cache of its own, emptied before each run."""
        cache = self.folder / "emptied"
        return replace(
            contender,
            variables={**contender.variables, "QNFACTS_CACHE": str(cache)},
            prepare=partial(shutil.rmtree, cache, ignore_errors=True),
        )

    def plain(self, module: str, *words: str | Path, prints: str = "") -> Contender:
        """A program of `benchmarks/plain`, in the environment of ours."""
        code = f"import sys; sys.path.append({str(HERE.parent)!r}); "
        code += f"from benchmarks.plain.{module} import main; main()"
        return self.python("-c", code, *words, prints=prints)

    def peer(self, program: str, *words: str | Path, prints: str = "") -> Contender:
        """Another project's program."""
        return self._contender(self.peers, program, *words, prints=prints)

    def _contender(
        self, where: Environment, program: str, *words: str | Path, prints: str
    ) -> Contender:
        variables = {
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "QNFACTS_CACHE": str(self.folder / "cache"),
            **self.variables,
        }
        return Contender((where.program(program), *words), variables, prints)


def size(facts: int) -> str:
    """The name of a size, which heads its column."""
    return f"{facts:,} facts"

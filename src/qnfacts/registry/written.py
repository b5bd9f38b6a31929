"""A registry as it was written."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from qnfacts.problems import Problem
from qnfacts.registry.parts import Part, Place
from qnfacts.registry.shape import SECTIONS
from qnfacts.registry.yaml.document import Path, Words


@dataclass(frozen=True)
class Written:
    """The parts of a registry that is sound. Paths count the entries of all parts together."""

    parts: tuple[Part, ...]

    @cached_property
    def files(self) -> frozenset[str]:
        """The names of the files."""
        return frozenset(part.file for part in self.parts)

    @property
    def warnings(self) -> list[Problem]:
        """What was found in reading that leaves the registry usable."""
        return [problem for part in self.parts for problem in part.problems]

    def place(self, path: Path, words: Words | None = None) -> Place:
        """Where the value at `path` is written, or words in it."""
        match path:
            case (str(section), int(index), *inside) if section in SECTIONS:
                number = bisect_right(self._starts[section], index) - 1
                below = index - self._starts[section][number]
                return self.parts[number].place((section, below, *inside), words=words)
        owners = (part for part in self.parts if path and path[0] in part.sections)
        return next(owners, self.parts[0]).place(path, words=words)

    @cached_property
    def _starts(self) -> Mapping[str, Sequence[int]]:
        """For each section, how many of its entries stand before each part."""
        return {section: self._before(section) for section in SECTIONS}

    def _before(self, section: str) -> Sequence[int]:
        given = (part.sections.get(section) for part in self.parts)
        lengths = (len(entries) if isinstance(entries, list) else 0 for entries in given)
        return [0, *accumulate(lengths)][:-1]

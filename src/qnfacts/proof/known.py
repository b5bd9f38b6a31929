"""What all pieces of a registry have in common."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from qnfacts.document import Path as DataPath
from qnfacts.loading.part import Place
from qnfacts.loading.written import Written
from qnfacts.lockfile import Lock
from qnfacts.model import Registry, Source, by_id
from qnfacts.problems import Problem
from qnfacts.proof.vocabulary import Vocabulary


@dataclass(frozen=True)
class Known:
    """The vocabularies, with such sources as are written with them; the lock; the rules to hold.

    `written` is how the registry of these was written.
    """

    registry: Registry
    written: Written
    texts: Path
    lock: Lock | Problem | None
    lock_file: Path
    codes: frozenset[str]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the facts refer to."""
        return Vocabulary(self.registry)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources under their ids."""
        return by_id(self.registry.sources)

    @cached_property
    def ids(self) -> Mapping[str, Set[str]]:
        """The ids of each vocabulary."""
        sections = ("topics", "units", "areas", "agents", "indicators")
        return {name: {each.id for each in getattr(self.registry, name)} for name in sections}

    def locked(self, facts: Iterable[str]) -> Lock | None:
        """The lock of these facts alone; None without a lock."""
        if not isinstance(self.lock, Lock):
            return None
        known = {id_: self.lock.facts[id_] for id_ in facts if id_ in self.lock.facts}
        return replace(self.lock, facts=known)

    def place(self, source: str, inside: DataPath) -> Place:
        """Where something in the entry of one of these sources is written."""
        return self.written.place(("sources", self._numbers[source], *inside))

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {source.id: number for number, source in enumerate(self.registry.sources)}

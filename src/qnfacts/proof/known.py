"""What the proof of every piece of a registry rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from qnfacts.lockfile import Lock
from qnfacts.pieces.common import Common
from qnfacts.problems import Problem
from qnfacts.proof.vocabulary import Vocabulary


@dataclass(frozen=True)
class Known:
    """What the pieces have in common; the lock; the codes of the rules to hold."""

    common: Common
    texts: Path
    lock: Lock | Problem | None
    lock_file: Path
    codes: frozenset[str]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the facts refer to."""
        return Vocabulary(self.common.registry)

    def locked(self, facts: Iterable[str]) -> Lock | None:
        """The lock of these facts alone; None without a lock."""
        if not isinstance(self.lock, Lock):
            return None
        known = {id_: self.lock.facts[id_] for id_ in facts if id_ in self.lock.facts}
        return self.lock._replace(facts=known)

"""What a check of a registry came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.problems import Problem

Basis = Literal["text", "lock", "nothing"]
"""What a source's quotations were compared with: its text, the lock, or nothing at all."""

Outcome = Literal["proven", "problems", "unchecked"]


class Report(NamedTuple):
    """Everything found, and how much was looked at.

    `checks` counts, for each rule that ran, the things it was checked on; a rule that had nothing
    to look at counts 0. `basis` says for each source what its quotations were compared with.
    """

    file: str
    problems: tuple[Problem, ...]
    checks: Mapping[str, int]
    basis: Mapping[str, Basis]

    @property
    def outcome(self) -> Outcome:
        """`problems` if there is an error, save that something could not be read.

        A lock that cannot be read is an error where all texts are at hand.
        `unchecked` if something could not be read, if a source had neither text nor lock, or if
        nothing was looked at, as in a registry without a source or without a fact.
        """
        errors = {problem.code for problem in self.problems if problem.severity == "error"}
        bases = set(self.basis.values())
        if errors - _UNREADABLE - ({"lock-unreadable"} if "nothing" in bases else set()):
            return "problems"
        proven = not errors and bases and "nothing" not in bases and any(self.checks.values())
        return "proven" if proven else "unchecked"


_UNREADABLE = {"registry-missing", "registry-unreadable", "registry-folder", "source-unreadable"}

"""What a check of a registry came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from qnfacts.check.assertions import Proven
from qnfacts.check.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.problems import Problem

Basis = Literal["text", "lock", "nothing"]
"""What a source's quotations were compared with: its text, the lock that pins it, or nothing."""

Outcome = Literal["proven", "kept", "unchanged", "problems", "unchecked"]


class Report(NamedTuple):
    """Everything found, and how much was looked at.

    `checks` counts, for each rule that ran, the things it was checked on; a rule that had nothing
    to look at counts 0. `basis` says for each source what its quotations were compared with.
    `answered` are the doubts that people's reviews have answered, and `proven` says on whose word
    the assertions of the facts rest.
    """

    file: str
    problems: tuple[Problem, ...]
    checks: Mapping[str, int]
    basis: Mapping[str, Basis]
    answered: tuple[Problem, ...] = ()
    proven: Proven = Proven()

    @property
    def outcome(self) -> Outcome:
        """`problems` if there is an error, save that something could not be read.

        A lock that cannot be read is an error where all texts are at hand.
        `unchecked` if something could not be read, if a source had neither text nor lock, or if
        nothing was looked at, as in a registry without a source or without a fact.
        `unchanged` if all that is known of a source is that nothing has changed since the lock.
        `kept` if not all rules ran that prove quotations and values: the others are kept.
        """
        errors = {problem.code for problem in self.problems if problem.severity == "error"}
        bases = set(self.basis.values())
        if errors - _UNREADABLE - ({"lock-unreadable"} if "nothing" in bases else set()):
            return "problems"
        if errors or not bases or "nothing" in bases or not any(self.checks.values()):
            return "unchecked"
        if "lock" in bases:
            return "unchanged"
        return "proven" if self.checks.keys() >= _PROVING else "kept"


READING = {"source-unreadable", "source-changed"}
"""What is said of a text that is not there to compare with, or is not the pinned one."""
_PROVING = {
    code
    for code, rule in RULES.items()
    if rule.group in ("verbatim", "value") and code not in READING
}
_UNREADABLE = {"registry-missing", "registry-unreadable", "registry-folder", "source-unreadable"}

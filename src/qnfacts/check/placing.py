"""From findings to problems, in files, lines and columns."""

from collections.abc import Iterable
from dataclasses import replace

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding, InLock, InReviews, InText
from qnfacts.check.checked.gather import Gathered, text_path
from qnfacts.check.rules import RULES
from qnfacts.problems import Problem
from qnfacts.registry.files import lock_path, reviews_path
from qnfacts.registry.parts import Place


def problem_of(finding: Finding, registry: CheckedRegistry) -> Problem:
    """The problem that a finding is, without a place."""
    return Problem(
        code=finding.code,
        message=finding.message,
        hint=finding.hint,
        fact=_fact(finding, registry),
        severity=finding.severity,
    )


def placed(finding: Finding, gathered: Gathered) -> Problem:
    """The problem that a finding is, where it stands."""
    problem = problem_of(finding, gathered.registry)
    return replace(problem, **_place(finding, gathered)._asdict())


def in_order(problems: Iterable[Problem], gathered: Gathered) -> tuple[Problem, ...]:
    """The problems of the registry's files first, each file from top to bottom."""

    def order(problem: Problem) -> tuple[bool, str, int, int, int, str]:
        beside = problem.file not in gathered.written.files
        place = beside, problem.file, problem.line or 0, problem.column or 0
        return *place, _NUMBERS[problem.code], problem.message

    return tuple(sorted(problems, key=order))


def _fact(finding: Finding, registry: CheckedRegistry) -> str | None:
    """The id of the fact that a finding is about."""
    match finding.at:
        case InLock(name, is_fact=True):
            return name
        case InReviews(fact):
            return fact
    return None if finding.fact is None else registry.model.facts[finding.fact].id


def _place(finding: Finding, gathered: Gathered) -> Place:
    match finding.at:
        case InText(source, start, end):
            registry = gathered.registry
            file = str(text_path(registry.sources[source], gathered))
            first, last = (registry.line_and_column(source, at) for at in (start, end))
            return Place(file, *first, *last)
        case InLock():
            return Place(str(lock_path(gathered.path)), 1, 1)
        case InReviews():
            return Place(str(reviews_path(gathered.path)), 1, 1)
        case path:
            return gathered.written.place(path, finding.words)


_NUMBERS = {code: number for number, code in enumerate(RULES)}

"""Holding the rules against a registry; nothing here reads a file."""

from collections.abc import Collection, Mapping

from qnfacts.check.checked import Subject
from qnfacts.check.finding import Finding, InLock, InText
from qnfacts.check.report import Basis, Report
from qnfacts.check.rules import chosen
from qnfacts.check.rules.table import CHECKS
from qnfacts.problems import Problem
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Registry, Source
from qnfacts.text.quotation import SourceText


def check_registry(
    registry: Registry,
    texts: Mapping[str, SourceText],
    lock: Lock | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Prove a registry that is no file: its problems name the fact, but neither file nor line.

    `texts` are those at hand, under their sources' ids. `select` and `ignore` hold codes and
    groups of rules; without `select` all are meant. Raises ValueError for one that is unknown.
    """
    subject = Subject(registry, texts, lock)
    findings, checks = hold(subject, chosen(select, ignore))
    problems = tuple(
        Problem(
            code=found.code,
            message=found.message,
            hint=found.hint,
            fact=fact_at(subject, found),
            severity=found.severity,
        )
        for found in findings
    )
    return Report(file="", problems=problems, checks=checks, basis=basis(subject))


def hold(subject: Subject, codes: Collection[str]) -> tuple[list[Finding], dict[str, int]]:
    """What breaks the rules, and how many things each rule was held against."""
    findings: list[Finding] = []
    counts: dict[str, int] = {}
    for check in CHECKS:
        if wanted := [code for code in check.codes if code in codes]:
            things = list(check.things(subject))
            for code in wanted:
                counts[code] = counts.get(code, 0) + len(things)
            found = (finding for thing in things for finding in check.find(subject, thing))
            findings += (finding for finding in found if finding.code in wanted)
    return findings, counts


def basis(subject: Subject) -> dict[str, Basis]:
    """What the quotations of each source were held against; nothing to hold, no basis."""
    if not subject.cases:
        return {}
    return {source.id: _basis(source, subject) for source in subject.registry.sources}


def fact_at(subject: Subject, found: Finding) -> str | None:
    """The id of the fact that a finding is about."""
    match found.at:
        case InLock(fact):
            return fact
        case InText():
            return None
        case ("facts", int(index), *_):
            return subject.registry.facts[index].id
    return None


def _basis(source: Source, subject: Subject) -> Basis:
    if source.id in subject.texts:
        return "text"
    locked = subject.lock is not None and subject.lock.sources.get(source.id) == source.sha256
    return "lock" if locked else "nothing"

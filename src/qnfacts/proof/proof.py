"""Holding the rules against a registry; nothing here reads a file."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from qnfacts.lockfile import Lock
from qnfacts.model import Registry
from qnfacts.problems import Problem
from qnfacts.proof.finding import Check, Finding, InLock, InText, Key
from qnfacts.proof.report import Basis, Report
from qnfacts.proof.subject import Subject
from qnfacts.proof.table import CHECKS
from qnfacts.quotation import SourceText
from qnfacts.rules import chosen


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
    shares = hold_apart(subject, codes).values()
    counts = {code: sum(share.counts[code] for share in shares) for code in in_order(codes)}
    return [finding for share in shares for finding in share.findings], counts


T = TypeVar("T")

ALONE: Key = ""
"""The key of what is of one fact alone."""


@dataclass(slots=True)
class Share:
    """What breaks the rules, and how often each was held, among things that have one key."""

    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)


def hold_apart(subject: Subject, codes: Collection[str]) -> dict[Key, Share]:
    """The same by the keys of things."""
    shares: defaultdict[Key, Share] = defaultdict(Share)
    for check in CHECKS:
        wanted = [code for code in check.codes if code in codes]
        things = list(check.things(subject)) if wanted else []
        for key, alike in _by_key(check, things):
            share = shares[key]
            share.counts.update(dict.fromkeys(wanted, len(alike)))
            found = (finding for thing in alike for finding in check.find(subject, thing))
            share.findings += (finding for finding in found if finding.code in wanted)
    return dict(shares)


def _by_key(check: Check[T], things: list[T]) -> Iterable[tuple[Key, list[T]]]:
    if check.key is None:
        return [(ALONE, things)]
    groups: defaultdict[Key, list[T]] = defaultdict(list)
    for thing in things:
        groups[check.key(thing)].append(thing)
    return groups.items()


def in_order(codes: Collection[str]) -> list[str]:
    """The codes of the rules that are held here, in the order of the table."""
    held = dict.fromkeys(code for check in CHECKS for code in check.codes)
    return [code for code in held if code in codes]


def basis(subject: Subject) -> dict[str, Basis]:
    """What the quotations of each source were held against; nothing to hold, no basis."""
    if not subject.cases:
        return {}
    return {
        source.id: basis_of(source.id in subject.texts, source.id, source.sha256, subject.lock)
        for source in subject.registry.sources
    }


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


def basis_of(at_hand: bool, id_: str, sha256: str, lock: Lock | None) -> Basis:  # noqa: FBT001
    """What the quotations of a source were held against, whose text may be at hand."""
    locked = lock is not None and lock.sources.get(id_) == sha256
    return "text" if at_hand else "lock" if locked else "nothing"

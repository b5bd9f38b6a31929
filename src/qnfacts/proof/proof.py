"""Holding the rules against a registry; nothing here reads a file."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from qnfacts.lockfile import Lock
from qnfacts.model import Registry, Source
from qnfacts.problems import Problem
from qnfacts.proof.finding import Finding, InLock, InText, Key
from qnfacts.proof.report import Basis, Report
from qnfacts.proof.subject import Subject
from qnfacts.proof.table import CHECKS
from qnfacts.quotation import SourceText
from qnfacts.rules import RULES


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


def chosen(select: Collection[str], ignore: Collection[str]) -> frozenset[str]:
    """The codes that are selected and not ignored, where a group stands for all of its codes."""
    known = {*RULES, *(rule.group for rule in RULES.values())}
    if unknown := sorted({*select, *ignore} - known):
        raise ValueError(f"no rule or group is called {', '.join(unknown)}")
    return frozenset(
        code
        for code, rule in RULES.items()
        if (not select or code in select or rule.group in select)
        and not (code in ignore or rule.group in ignore)
    )


def hold(subject: Subject, codes: Collection[str]) -> tuple[list[Finding], dict[str, int]]:
    """What breaks the rules, and how many things each rule was held against."""
    shares = hold_apart(subject, codes).values()
    counts = {code: sum(share.counts[code] for share in shares) for code in in_order(codes)}
    return [finding for share in shares for finding in share.findings], counts


@dataclass(slots=True)
class Share:
    """What breaks the rules, and how often each was held, among things that have one key."""

    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)


def hold_apart(subject: Subject, codes: Collection[str]) -> dict[Key | None, Share]:
    """The same by the keys of things; under None what is of one fact alone."""
    shares: defaultdict[Key | None, Share] = defaultdict(Share)
    for check in CHECKS:
        wanted = [code for code in check.codes if code in codes]
        for thing in check.things(subject) if wanted else ():
            share = shares[check.key and check.key(thing)]
            for code in wanted:
                share.counts[code] += 1
            share.findings += (each for each in check.find(subject, thing) if each.code in wanted)
    return dict(shares)


def in_order(codes: Collection[str]) -> list[str]:
    """The codes of the rules that are held here, in the order of the table."""
    held = dict.fromkeys(code for check in CHECKS for code in check.codes)
    return [code for code in held if code in codes]


def basis(subject: Subject) -> dict[str, Basis]:
    """What the quotations of each source were held against; nothing to hold, no basis."""
    if not subject.cases:
        return {}
    return {source.id: _basis(subject, source) for source in subject.registry.sources}


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


def _basis(subject: Subject, source: Source) -> Basis:
    if source.id in subject.texts:
        return "text"
    locked = subject.lock is not None and subject.lock.sources.get(source.id) == source.sha256
    return "lock" if locked else "nothing"

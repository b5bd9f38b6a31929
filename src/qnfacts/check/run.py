"""A check from beginning to end: gather what it needs, run the rules, place what they find."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from qnfacts.check.assertions import Held, count_proven
from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.gather import Gathered, gather
from qnfacts.check.placing import in_order, placed, problem_of
from qnfacts.check.report import Basis, Report
from qnfacts.check.rules import RULES, chosen
from qnfacts.check.rules.between.comparable import comparable_values, has_proven_value
from qnfacts.check.rules.doubts import is_answered
from qnfacts.check.rules.lock import CODES as LOCKED
from qnfacts.check.rules.lock import is_settled
from qnfacts.check.rules.table import CHECKS, Check
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Registry, Source
from qnfacts.registry.yaml.document import Path as Place
from qnfacts.text.quotation import SourceText


class Found(NamedTuple):
    """What the rules have found.

    `answered` are the doubts that people have answered, which are no findings. `counts` says for
    each rule how many things it was held against, `held` the places of the fields that are proven.
    """

    findings: list[Finding]
    answered: list[Finding]
    counts: dict[str, int]
    held: set[Place]


def check_file(
    path: Path,
    sources: Path | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Check the registry at `path` with the texts at hand, its lock and its reviews.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Codes and
    groups in `select` and `ignore` choose the rules. Raises RegistryError for a registry that
    cannot be used and for a folder that is not there, ValueError for an unknown code or group.
    """
    codes = chosen(select, ignore)
    return check_gathered(gather(path, sources), codes)


def check_gathered(gathered: Gathered, codes: frozenset[str]) -> Report:
    """Check what was read by the rules with these codes."""
    found = run_rules(gathered.registry, codes)
    problems = [problem for problem in gathered.problems if problem.code in codes]
    problems += [placed(finding, gathered) for finding in found.findings]
    read = {code: count for code, count in gathered.counts.items() if code in codes}
    return _report(gathered.registry, found, codes)._replace(
        file=str(gathered.path),
        problems=in_order(problems, gathered),
        checks={**read, **found.counts},
    )


def check_registry(
    registry: Registry,
    texts: Mapping[str, SourceText],
    lock: Lock | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Check a registry that is no file: its problems name the fact, but neither file nor line.

    `texts` are those at hand, under their sources' ids. `select` and `ignore` hold codes and
    groups of rules; without `select` all are meant. Raises ValueError for one that is unknown.
    """
    checked = CheckedRegistry(registry, texts, lock)
    codes = chosen(select, ignore)
    return _report(checked, run_rules(checked, codes), codes)


def run_rules(registry: CheckedRegistry, codes: Collection[str]) -> Found:
    """What breaks the rules with these codes, each once in each place.

    The facts come some at a time, so that what was read of them need not be kept.
    """
    wanted = ((check, frozenset(check.codes).intersection(codes)) for check in CHECKS)
    trials = [Trial(check, some) for check, some in wanted if some]
    of_facts, of_values, of_registry = (
        [trial for trial in trials if trial.check.of == of] for of in ("fact", "values", "registry")
    )
    proven: set[Place] = set()
    facts = registry.one_by_one()
    while some := list(islice(facts, _AT_ONCE)):
        for trial in of_facts:
            for fact in some:
                trial.hold(registry, trial.check.things(registry, fact))
        if of_values:
            proven |= {fact.path for fact in some if has_proven_value(registry, fact)}
    values = tuple(comparable_values(fact for fact in registry.facts if fact.path in proven))
    for trial in of_values:
        trial.hold(registry, trial.check.things(values))
    for trial in of_registry:
        trial.hold(registry, registry.once(trial.check.things))
    return _found(trials, registry)


@dataclass
class Trial:
    """A check of the rules `wanted`, and what has come of it."""

    check: Check[Any]
    wanted: Collection[str]
    count: int = 0
    findings: list[Finding] = field(default_factory=list)
    held: set[Place] = field(default_factory=set)
    doubted: set[Place] = field(default_factory=set)

    def hold(self, registry: CheckedRegistry, things: Iterable[Any]) -> None:
        """Hold the rules against some more things."""
        for thing in things:
            self.count += 1
            fields = self.check.proves(thing)
            self.held.update(fields)
            for finding in self.check.findings(registry, thing):
                if finding.code in self.wanted:
                    self.findings.append(finding)
                    self.doubted.update(fields)


def _found(trials: Iterable[Trial], registry: CheckedRegistry) -> Found:
    found: dict[tuple[str, object], Finding] = {}
    result = Found([], [], {}, set())
    for trial in trials:
        for code in trial.check.codes:
            if code in trial.wanted:
                result.counts[code] = result.counts.get(code, 0) + trial.count
        for finding in trial.findings:
            found.setdefault((finding.code, finding.at), finding)
        result.held.update(trial.held)
    for finding in found.values():
        if is_settled(finding, registry):
            continue
        (result.answered if is_answered(finding, registry) else result.findings).append(finding)
    return result._replace(held=result.held.difference(*(trial.doubted for trial in trials)))


def _report(registry: CheckedRegistry, found: Found, codes: frozenset[str]) -> Report:
    """The report on a registry that is no file."""
    basis = _basis(registry, codes)
    return Report(
        file="",
        problems=tuple(problem_of(finding, registry) for finding in found.findings),
        checks=found.counts,
        basis=basis,
        answered=tuple(problem_of(finding, registry) for finding in found.answered),
        proven=count_proven(registry, _held(found, codes, basis)),
    )


def _held(found: Found, codes: frozenset[str], basis: Mapping[str, Basis]) -> Held:
    """What the rules with these codes prove: a field counts only if all rules about it ran."""
    untried = {f for check in CHECKS if not codes >= set(check.codes) for f in check.fields}
    errors = [finding for finding in found.findings if finding.severity == "error"]
    known = set() if "quotes" in untried else {"text"}
    if not any(error.fact is None and RULES[error.code].group == "lock" for error in errors):
        known.add("lock")
    return Held(
        fields={at for at in found.held if at[2] not in untried},
        sources={source for source, theirs in basis.items() if theirs in known},
        wrong={
            error.fact
            for error in errors
            if error.fact is not None and RULES[error.code].group != "coverage"
        },
    )


def _basis(registry: CheckedRegistry, codes: frozenset[str]) -> dict[str, Basis]:
    """What the quotations of each source were compared with; without facts there are none."""
    sources = registry.model.sources if registry.model.facts else ()
    lock = registry.lock if codes >= LOCKED else None
    return {source.id: _basis_of(source, registry, lock) for source in sources}


def _basis_of(source: Source, registry: CheckedRegistry, lock: Lock | None) -> Basis:
    if source.id in registry.texts:
        return "text"
    return "lock" if lock and lock.texts.get(source.id) == source.sha256 else "nothing"


_AT_ONCE = 30
"""Facts that one rule goes through after the other: few to keep, and enough to be fast."""

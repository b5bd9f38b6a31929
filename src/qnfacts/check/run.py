"""A check from beginning to end: gather what it needs, run the rules, place what they find."""

from collections.abc import Collection, Mapping
from pathlib import Path

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.finding import Finding
from qnfacts.check.gather import Gathered, gather
from qnfacts.check.placing import in_order, placed, problem_of
from qnfacts.check.report import Basis, Report
from qnfacts.check.rules import chosen
from qnfacts.check.rules.table import CHECKS
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Registry, Source
from qnfacts.text.quotation import SourceText


def check_file(
    path: Path,
    sources: Path | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """Check the registry at `path` with the texts at hand and the lock that belongs to it.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Codes and
    groups in `select` and `ignore` choose the rules. Raises RegistryError for a registry that
    cannot be used and for a folder that is not there, ValueError for an unknown code or group.
    """
    codes = chosen(select, ignore)
    return check_gathered(gather(path, sources), codes)


def check_gathered(gathered: Gathered, codes: Collection[str]) -> Report:
    """Check what was read by the rules with these codes."""
    findings, counts = run_rules(gathered.registry, codes)
    problems = [problem for problem in gathered.problems if problem.code in codes]
    problems += [placed(finding, gathered) for finding in findings]
    read = {code: count for code, count in gathered.counts.items() if code in codes}
    return Report(
        file=str(gathered.path),
        problems=in_order(problems, gathered),
        checks={**read, **counts},
        basis=_basis(gathered.registry),
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
    findings, counts = run_rules(checked, chosen(select, ignore))
    problems = tuple(problem_of(finding, checked) for finding in findings)
    return Report(file="", problems=problems, checks=counts, basis=_basis(checked))


def run_rules(
    registry: CheckedRegistry, codes: Collection[str]
) -> tuple[list[Finding], dict[str, int]]:
    """What breaks the rules with these codes, and how many things each of them was checked on."""
    findings: list[Finding] = []
    counts: dict[str, int] = {}
    for check in CHECKS:
        if wanted := [code for code in check.codes if code in codes]:
            things = list(check.things(registry))
            for code in wanted:
                counts[code] = counts.get(code, 0) + len(things)
            found = (finding for thing in things for finding in check.findings(registry, thing))
            findings += (finding for finding in found if finding.code in wanted)
    return findings, counts


def _basis(registry: CheckedRegistry) -> dict[str, Basis]:
    """What the quotations of each source were compared with; without facts there are none."""
    sources = registry.model.sources if registry.model.facts else ()
    return {source.id: _basis_of(source, registry) for source in sources}


def _basis_of(source: Source, registry: CheckedRegistry) -> Basis:
    if source.id in registry.texts:
        return "text"
    locked = registry.lock is not None and registry.lock.sources.get(source.id) == source.sha256
    return "lock" if locked else "nothing"

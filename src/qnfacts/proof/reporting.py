"""The report on a registry that was proven piece by piece."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from qnfacts.loading.part import Part
from qnfacts.lockfile import Lock
from qnfacts.problems import Problem
from qnfacts.proof.joint import Joined, Proven
from qnfacts.proof.known import Known
from qnfacts.proof.placing import sorted_problems
from qnfacts.proof.proof import basis_of, in_order
from qnfacts.proof.report import Basis, Report


def report(path: Path, whole: Joined, proven: Sequence[Proven], known: Known) -> Report:
    """What all rules came to in the registry at `path`."""
    seen = whole.seen.values()
    problems = [
        *(each.problem for each in seen if each.problem),
        *([known.lock] if isinstance(known.lock, Problem) else []),
    ]
    opened = sum(each.at_hand or each.problem is not None for each in seen)
    locked = int(known.lock is not None)
    tried = {"source-unreadable": opened, "source-changed": opened, "lock-unreadable": locked}
    files = {str(piece.file) for piece, _, _ in proven} | known.common.written.files
    return Report(
        file=str(path),
        problems=sorted_problems(
            [*(each for each in problems if each.code in known.codes), *whole.problems], files
        ),
        checks={
            **{code: count for code, count in tried.items() if code in known.codes},
            **{code: whole.counts[code] for code in in_order(known.codes)},
        },
        basis=_basis(whole, proven, known)
        if any(proof.outline.facts for _, proof, _ in proven)
        else {},
    )


def _basis(whole: Joined, proven: Iterable[Proven], known: Known) -> dict[str, Basis]:
    """What each source's quotations were held against, in the order of the sources."""
    ids = [(piece.file, piece.before, proof.outline.sources) for piece, proof, _ in proven]
    ids += ((Path(part.file), part.before, _ids(part)) for part in known.common.written.parts)
    lock = known.lock if isinstance(known.lock, Lock) else None
    return {
        id_: basis_of(whole.seen[id_].at_hand, id_, whole.seen[id_].sha256, lock)
        for _, _, found in sorted(ids)
        for id_ in found
    }


def _ids(part: Part) -> list[str]:
    """Of its sources, which are known to be sound."""
    given = part.sections.get("sources")
    entries = given if isinstance(given, list) else []
    return [str(entry["id"]) for entry in entries if isinstance(entry, dict)]

"""The report on a registry that was proven piece by piece."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from qnfacts.lockfile import Lock
from qnfacts.pieces.ordered import sources_in_order
from qnfacts.pieces.rounds import Owner
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
    files = {str(each.piece.file) for each in proven} | known.common.written.files
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
        if any(each.proof.outline.facts for each in proven)
        else {},
    )


def _basis(whole: Joined, proven: Iterable[Proven], known: Known) -> dict[str, Basis]:
    """What each source's quotations were held against, in the order of the sources."""
    owners = (Owner(each.piece, each.proof.outline.sources) for each in proven)
    lock = known.lock if isinstance(known.lock, Lock) else None
    return {
        id_: basis_of(whole.seen[id_].at_hand, id_, whole.seen[id_].sha256, lock)
        for id_ in sources_in_order(known.common, owners)
    }

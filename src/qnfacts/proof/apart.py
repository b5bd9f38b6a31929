"""Proving a large registry piece by piece, with the outcome that the whole would have."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from qnfacts.location import lock_path
from qnfacts.lockfile import read_lock
from qnfacts.pieces.common import UnsoundError, common_to
from qnfacts.pieces.fitting import fit
from qnfacts.pieces.piece import ChangedError, Piece, pieces
from qnfacts.pieces.rounds import Owner, answers
from qnfacts.problems import RegistryError
from qnfacts.proof.joint import Proven, Shared, join, shared_by
from qnfacts.proof.known import Known
from qnfacts.proof.memory import lock_sha256, recall
from qnfacts.proof.piece import prove_piece
from qnfacts.proof.remembered import restored, texts_of, written
from qnfacts.proof.report import Checked
from qnfacts.proof.reporting import report
from qnfacts.proof.results import Proof
from qnfacts.sha256 import digest


def check_apart(
    path: Path, texts: Path, codes: frozenset[str], place: str | None
) -> Checked | None:
    """Prove a registry whose texts lie in the folder `texts`, with the memory at `place`.

    None for one that has to be read in one go: because something is wrong before any rule, or
    because it does not come apart.
    """
    try:
        found = pieces(path)
        known = Known(common_to(found), texts, read_lock(file := lock_path(path)), file, codes)
        jobs = [piece for piece in found if piece.role != "vocabulary"]
        basis = _basis(found, path, codes)
        words = [_word(piece, basis) for piece in jobs]
        kept = _kept(place, words, texts) if place else {}
        proven = _proven(jobs, [kept.get(word) for word in words], known)
        shared = shared_by(proven, known)
        if any(each.proof.withheld - shared.all_keys for each in proven):
            proven = _proven(jobs, [_full(each.proof, shared) for each in proven], known)
        whole = join(proven, shared, known)
    except (ChangedError, UnsoundError, OSError, RegistryError):
        return None
    lines = _lines(words, proven, shared)
    return Checked(report(path, whole, proven, known), texts_of(whole.seen), lines)


def _word(piece: Piece, basis: str) -> str:
    """What a piece's proof is kept under: the same for the same bytes on the same basis."""
    return digest(basis, piece.digest, piece.cut.section, piece.role)


def _basis(found: Iterable[Piece], path: Path, codes: Iterable[str]) -> str:
    """A word for all that the proof of any piece rests on, but its own bytes and the texts."""
    vocabulary = (piece.digest for piece in found if piece.role != "facts")
    return digest(*sorted(codes), lock_sha256(path), *vocabulary)


def _kept(place: str, words: Iterable[str], texts: Path) -> dict[str, Proof]:
    """The proofs in the memory at `place` that still hold, under these words."""
    wanted = set(words)
    found = ((word, restored(text, texts)) for word, text in recall(place) if word in wanted)
    return {word: proof for word, proof in found if proof}


def _proven(jobs: Sequence[Piece], kept: Sequence[Proof | None], known: Known) -> list[Proven]:
    """The proof of each piece, some of which are kept. Raises UnsoundError."""
    proven = {n: Proven(jobs[n], proof, alone=True) for n, proof in enumerate(kept) if proof}
    others = [Owner(each.piece, each.proof.outline.sources) for each in proven.values()]
    new = {n: piece for n, piece in enumerate(jobs) if n not in proven}
    for number, proof, alone in answers(prove_piece, new, known, others):
        proven[number] = Proven(jobs[number], proof, alone)
    if not fit((each.proof.outline for each in proven.values()), known.common.sources):
        raise UnsoundError
    return [proven[number] for number in range(len(jobs))]


def _full(proof: Proof, shared: Shared) -> Proof | None:
    """The proof, if it says all that is not held anew."""
    return None if proof.withheld - shared.all_keys else proof


def _lines(
    words: Iterable[str], proven: Iterable[Proven], shared: Shared
) -> Iterator[tuple[str, str]]:
    """What a memory keeps of the proofs that rest on their own pieces alone."""
    for word, each in zip(words, proven, strict=True):
        if each.alone and (text := written(each.proof, shared.all_keys)):
            yield word, text

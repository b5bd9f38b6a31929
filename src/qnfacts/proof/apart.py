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
        proven = _proven(jobs, _kept(place, jobs, words, texts), known)
        shared = shared_by(proven, known)
        if not all(_is_full(each, shared) for each in proven):
            full = [each if _is_full(each, shared) else None for each in proven]
            proven = _proven(jobs, full, known)
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


def _kept(
    place: str | None, jobs: Iterable[Piece], words: Sequence[str], texts: Path
) -> Iterator[Proven | None]:
    """For each piece the proof that the memory at `place` has of it, if it still holds."""
    wanted = set(words)
    known = {word: text for word, text in recall(place) if word in wanted} if place else {}
    for piece, word in zip(jobs, words, strict=True):
        proof = restored(text, texts) if (text := known.get(word)) else None
        yield Proven(piece, proof, alone=True, text=text) if proof else None


def _proven(jobs: Sequence[Piece], before: Iterable[Proven | None], known: Known) -> list[Proven]:
    """The proof of each piece; those proven before are not proven again. Raises UnsoundError.

    The largest come first: one left to the end would keep one process busy alone.
    """
    proven = {n: each for n, each in enumerate(before) if each}
    others = [Owner(each.piece, each.proof.outline.sources) for each in proven.values()]
    new = [n for n in range(len(jobs)) if n not in proven]
    new.sort(key=lambda n: jobs[n].size, reverse=True)
    for number, proof, alone in answers(prove_piece, {n: jobs[n] for n in new}, known, others):
        proven[number] = Proven(jobs[number], proof, alone)
    if not fit((each.proof.outline for each in proven.values()), known.common.sources):
        raise UnsoundError
    return [proven[number] for number in range(len(jobs))]


def _is_full(each: Proven, shared: Shared) -> bool:
    """Whether a proof says all that is not held anew."""
    return not each.proof.withheld - shared.all_keys


def _lines(
    words: Iterable[str], proven: Iterable[Proven], shared: Shared
) -> Iterator[tuple[str, str]]:
    """What a memory keeps of the proofs that rest on their own pieces alone."""
    for word, each in zip(words, proven, strict=True):
        if each.alone and (text := each.text or written(each.proof, shared.all_keys)):
            yield word, text

"""Proving a large registry piece by piece, with the outcome that the whole would have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from qnfacts.document import NOWHERE, Document
from qnfacts.loading.joining import joined
from qnfacts.loading.part import Part, without
from qnfacts.loading.pieces import ChangedError, Piece, pieces, read_piece
from qnfacts.loading.reading import Reading
from qnfacts.loading.written import Written
from qnfacts.location import lock_path
from qnfacts.lockfile import read_lock
from qnfacts.model import Source
from qnfacts.problems import RegistryError
from qnfacts.proof.fitting import fit
from qnfacts.proof.joint import Proven, Shared, join, shared_by, sources_of
from qnfacts.proof.known import Known
from qnfacts.proof.memory import digest, lock_sha256, recall
from qnfacts.proof.piece import prove_piece
from qnfacts.proof.remembered import restored, texts_of, written
from qnfacts.proof.report import Checked
from qnfacts.proof.reporting import report
from qnfacts.proof.results import Proof, Wanting
from qnfacts.proof.workers import each_of


class UnsoundError(Exception):
    """Something is wrong before any rule, or not understood: only the whole can tell."""


def check_apart(
    path: Path, texts: Path, codes: frozenset[str], place: str | None
) -> Checked | None:
    """Prove a registry whose texts lie in the folder `texts`, with the memory at `place`.

    None for one that has to be read in one go: because something is wrong before any rule, or
    because it does not come apart.
    """
    try:
        found = pieces(path)
        known = _known(found, path, texts, codes)
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


def _known(found: Iterable[Piece], path: Path, texts: Path, codes: frozenset[str]) -> Known:
    """What the pieces have in common. Raises UnsoundError."""
    parts = [part for piece in found for part in _vocabulary(piece)]
    # The sources may all stand with their facts, in other pieces.
    no_sources = Part("", 0, Document({"sources": []}, (), NOWHERE), ())
    registry, findings = joined(Reading((*parts, no_sources)))
    if registry is None or findings or any(part.problems for part in parts):
        raise UnsoundError
    file = lock_path(path)
    return Known(registry, Written(tuple(parts)), texts, read_lock(file), file, codes)


def _vocabulary(piece: Piece) -> list[Part]:
    parts = [] if piece.role == "facts" else read_piece(piece)
    return [without("facts", part) for part in parts] if piece.role == "both" else parts


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


def _proven(
    jobs: Sequence[Piece], known_proofs: Sequence[Proof | None], known: Known
) -> list[Proven]:
    """The proof of each piece, some of which are known already. Raises UnsoundError."""
    answers: dict[int, Proof | Wanting] = {
        n: proof for n, proof in enumerate(known_proofs) if proof
    }
    new = [number for number in range(len(jobs)) if number not in answers]
    _prove(new, {}, answers, jobs, known)
    lacks = {n: each.lacks for n, each in answers.items() if isinstance(each, Wanting)}
    if lacks:
        owners = ((jobs[number], each.sources) for number, each in answers.items())
        owned = sources_of(owners, frozenset().union(*lacks.values()))
        further = {id_: source for id_, (source, _) in owned.items()}
        _prove(list(lacks), further, answers, jobs, known)
    proofs = (answers[number] for number in range(len(jobs)))
    complete = [proof for proof in proofs if isinstance(proof, Proof)]
    if len(complete) < len(jobs) or not fit(complete, known.sources):
        raise UnsoundError
    return [
        Proven(job, proof, number not in lacks)
        for number, (job, proof) in enumerate(zip(jobs, complete, strict=True))
    ]


def _prove(
    numbers: Sequence[int],
    further: Mapping[str, Source],
    answers: dict[int, Proof | Wanting],
    jobs: Sequence[Piece],
    known: Known,
) -> None:
    """Add the answers to the jobs with these numbers. Raises UnsoundError if one has none."""
    tasks = [jobs[number] for number in numbers]
    size = sum(piece.size for piece in tasks)
    found = each_of(prove_piece, tasks, known, further, size=size)
    for number, answer in zip(numbers, found, strict=True):
        if answer is None:
            raise UnsoundError
        answers[number] = answer


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

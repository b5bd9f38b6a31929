"""From the proofs of all pieces to one report: what belongs together is held together."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from qnfacts.document import Path
from qnfacts.loading.part import Place
from qnfacts.loading.pieces import ChangedError, Piece, read_piece
from qnfacts.loading.written import Written
from qnfacts.lockfile import Lock
from qnfacts.model import Source
from qnfacts.problems import Problem
from qnfacts.proof.covered import source_key
from qnfacts.proof.finding import Key
from qnfacts.proof.known import Known
from qnfacts.proof.piece import Held, Proof, Seen, facts_at, hold_all, open_piece, see
from qnfacts.proof.placing import Files
from qnfacts.proof.subject import Subject
from qnfacts.proof.table import CHECKS
from qnfacts.proof.workers import each_of
from qnfacts.sources import read_sources


class Proven(NamedTuple):
    """A piece, and its proof; `alone` says that it has all the sources that it quotes."""

    piece: Piece
    proof: Proof
    alone: bool


@dataclass(slots=True)
class Joined:
    """What the rules came to in all pieces together, and how each source's text was found."""

    seen: dict[str, Seen]
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)

    def add(self, found: Iterable[Held]) -> None:
        """Count in what was held of some keys."""
        for held in found:
            self.counts.update(held.counts)
            self.problems += held.problems


class Owned(NamedTuple):
    """A source of a piece, and which one it is there."""

    source: Source
    piece: Piece
    number: int


class Shared(NamedTuple):
    """What no piece can judge alone: the keys that several have, and the sources.

    Of these each is quoted by several pieces or by none.
    """

    keys: frozenset[Key]
    sources: frozenset[str]

    @property
    def all_keys(self) -> frozenset[Key]:
        """With those of the sources."""
        return self.keys | {source_key(id_) for id_ in self.sources}


def shared_by(proven: Sequence[Proven], known: Known) -> Shared:
    """What the pieces share."""
    keys = Counter(key for each in proven for key in each.proof.keys)
    quoting = Counter(id_ for each in proven for id_ in each.proof.seen)
    return Shared(
        frozenset(key for key, count in keys.items() if count > 1),
        frozenset(id_ for id_ in {*known.sources, *quoting} if quoting[id_] != 1),
    )


def join(proven: Sequence[Proven], shared: Shared, known: Known) -> Joined:
    """Take the pieces' own proofs, save of what they share: that is held anew.

    Raises ChangedError.
    """
    anew = shared.all_keys
    joined = Joined({id_: seen for each in proven for id_, seen in each.proof.seen.items()})
    for each in proven:
        joined.add(held for key, held in each.proof.held.items() if key not in anew)
    together, seen = _sources(proven, shared.sources, known)
    joined.seen.update(seen)
    joined.add(together.values())
    if shared.keys:
        facts = _facts(proven, shared.keys, known)
        joined.add(held for key, held in facts.items() if key in shared.keys)
    return joined


def _sources(
    proven: Sequence[Proven], ids: AbstractSet[str], known: Known
) -> tuple[dict[Key, Held], dict[str, Seen]]:
    """The rules about these sources, with what all pieces quote of them, and about lost facts."""
    owners = ((piece, proof.sources) for piece, proof, _ in proven)
    owned = sources_of(owners, ids - known.sources.keys())
    everything = {**known.sources, **{id_: each.source for id_, each in owned.items()}}
    sources = tuple(everything[id_] for id_ in sorted(ids))
    texts, wrong = read_sources(sources, known.texts)
    quoted: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for _, proof, _ in proven:
        for id_ in ids & proof.seen.keys():
            ends = iter(proof.seen[id_].quoted)
            quoted[id_] += zip(ends, ends, strict=True)
    registry = known.registry.model_copy(update={"sources": sources, "facts": ()})
    subject = Subject(registry, texts, _lost(proven, known), known.vocabulary, quoted)

    def place(path: Path) -> Place:
        _, number, *inside = path
        id_ = sources[int(number)].id
        if id_ in known.sources:
            return known.place(id_, tuple(inside))
        return _place(owned[id_].piece, ("sources", owned[id_].number, *inside))

    files = Files(known.texts, known.lock_file, place)
    return hold_all(subject, known.codes, files), see(subject, wrong, known.texts)


def sources_of(
    owners: Iterable[tuple[Piece, Collection[str]]], ids: AbstractSet[str]
) -> dict[str, Owned]:
    """The sources with these ids, out of pieces with the ids of their own. Raises ChangedError."""
    return {
        source.id: Owned(source, piece, number)
        for piece, own in owners
        if not ids.isdisjoint(own)
        for number, source in enumerate(_own_sources(piece))
        if source.id in ids
    }


def _lost(proven: Iterable[Proven], known: Known) -> Lock | None:
    """The lock of the facts that no piece has."""
    if not isinstance(known.lock, Lock):
        return None
    there = {id_ for _, proof, _ in proven for ids in proof.facts.values() for id_ in ids}
    return known.locked(known.lock.facts.keys() - there)


def _facts(proven: Iterable[Proven], shared: AbstractSet[Key], known: Known) -> dict[Key, Held]:
    """The rules about all facts that have a key of several pieces."""
    tasks = []
    for piece, proof, _ in proven:
        numbers = {number for key in shared & proof.keys.keys() for number in proof.keys[key]}
        if numbers:
            tasks.append((piece, sorted(numbers)))
    found = each_of(facts_at, tasks, size=sum(piece.size for piece, _ in tasks))
    facts = tuple(chain.from_iterable(found))
    origins = [(piece, number) for piece, numbers in tasks for number in numbers]

    def place(path: Path) -> Place:
        section, number, *inside = path
        piece, there = origins[int(number)]
        return _place(piece, (section, there, *inside))

    registry = known.registry.model_copy(update={"sources": (), "facts": facts})
    subject = Subject(registry, {}, None, known.vocabulary)
    files = Files(known.texts, known.lock_file, place)
    return hold_all(subject, known.codes & _JOINT, files)


def _own_sources(piece: Piece) -> tuple[Source, ...]:
    opened = open_piece(piece)
    if opened is None:
        raise ChangedError
    return opened.sources


def _place(piece: Piece, path: Path) -> Place:
    """Where something of a piece is written, which is read again: seldom is something wrong."""
    return Written(tuple(read_piece(piece))).place(path)


_JOINT = {code for check in CHECKS if check.key for code in check.codes}

"""From the proofs of all pieces to one report: what belongs together is held together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from qnfacts.document import Path
from qnfacts.loading.part import Place
from qnfacts.lockfile import Lock
from qnfacts.pieces.batches import each_batch
from qnfacts.pieces.piece import Piece
from qnfacts.pieces.rounds import Owner, sources_of
from qnfacts.problems import Problem
from qnfacts.proof.covered import source_key
from qnfacts.proof.finding import Key
from qnfacts.proof.known import Known
from qnfacts.proof.piece import hold_all
from qnfacts.proof.placing import Files
from qnfacts.proof.results import Held, Proof, Seen
from qnfacts.proof.subject import Subject
from qnfacts.proof.table import CHECKS
from qnfacts.proof.together import Origin, Quoted, facts_at, hold_sources
from qnfacts.workers import each_of


class Proven(NamedTuple):
    """A piece, and its proof; `alone` says that it has all the sources that it quotes.

    `text` is how a memory has the proof, if it comes from one.
    """

    piece: Piece
    proof: Proof
    alone: bool
    text: str | None = None


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
        frozenset(id_ for id_ in {*known.common.sources, *quoting} if quoting[id_] != 1),
    )


def join(proven: Sequence[Proven], shared: Shared, known: Known) -> Joined:
    """Take the pieces' own proofs, save of what they share: that is held anew.

    Raises ChangedError.
    """
    anew = shared.all_keys
    joined = Joined({id_: seen for each in proven for id_, seen in each.proof.seen.items()})
    for each in proven:
        joined.add(held for key, held in each.proof.held.items() if key not in anew)
    for held, seen in _sources(proven, shared.sources, known):
        joined.seen.update(seen)
        joined.add(held.values())
    joined.add(_lost_facts(proven, known).values())
    if shared.keys:
        facts = _facts(proven, shared.keys, known)
        joined.add(held for key, held in facts.items() if key in shared.keys)
    return joined


def _sources(
    proven: Sequence[Proven], ids: AbstractSet[str], known: Known
) -> Iterator[tuple[dict[Key, Held], dict[str, Seen]]]:
    """The rules about these sources, with what all pieces quote of them."""
    quoted: dict[str, list[tuple[int, int]]] = {id_: [] for id_ in sorted(ids)}
    for each in proven:
        for id_ in ids & each.proof.seen.keys():
            ends = iter(each.proof.seen[id_].quoted)
            quoted[id_] += zip(ends, ends, strict=True)
    owners = (Owner(each.piece, each.proof.outline.sources) for each in proven)
    owned = sources_of(owners, ids - known.common.sources.keys())
    tasks = [
        Quoted(known.common.sources[id_], None, spans)
        if id_ in known.common.sources
        else Quoted(owned[id_].source, Origin(owned[id_].piece, owned[id_].number), spans)
        for id_, spans in quoted.items()
    ]
    return each_batch(hold_sources, tasks, known)


def _lost_facts(proven: Iterable[Proven], known: Known) -> dict[Key, Held]:
    """The rules about facts that the lock has and no piece."""
    if not isinstance(known.lock, Lock):
        return {}
    there = {id_ for each in proven for ids in each.proof.outline.facts.values() for id_ in ids}
    lost = known.locked(known.lock.facts.keys() - there)
    registry = known.common.registry.model_copy(update={"sources": (), "facts": ()})
    subject = Subject(registry, {}, lost, known.vocabulary)
    return hold_all(
        subject, known.codes, Files(known.texts, known.lock_file, known.common.written.place)
    )


def _facts(proven: Iterable[Proven], shared: AbstractSet[Key], known: Known) -> dict[Key, Held]:
    """The rules about all facts that have a key of several pieces."""
    tasks = []
    for each in proven:
        keys = each.proof.keys
        if numbers := {number for key in shared & keys.keys() for number in keys[key]}:
            tasks.append((each.piece, sorted(numbers)))
    found = each_of(facts_at, tasks, size=sum(piece.size for piece, _ in tasks))
    facts = tuple(chain.from_iterable(found))
    origins = [Origin(piece, number) for piece, numbers in tasks for number in numbers]

    def place(path: Path) -> Place:
        section, number, *inside = path
        return origins[int(number)].place(str(section), tuple(inside))

    registry = known.common.registry.model_copy(update={"sources": (), "facts": facts})
    subject = Subject(registry, {}, None, known.vocabulary)
    files = Files(known.texts, known.lock_file, place)
    return hold_all(subject, known.codes & _JOINT, files)


_JOINT = {code for check in CHECKS if check.key for code in check.codes}

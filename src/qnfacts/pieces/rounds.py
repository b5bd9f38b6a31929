"""Asking every piece of a registry the same, and some of them twice.

A piece may quote a source that stands in another piece: only when all have answered is it known
where.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple, Protocol, TypeVar

from qnfacts.model import Source
from qnfacts.pieces.common import Common, UnsoundError
from qnfacts.pieces.opening import Opened, own_sources
from qnfacts.pieces.outline import Outline
from qnfacts.pieces.piece import Piece
from qnfacts.workers import each_of


class Wanting(NamedTuple):
    """The piece has sources of its own, and quotes some that it lacks."""

    sources: Collection[str]
    lacks: frozenset[str]


class Sound(Protocol):
    """The answer of a piece."""

    @property
    def outline(self) -> Outline:
        """What the others have to know of it."""
        ...


class Owner(NamedTuple):
    """A piece, and the ids of its own sources."""

    piece: Piece
    sources: Collection[str]


class Owned(NamedTuple):
    """A source, and which one it is among those of its piece."""

    source: Source
    piece: Piece
    number: int


K = TypeVar("K")
R = TypeVar("R", bound=Sound)

Ask = Callable[[Piece, K, Mapping[str, Source]], R | Wanting | None]
"""What is known to all pieces is given, and the sources that the piece said it lacks."""


def answers(
    ask: Ask[K, R], jobs: Mapping[int, Piece], known: K, others: Iterable[Owner]
) -> Iterator[tuple[int, R, bool]]:
    """The answers of these pieces under their numbers; True if it has all sources that it quotes.

    `others` are further pieces that may own sources. Raises UnsoundError if a piece has no answer.
    """
    owners, lacks = list(others), dict[int, frozenset[str]]()
    for number, answer in _asked(ask, jobs, known, {}):
        if isinstance(answer, Wanting):
            lacks[number] = answer.lacks
            owners.append(Owner(jobs[number], answer.sources))
        else:
            owners.append(Owner(jobs[number], answer.outline.sources))
            yield number, answer, True
    if lacks:
        owned = sources_of(owners, frozenset().union(*lacks.values()))
        further = {id_: each.source for id_, each in owned.items()}
        for number, answer in _asked(ask, {n: jobs[n] for n in lacks}, known, further):
            if isinstance(answer, Wanting):
                raise UnsoundError
            yield number, answer, False


def quoted_sources(
    opened: Opened, common: Common, further: Mapping[str, Source]
) -> tuple[Source, ...] | Wanting:
    """The sources of a piece's own, then the others that its facts quote."""
    own = {source.id for source in opened.sources}
    quoted = dict.fromkeys(quote.source for fact in opened.facts for quote in fact.quotes)
    others = {id_: common.sources.get(id_) or further.get(id_) for id_ in quoted if id_ not in own}
    if lacks := [id_ for id_, source in others.items() if source is None]:
        return Wanting(own, frozenset(lacks))
    return *opened.sources, *(source for source in others.values() if source)


def sources_of(owners: Iterable[Owner], ids: AbstractSet[str]) -> dict[str, Owned]:
    """The sources with these ids, out of the pieces that own them. Raises ChangedError."""
    return {
        source.id: Owned(source, owner.piece, number)
        for owner in owners
        if not ids.isdisjoint(owner.sources)
        for number, source in enumerate(own_sources(owner.piece))
        if source.id in ids
    }


def _asked(
    ask: Ask[K, R], jobs: Mapping[int, Piece], known: K, further: Mapping[str, Source]
) -> Iterator[tuple[int, R | Wanting]]:
    pieces = list(jobs.values())
    size = sum(piece.size for piece in pieces)
    for number, answer in zip(jobs, each_of(ask, pieces, known, further, size=size), strict=True):
        if answer is None:
            raise UnsoundError
        yield number, answer

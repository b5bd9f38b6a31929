"""What several pieces of a registry share, held together: each function is a task of its own."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from qnfacts.collector import no_garbage_collection
from qnfacts.coverage import Span
from qnfacts.document import Data, Path
from qnfacts.loading.part import Place
from qnfacts.loading.validate import sound
from qnfacts.loading.written import Written
from qnfacts.model import Fact, Source
from qnfacts.pieces.piece import Piece, read_piece
from qnfacts.proof.finding import Key
from qnfacts.proof.known import Known
from qnfacts.proof.piece import hold_all, see
from qnfacts.proof.placing import Files
from qnfacts.proof.results import Held, Seen
from qnfacts.proof.subject import Subject
from qnfacts.sources import read_sources


class Origin(NamedTuple):
    """A piece, and the number of an entry among its own."""

    piece: Piece
    number: int

    def place(self, section: str, inside: Path) -> Place:
        """Where something in the entry is written. The piece is read again: it is seldom asked."""
        return Written(tuple(read_piece(self.piece))).place((section, self.number, *inside))


class Quoted(NamedTuple):
    """A source with all that is quoted of it; without an origin it is one of those known to all."""

    source: Source
    origin: Origin | None
    spans: Sequence[Span]


def facts_at(task: tuple[Piece, Sequence[int]]) -> list[Fact]:
    """The facts of a piece that have these numbers, where the whole piece is known to be sound."""
    piece, numbers = task
    with no_garbage_collection():
        facts = cast("list[Data]", Written(tuple(read_piece(piece))).data["facts"])
        return [cast("Fact", sound("facts", facts[number])) for number in numbers]


def hold_sources(task: Sequence[Quoted], known: Known) -> tuple[dict[Key, Held], dict[str, Seen]]:
    """The rules about these sources, and how their texts were found."""
    sources = tuple(each.source for each in task)
    texts, wrong = read_sources(sources, known.texts)
    quoted = {each.source.id: each.spans for each in task}
    registry = known.common.registry.model_copy(update={"sources": sources, "facts": ()})
    subject = Subject(registry, texts, known.locked(()), known.vocabulary, quoted)

    def place(path: Path) -> Place:
        _, number, *inside = path
        each = task[int(number)]
        at = tuple(inside)
        return (
            each.origin.place("sources", at)
            if each.origin
            else known.common.place(each.source.id, at)
        )

    files = Files(known.texts, known.lock_file, place)
    return hold_all(subject, known.codes, files), see(subject, wrong, known.texts)

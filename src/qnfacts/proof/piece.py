"""A piece of a registry proven alone, and what the other pieces have to know of it."""

import pathlib
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, cast

from qnfacts.document import Data, Path
from qnfacts.loading.collector import no_garbage_collection
from qnfacts.loading.cutting import Role
from qnfacts.loading.entries import defined_by, entries
from qnfacts.loading.part import Part, Place
from qnfacts.loading.pieces import Piece, read_piece
from qnfacts.loading.references import misfit, references_of
from qnfacts.loading.validate import Sections, sound, validate
from qnfacts.loading.written import Written
from qnfacts.model import Fact, Policy, Source
from qnfacts.problems import Problem
from qnfacts.proof.contradictions import contrast_key, contrasts
from qnfacts.proof.finding import Key
from qnfacts.proof.known import Known
from qnfacts.proof.measured import measured
from qnfacts.proof.placing import Files, placed
from qnfacts.proof.proof import hold_apart
from qnfacts.proof.subject import Case, Subject
from qnfacts.sources import read_sources

if TYPE_CHECKING:
    from pydantic import BaseModel


@dataclass(frozen=True, slots=True)
class Seen:
    """The text of a source as it was found, and what the piece quotes of it: starts and ends."""

    file: str
    sha256: str
    at_hand: bool
    problem: Problem | None
    quoted: Sequence[int]


@dataclass(frozen=True, slots=True)
class Held:
    """How often each rule was held among things of one key, and what breaks it."""

    counts: Mapping[str, int]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of a piece.

    `facts` are the ids of each kind, `sources` those of its own; `refers` names facts elsewhere,
    each with the kind that it has to be of, if any; `succeeds` who succeeds whom. `keys` are those
    of which other pieces may hold a part, with the numbers of the facts that have them; of the
    keys `withheld` nothing is said in `held`.
    """

    facts: Mapping[str, list[str]]
    sources: list[str]
    refers: list[tuple[str, str | None]]
    succeeds: list[tuple[str, str]]
    keys: Mapping[Key, list[int]]
    seen: Mapping[str, Seen]
    held: Mapping[Key, Held]
    withheld: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanting:
    """The piece has sources of its own, and quotes some that it lacks."""

    sources: list[str]
    lacks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Opened:
    """The facts of a piece, and its sources, where they belong to it."""

    written: Written
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]


def prove_piece(
    piece: Piece, known: Known, further: Mapping[str, Source]
) -> Proof | Wanting | None:
    """Hold all rules that can be held against a piece alone, with `further` sources at hand.

    None for a piece in which something is wrong, or not understood, before any rule: it has to be
    read with all others.
    """
    with no_garbage_collection():
        opened = open_piece(piece)
        if opened is None or (refers := _refers(opened, known)) is None:
            return None
        quoted = dict.fromkeys(quote.source for fact in opened.facts for quote in fact.quotes)
        own = {source.id for source in opened.sources}
        others = {
            id_: known.sources.get(id_) or further.get(id_) for id_ in quoted if id_ not in own
        }
        if lacks := [id_ for id_, source in others.items() if source is None]:
            return Wanting([source.id for source in opened.sources], frozenset(lacks))
        sources = *opened.sources, *(source for source in others.values() if source)
        return _proof(opened, sources, refers, known)


def open_piece(piece: Piece) -> Opened | None:
    """What a piece says, if all of it is sound."""
    wanted = ("facts", "sources") if piece.role == "facts" else ("facts",)
    parts = read_piece(piece)
    found: dict[str, list[BaseModel]] = {section: [] for section in ("facts", "sources")}
    for part in parts:
        sections, findings = validate(part, wanted)
        if findings or part.problems or not _all_read(part, sections, piece.role):
            return None
        for section, models in sections.items():
            found[section] += models
    facts, sources = cast("list[Fact]", found["facts"]), cast("list[Source]", found["sources"])
    return Opened(Written(tuple(parts)), tuple(facts), tuple(sources))


def facts_at(task: tuple[Piece, Sequence[int]]) -> list[Fact]:
    """The facts of a piece that have these numbers, where the whole piece is known to be sound."""
    piece, numbers = task
    with no_garbage_collection():
        facts = cast("list[Data]", Written(tuple(read_piece(piece))).data["facts"])
        return [cast("Fact", sound("facts", facts[number])) for number in numbers]


def _all_read(part: Part, sections: Sections, role: Role) -> bool:
    """Whether nothing stands in the part but what has been read, or is read for another role."""
    if role == "both":
        return "facts" in sections or "facts" not in part.sections
    return part.sections.keys() == sections.keys()


def _refers(opened: Opened, known: Known) -> list[tuple[str, str | None]] | None:
    """The facts of other pieces that these refer to; None if anything else is not there."""
    found = [entry for part in opened.written.parts for entry in entries(part)]
    facts = [entry for entry in found if entry.section == "facts"]
    here = defined_by(facts)["facts"]
    refers: dict[tuple[str, str | None], None] = {}
    for entry in facts:
        for reference in references_of(entry):
            section = reference.ref.section
            if section == "facts" and reference.id not in here:
                refers[reference.id, reference.ref.kind] = None
            elif section == "facts":
                if misfit(reference, entry, here[reference.id]):
                    return None
            elif section != "sources" and reference.id not in known.ids[section]:
                return None
    return list(refers)


def _proof(
    opened: Opened, sources: tuple[Source, ...], refers: list[tuple[str, str | None]], known: Known
) -> Proof:
    texts, wrong = read_sources(sources, known.texts)
    update = {"sources": sources, "facts": opened.facts}
    registry = known.registry.model_copy(update=update)
    lock = known.locked(fact.id for fact in opened.facts)
    subject = Subject(registry, texts, lock, known.vocabulary)
    files = Files(known.texts, known.lock_file, lambda path: _place(path, opened, sources, known))
    facts: defaultdict[str, list[str]] = defaultdict(list)
    for fact in opened.facts:
        facts[fact.kind].append(fact.id)
    return Proof(
        facts=dict(facts),
        sources=[source.id for source in opened.sources],
        refers=refers,
        succeeds=[
            (fact.id, fact.succeeds)
            for fact in opened.facts
            if isinstance(fact, Policy) and fact.succeeds
        ],
        keys=_keys(subject),
        seen=see(subject, wrong, known.texts),
        held=hold_all(subject, known.codes, files),
    )


def see(subject: Subject, wrong: Iterable[Problem], folder: pathlib.Path) -> dict[str, Seen]:
    """How the texts were found; `wrong` is what was wrong with them."""
    problems = {problem.file: problem for problem in wrong}
    return {
        source.id: Seen(
            source.file,
            source.sha256,
            source.id in subject.texts,
            problems.get(str(folder / source.file)),
            array("L", chain.from_iterable(subject.spans.get(source.id, ()))),
        )
        for source in subject.registry.sources
    }


def hold_all(subject: Subject, codes: Collection[str], files: Files) -> dict[Key, Held]:
    """What the rules came to among the things of each key."""
    return {
        key: Held(share.counts, tuple(placed(found, subject, files) for found in share.findings))
        for key, share in hold_apart(subject, codes).items()
    }


def _keys(subject: Subject) -> dict[Key, list[int]]:
    """The keys of which other pieces may hold a part, each with the facts that have it."""
    keys: defaultdict[Key, list[int]] = defaultdict(list)
    for value in measured(subject):
        keys[value.key].append(_number(value.case))
    for contrast in contrasts(subject):
        keys[contrast_key(contrast)].append(_number(contrast[0]))
    return dict(keys)


def _place(path: Path, opened: Opened, sources: tuple[Source, ...], known: Known) -> Place:
    match path:
        case ("sources", int(number), *inside) if number >= len(opened.sources):
            id_ = sources[number].id  # what is not known is told where it is written
            return known.place(id_, tuple(inside)) if id_ in known.sources else Place("", 1, 1)
    return opened.written.place(path)


def _number(case: Case) -> int:
    """Of the fact among those of its registry."""
    return cast("int", case.path[1])

"""A piece of a registry proven alone, and what the other pieces have to know of it."""

import pathlib
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, cast

from qnfacts.document import Path
from qnfacts.loading.collector import no_garbage_collection
from qnfacts.loading.cutting import Role
from qnfacts.loading.part import Part, Place
from qnfacts.loading.pieces import Piece, read_piece
from qnfacts.loading.references import references_in
from qnfacts.loading.validate import Sections, validate
from qnfacts.loading.written import Written
from qnfacts.model import Fact, Policy, Source
from qnfacts.problems import Problem
from qnfacts.proof.contradictions import contrast_key, contrasts
from qnfacts.proof.finding import Key
from qnfacts.proof.known import Known
from qnfacts.proof.placing import Files, placed
from qnfacts.proof.proof import hold_apart
from qnfacts.proof.results import Held, Proof, Seen, Wanting
from qnfacts.proof.subject import Case, Subject
from qnfacts.sources import read_sources

if TYPE_CHECKING:
    from pydantic import BaseModel


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
        if opened is None or (refers := _refers(opened.facts, known)) is None:
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


def _all_read(part: Part, sections: Sections, role: Role) -> bool:
    """Whether nothing stands in the part but what has been read, or is read for another role."""
    if role == "both":
        return "facts" in sections or "facts" not in part.sections
    return part.sections.keys() == sections.keys()


def _refers(facts: Sequence[Fact], known: Known) -> list[tuple[str, str | None]] | None:
    """The facts of other pieces that these refer to; None if anything is not where it should be."""
    kinds = {fact.id: fact.kind for fact in facts}
    elsewhere: dict[tuple[str, str | None], None] = {}
    for fact in facts:
        for ref, id_ in references_in(fact):
            if ref.section == "facts" and id_ not in kinds:
                elsewhere[id_, ref.kind] = None
            elif ref.section == "facts":
                itself = id_ == fact.id and ref.kind is None
                if itself or ref.kind not in (None, kinds[id_]):
                    return None
            elif id_ not in known.ids[ref.section]:
                return None
    return list(elsewhere)


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
        key: Held(
            dict(share.counts), tuple(placed(found, subject, files) for found in share.findings)
        )
        for key, share in hold_apart(subject, codes).items()
    }


def _keys(subject: Subject) -> dict[Key, list[int]]:
    """The keys of which other pieces may hold a part, each with the facts that have it."""
    keys: defaultdict[Key, list[int]] = defaultdict(list)
    for value in subject.measured:
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

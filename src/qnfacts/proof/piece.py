"""A piece of a registry proven alone, and what the other pieces have to know of it."""

import pathlib
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from typing import cast

from qnfacts.collector import no_garbage_collection
from qnfacts.document import Path
from qnfacts.loading.part import Place
from qnfacts.model import Source
from qnfacts.pieces.opening import Opened, open_piece
from qnfacts.pieces.outline import Outline, outline
from qnfacts.pieces.piece import Piece
from qnfacts.pieces.rounds import Wanting, quoted_sources
from qnfacts.problems import Problem
from qnfacts.proof.contradictions import contrast_key, contrasts
from qnfacts.proof.finding import Key
from qnfacts.proof.known import Known
from qnfacts.proof.placing import Files, placed
from qnfacts.proof.proof import hold_apart
from qnfacts.proof.results import Held, Proof, Seen
from qnfacts.proof.subject import Case, Subject
from qnfacts.sources import read_sources


def prove_piece(
    piece: Piece, known: Known, further: Mapping[str, Source]
) -> Proof | Wanting | None:
    """Hold all rules that can be held against a piece alone, with `further` sources at hand.

    None for a piece in which something is wrong, or not understood, before any rule: it has to be
    read with all others.
    """
    with no_garbage_collection():
        opened = open_piece(piece)
        if opened is None or (found := outline(opened, known.common.ids)) is None:
            return None
        sources = quoted_sources(opened, known.common, further)
        return sources if isinstance(sources, Wanting) else _proof(opened, found, sources, known)


def _proof(opened: Opened, found: Outline, sources: tuple[Source, ...], known: Known) -> Proof:
    texts, wrong = read_sources(sources, known.texts)
    update = {"sources": sources, "facts": opened.facts}
    registry = known.common.registry.model_copy(update=update)
    lock = known.locked(fact.id for fact in opened.facts)
    subject = Subject(registry, texts, lock, known.vocabulary)
    files = Files(known.texts, known.lock_file, lambda path: _place(path, opened, sources, known))
    return Proof(
        outline=found,
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
            return (
                known.common.place(id_, tuple(inside))
                if id_ in known.common.sources
                else Place("", 1, 1)
            )
    return opened.written.place(path)


def _number(case: Case) -> int:
    """Of the fact among those of its registry."""
    return cast("int", case.path[1])

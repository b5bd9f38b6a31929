"""An index of a registry that is read in pieces, by all processors, and where it has changed."""

from collections.abc import Mapping, Sequence
from itertools import starmap
from typing import NamedTuple

from qnfacts.index.database import Database
from qnfacts.index.making.chapter import read_chapter
from qnfacts.index.making.erase import erase_chapter, erase_whole
from qnfacts.index.making.fill import (
    Having,
    begin,
    end,
    insert,
    insert_about,
    insert_facts,
    insert_sources,
    insert_terms,
    insert_vocabularies,
)
from qnfacts.index.making.grounds import Grounds, Origin, at_rest, grounds_of
from qnfacts.index.making.missing import fill_in
from qnfacts.index.making.numbering import Slot, slots
from qnfacts.index.making.old import NOTHING, Old, UselessError, old_content
from qnfacts.index.making.together import counted, stand
from qnfacts.index.making.told import Told, told_text
from qnfacts.model import Source
from qnfacts.pieces.common import UnsoundError, common_to
from qnfacts.pieces.fitting import fit
from qnfacts.pieces.ordered import sources_in_order
from qnfacts.pieces.piece import ChangedError, Piece, pieces
from qnfacts.pieces.rounds import Owner, answers
from qnfacts.problems import RegistryError
from qnfacts.sha256 import digest


class Job(NamedTuple):
    """A piece with facts, a word for it, the numbers for its facts; whether they are there."""

    piece: Piece
    word: str
    slot: Slot
    there: bool


class Read(NamedTuple):
    """What is told of all pieces, by the numbers of the jobs, and the new pieces' own sources."""

    told: Mapping[int, Told]
    sources: Mapping[str, Source]


def write_apart(connection: Database, origin: Origin, *, renewed: bool) -> None:
    """Fill an empty database or, where it is `renewed`, change one that is out of date.

    Raises UnsoundError for a registry that has to be read in one go, UselessError for an index
    that has to be made anew, sqlite3.Error.
    """
    try:
        _write(connection, origin, renewed=renewed)
    except (ChangedError, OSError, RegistryError) as error:
        raise UnsoundError from error
    except UselessError as error:
        if renewed:
            raise
        raise UnsoundError from error  # so many facts in a single piece


def _write(connection: Database, origin: Origin, *, renewed: bool) -> None:
    files = origin.identified()
    found = pieces(origin.registry)
    grounds = grounds_of(common_to(found), origin, files)
    old = old_content(connection, grounds) if renewed else NOTHING
    jobs = _jobs(found, old)
    if renewed:
        _erase(connection, old, jobs, grounds)
    else:
        begin(connection)
        insert_vocabularies(connection, grounds)
    read = _read(connection, jobs, old, grounds)
    _write_sources(connection, jobs, read, old, grounds)
    insert_about(connection, origin, at_rest(files, origin.identified()), grounds)
    end(connection)
    fill_in(connection, ((job.slot.first, job.there, read.told[n]) for n, job in enumerate(jobs)))


def _jobs(found: Sequence[Piece], old: Old) -> list[Job]:
    facts = [piece for piece in found if piece.role != "vocabulary"]
    words = [digest(piece.digest, piece.cut.section, piece.role) for piece in facts]
    places = slots(words, old.lasting)
    return [
        Job(piece, word, *place) for piece, word, place in zip(facts, words, places, strict=True)
    ]


def _erase(connection: Database, old: Old, jobs: Sequence[Job], grounds: Grounds) -> None:
    """Leave nothing but what stays. Raises UselessError if nothing does."""
    stay = {job.slot for job in jobs if job.there}
    if not stay:
        raise UselessError
    connection.execute("BEGIN")
    for chapter in old.chapters:
        if chapter.slot not in stay:
            erase_chapter(connection, chapter.slot, grounds.entries)
    erase_whole(connection)


def _read(connection: Database, jobs: Sequence[Job], old: Old, grounds: Grounds) -> Read:
    """Write the facts that are not there. Raises UnsoundError if not all fit together."""
    known = {chapter.slot: chapter.told for chapter in old.chapters}
    told = {n: known[job.slot] for n, job in enumerate(jobs) if job.there}
    owners = [Owner(jobs[n].piece, each.outline.sources) for n, each in told.items()]
    new = {n: job.piece for n, job in enumerate(jobs) if not job.there}
    having: Having = {}
    sources: dict[str, Source] = {}
    for number, chapter, alone in answers(read_chapter, new, grounds, owners):
        told[number] = chapter.told
        sources |= {source.id: source for source in chapter.sources}
        _insert(connection, jobs[number], chapter.told, grounds, alone=alone)
        insert_facts(connection, jobs[number].slot.first, chapter.rows, having)
    if not fit((each.outline for each in told.values()), grounds.common.sources):
        raise UnsoundError
    insert_terms(connection, having)
    return Read(told, sources)


def _insert(connection: Database, job: Job, told: Told, grounds: Grounds, *, alone: bool) -> None:
    """Write what is told of a piece. Raises UselessError if there is no room for its facts."""
    if not told.facts <= job.slot.stop - job.slot.first > 0:
        raise UselessError
    on_lock = not all(each.at_hand for each in told.quoted.values())
    word, lock = job.word if alone else "", grounds.lock_word if on_lock else ""
    insert(connection, "piece", [(job.slot.first, word, lock, told_text(told))])


def _write_sources(
    connection: Database, jobs: Sequence[Job], read: Read, old: Old, grounds: Grounds
) -> None:
    """Write how all sources stand; those that nothing new is said of stand as they did."""
    told = [read.told[number] for number in range(len(jobs))]
    owners = zip((job.piece for job in jobs), (each.outline.sources for each in told), strict=True)
    order = sources_in_order(grounds.common, starmap(Owner, owners))
    stay = {job.slot for job in jobs if job.there}
    gone = [chapter.told for chapter in old.chapters if chapter.slot not in stay]
    come = [each for job, each in zip(jobs, told, strict=True) if not job.there]
    concerned = {id_ for each in (*gone, *come) for id_ in (*each.quoted, *each.outline.sources)}
    new = [id_ for id_ in order if id_ in concerned or id_ not in old.standings]
    known = {**old.standings, **stand(new, told, read.sources, grounds)}
    insert_sources(connection, {id_: known[id_] for id_ in order}, counted(told))

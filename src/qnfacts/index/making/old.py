"""What can be kept of an index that is out of date."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from qnfacts.index.database import Database
from qnfacts.index.find import about
from qnfacts.index.identity import known, unchanged
from qnfacts.index.making.grounds import Grounds
from qnfacts.index.making.numbering import Slot
from qnfacts.index.making.standing import Standing, said_of
from qnfacts.index.making.told import Told, told_in


class UselessError(Exception):
    """Nothing of an index can be kept, or what there is to add does not go with it."""


class OldChapter(NamedTuple):
    """The word of a piece, its facts' numbers, and what is told of it."""

    word: str
    slot: Slot
    told: Told


class Old(NamedTuple):
    """All chapters of an index, and the slots of those that still hold, under their words.

    `standings` are of the sources whose texts are what they were.
    """

    chapters: tuple[OldChapter, ...]
    standings: Mapping[str, Standing]
    lasting: Mapping[str, Slot]


NOTHING = Old((), {}, {})


def old_content(connection: Database, grounds: Grounds) -> Old:
    """What the index holds, and what of it still holds on these grounds."""
    if about(connection, "basis") != grounds.basis:
        return NOTHING
    standings = dict(_standings(connection, grounds))
    rows = connection.execute("SELECT first, word, lock, told FROM piece ORDER BY first").fetchall()
    chapters: list[OldChapter] = []
    lasting: dict[str, Slot] = {}
    for first, word, lock, text in rows:
        told = told_in(text)
        slot = Slot(first, first + max(1, told.facts))  # a number for the piece itself
        chapters.append(OldChapter(word, slot, told))
        sources = {*told.quoted, *told.outline.sources}
        if word and lock in ("", grounds.lock_word) and sources <= standings.keys():
            lasting[word] = slot
    return Old(tuple(chapters), standings, lasting)


def _standings(connection: Database, grounds: Grounds) -> Iterator[tuple[str, Standing]]:
    """Of the sources of which neither text nor entry has changed, as far as that is known."""
    for source, said, entry, *file, problem, coverage in connection.execute(_STANDINGS):
        model = grounds.common.sources.get(source)
        if unchanged(*known(tuple(file))) and (model is None or said_of(model) == said):
            yield source, Standing(said, entry, tuple(file), problem, coverage)


_STANDINGS = """
SELECT source, said, entry.json, path, stat, rested, sha256, problem, coverage
FROM text JOIN entry ON entry.section = 'sources' AND entry.id = text.source
"""

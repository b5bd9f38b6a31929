"""An index of a registry that is read in one go."""

from qnfacts.collector import no_garbage_collection
from qnfacts.index.database import Database
from qnfacts.index.making.chapter import chapter
from qnfacts.index.making.fill import (
    Having,
    begin,
    end,
    insert_about,
    insert_facts,
    insert_sources,
    insert_terms,
    insert_vocabularies,
)
from qnfacts.index.making.grounds import Origin, at_rest, grounds_of
from qnfacts.index.making.standing import Task, standings
from qnfacts.loading import open_registry
from qnfacts.pieces.common import Common
from qnfacts.pieces.outline import Outline


def write_whole(connection: Database, origin: Origin) -> None:
    """Fill an empty database. Raises RegistryError as `load` does, and sqlite3.Error."""
    files = origin.identified()
    opened = open_registry(origin.registry)
    registry = opened.registry
    with no_garbage_collection():
        grounds = grounds_of(Common(*opened), origin, files)
        everything = chapter(registry.facts, registry.sources, _ALONE, grounds)
        begin(connection)
        insert_vocabularies(connection, grounds)
        having: Having = {}
        insert_facts(connection, 0, everything.rows, having)
        insert_terms(connection, having)
        quoted = everything.told.quoted
        tasks = [
            Task(source, quoted[source.id].spans if source.id in quoted else ())
            for source in registry.sources
        ]
        found = zip(grounds.common.sources, standings(tasks, origin.folder), strict=True)
        counts = {id_: (each.facts, each.quotes) for id_, each in quoted.items()}
        insert_sources(connection, dict(found), counts)
        insert_about(connection, origin, at_rest(files, origin.identified()), grounds)
        end(connection)


_ALONE = Outline({}, (), (), ())
"""No other pieces are there to know anything."""

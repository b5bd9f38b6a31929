"""Writing into the tables of an index."""

import json
import os
from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import islice
from typing import Any

from qnfacts import __version__
from qnfacts.index.database import Database
from qnfacts.index.identity import written
from qnfacts.index.making.grounds import Files, Grounds, Origin
from qnfacts.index.making.rows import FactRows, Row
from qnfacts.index.making.schema import INDEXES, SETTINGS, TABLES
from qnfacts.index.making.standing import Standing
from qnfacts.index.notation import stored
from qnfacts.problems import Problem

SECTIONS = ("topics", "units", "areas", "agents", "indicators")

BATCH = 1000
"""Facts that are written at once."""

Having = dict[tuple[str, Any], "array[int]"]
"""What facts can be chosen by, and the numbers of those that have it."""


def begin(connection: Database) -> None:
    """Make the tables of an empty database."""
    connection.executescript(SETTINGS + TABLES)
    connection.execute("BEGIN")


def end(connection: Database) -> None:
    """Sort the tables, and let everything take effect."""
    for statement in INDEXES:
        connection.execute(statement)
    connection.execute("COMMIT")


def insert(connection: Database, table: str, rows: Iterable[Row]) -> None:
    """All rows have as many values as the first."""
    rest = iter(rows)
    first = next(rest, None)
    if first is not None:
        statement = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"  # noqa: S608
        connection.execute(statement, first)
        connection.executemany(statement, rest)


def insert_facts(
    connection: Database, first: int, rows: Iterable[FactRows], having: Having
) -> None:
    """Write facts, numbered from `first`; their terms are only added to `having`."""
    facts = enumerate(rows, first)
    while batch := list(islice(facts, BATCH)):
        insert(connection, "fact", ((n, *each.fact) for n, each in batch))
        insert(connection, "citation", ((n, each.citation) for n, each in batch))
        insert(connection, _WORDS, ((n, *each.words) for n, each in batch))
        insert(connection, "years", ((n, *ends) for n, each in batch for ends in each.years))
        for number, each in batch:
            for term in each.terms:
                having.setdefault(term, array("Q")).append(number)


def insert_terms(connection: Database, having: Having) -> None:
    """Write what facts can be chosen by, besides what is there already."""
    for term, facts in having.items():
        connection.execute(_TERM, term)
        (number,) = connection.execute(_NUMBER, term).fetchone()
        connection.execute(_MORE, (len(facts), number))
        connection.executemany("INSERT INTO has VALUES (?, ?)", ((number, n) for n in facts))


def insert_vocabularies(connection: Database, grounds: Grounds) -> None:
    """Write all vocabularies but the sources."""
    for section in SECTIONS:
        entries = getattr(grounds.entries, section).items()
        rows = ((section, number, id_, stored(each)) for number, (id_, each) in enumerate(entries))
        insert(connection, "entry", rows)


def insert_sources(
    connection: Database, sources: Mapping[str, Standing], counts: Mapping[str, tuple[int, int]]
) -> None:
    """Write the sources in their order, each with the counts of its facts and quotations."""
    for number, (id_, each) in enumerate(sources.items()):
        facts, quotes = counts.get(id_, (0, 0))
        insert(connection, "entry", [("sources", number, id_, each.entry)])
        row = number, id_, each.said, *each.file, each.problem, each.coverage, facts, quotes
        insert(connection, "text", [row])


def insert_about(connection: Database, origin: Origin, files: Files, grounds: Grounds) -> None:
    """Write what the index is of."""
    insert(connection, "about", _about(origin, grounds))
    insert(connection, "file", ((n, *written(*each)) for n, each in enumerate(files)))


def _about(origin: Origin, grounds: Grounds) -> Iterator[Row]:
    problem = json.dumps(asdict(grounds.lock)) if isinstance(grounds.lock, Problem) else None
    yield "program", __version__
    yield "title", stored(grounds.entries.title)
    yield "lock", problem
    yield "basis", grounds.basis
    yield "made", origin.made
    yield "registry", os.fsencode(origin.registry.absolute())


_WORDS = "words (rowid, names, quotes, others)"
_TERM = "INSERT OR IGNORE INTO term (field, value, facts) VALUES (?, ?, 0)"
_NUMBER = "SELECT number FROM term WHERE field = ? AND value = ?"
_MORE = "UPDATE term SET facts = facts + ? WHERE number = ?"

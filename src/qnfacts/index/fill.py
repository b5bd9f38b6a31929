"""Writing the content of a registry into an empty database."""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import islice
from typing import Any

from qnfacts import __version__
from qnfacts.cite import citation_record
from qnfacts.index.content import Content
from qnfacts.index.database import Database
from qnfacts.index.identity import written
from qnfacts.index.notation import stored
from qnfacts.index.schema import INDEXES, SETTINGS, TABLES
from qnfacts.index.terms import terms, years
from qnfacts.records import Record
from qnfacts.search import searched, words_of

SECTIONS = ("sources", "topics", "units", "areas", "agents", "indicators")

BATCH = 1000
"""Facts that are written at once. They are gone through a single time."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What adds up over all facts: by source, and by term the numbers of those that have it."""

    facts: Counter[str] = field(default_factory=Counter)
    quotes: Counter[str] = field(default_factory=Counter)
    having: defaultdict[tuple[str, Any], list[int]] = field(
        default_factory=lambda: defaultdict(list)
    )


def fill(connection: Database, content: Content) -> None:
    """Make the tables, fill them in one transaction, and sort them. Raises sqlite3.Error."""
    connection.executescript(SETTINGS + TABLES)
    connection.execute("BEGIN")
    _insert(connection, "about", _about(content))
    _insert(connection, "file", ((n, *written(*each)) for n, each in enumerate(content.files)))
    _insert(connection, "entry", _entries(content))
    tally = _fill_facts(connection, content)
    _insert(connection, "text", _texts(content, tally))
    having = list(enumerate(tally.having.items()))
    _insert(connection, "term", [(n, *term, len(facts)) for n, (term, facts) in having])
    _insert(connection, "has", ((n, fact) for n, (_, facts) in having for fact in facts))
    connection.execute("COMMIT")
    connection.executescript(INDEXES)


def _fill_facts(connection: Database, content: Content) -> Tally:
    tally = Tally()
    numbers = {text.source: str(number) for number, text in enumerate(content.texts)}
    facts = enumerate(content.catalogue.facts)
    while batch := list(islice(facts, BATCH)):
        _insert(connection, "fact", [_fact(n, fact, numbers) for n, fact in batch])
        _insert(connection, "citation", [(n, _citation(fact, content)) for n, fact in batch])
        _insert(connection, _WORDS, [(n, *_words(fact)) for n, fact in batch])
        _insert(connection, "years", [(n, *ends) for n, fact in batch for ends in years(fact)])
        for number, fact in batch:
            sources = [quote["source"] for quote in fact["quotes"]]
            tally.quotes.update(sources)
            tally.facts.update(set(sources))
            for term in terms(fact, content.catalogue):
                tally.having[term].append(number)
    return tally


def _insert(connection: Database, table: str, rows: Iterable[Row]) -> None:
    """All rows have as many values as the first."""
    rest = iter(rows)
    first = next(rest, None)
    if first is not None:
        statement = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"  # noqa: S608
        connection.execute(statement, first)
        connection.executemany(statement, rest)


def _about(content: Content) -> Iterator[Row]:
    yield "program", __version__
    yield "title", stored(content.catalogue.title)
    yield "lock", content.lock and json.dumps(asdict(content.lock))
    yield "covered", str(int(content.covered is not None))
    yield "made", content.made
    yield "registry", os.fsencode(content.registry)


def _entries(content: Content) -> Iterator[Row]:
    for section in SECTIONS:
        for number, (id_, entry) in enumerate(getattr(content.catalogue, section).items()):
            yield section, number, id_, stored(entry)


def _fact(number: int, fact: Record, texts: dict[str, str]) -> Row:
    size = min(map(len, fact["label"].values()))
    quoted = " ".join(dict.fromkeys(texts[quote["source"]] for quote in fact["quotes"]))
    return number, fact["id"], size, quoted, stored(fact)


def _citation(fact: Record, content: Content) -> str:
    return stored(citation_record(fact, content.catalogue))


def _words(fact: Record) -> Row:
    """The folded words of its names, its quotations and the rest, by what they weigh."""
    texts: dict[str, list[str]] = {"names": [], "quotes": [], "others": []}
    for _, text, weight in searched(fact):
        texts["names" if weight > 4 else "quotes" if weight == 4 else "others"].append(text)
    return tuple(" ".join(words_of(" ".join(each))) for each in texts.values())


def _texts(content: Content, tally: Tally) -> Iterator[Row]:
    for number, text in enumerate(content.texts):
        yield (
            number,
            text.source,
            *written(text.path, text.identity),
            text.problem and json.dumps(asdict(text.problem)),
            tally.facts[text.source],
            tally.quotes[text.source],
            stored(_coverage(content, text.source)),
        )


def _coverage(content: Content, source: str) -> Record | None:
    found = (content.covered or {}).get(source)
    if found is None:
        return None
    return {
        "numerals": len(found.numerals),
        "numerals_covered": len(found.numerals) - len(found.open_numerals),
        "sentences": len(found.sentences),
        "sentences_covered": len(found.sentences) - len(found.open_sentences),
    }


_WORDS = "words (rowid, names, quotes, others)"

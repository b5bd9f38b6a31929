"""Filling the tables of a store."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from sqlite3 import Connection
from typing import NamedTuple

from qnfacts import __version__
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import CoverageRecord, LabelRecord, SegmentRecord
from qnfacts.registry.coverage import NUMERAL, Coverage, Passage
from qnfacts.store.inputs import Input
from qnfacts.store.notation import stored
from qnfacts.store.rows import Row, fact_rows


class Statement(NamedTuple):
    """A segment of a claim, and where in its words the value begins and ends."""

    segment: SegmentRecord
    start: int
    end: int


class Text(NamedTuple):
    """How the text of a source was found, and what was wrong with it, as JSON."""

    file: Input
    problem: str | None


def insert(connection: Connection, table: str, rows: Iterable[Row]) -> None:
    """Write rows, all with as many values as the first; `table` may name its columns."""
    every = iter(rows)
    if (first := next(every, None)) is not None:
        marks = ", ".join("?" * len(first))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", chain([first], every))  # noqa: S608


def insert_about(
    connection: Connection, title: LabelRecord, languages: str, lock_problems: str
) -> None:
    """Write which program made the store, and of which registry."""
    about = {
        "program": __version__,
        "title_en": title["en"],
        "title_vi": title["vi"],
        "languages": languages,
        "lock_problems": lock_problems,
    }
    insert(connection, "about", about.items())


def insert_vocabulary(connection: Connection, catalogue: Catalogue) -> None:
    """Write what facts refer to, but for the sources."""
    for table, columns in _COLUMNS.items():
        entries: Iterable[Record] = getattr(catalogue, f"{table}s").values()
        rows = (
            (*_named(entry), *(_plain(entry[name]) for name in columns), stored(entry))
            for entry in entries
        )
        insert(connection, table, rows)


def insert_sources(
    connection: Connection,
    catalogue: Catalogue,
    covered: Iterable[Coverage | None],
    texts: Iterable[Text],
) -> None:
    """Write the sources, each with what is taken from its text, and that as it was found."""
    stated = _stated(catalogue.facts)
    quoting = [[quote["source"] for quote in fact["quotes"]] for fact in catalogue.facts]
    facts = Counter(chain.from_iterable(map(set, quoting)))
    quotes = Counter(chain.from_iterable(quoting))
    sources: Iterable[Record] = catalogue.sources.values()  # type: ignore[assignment]
    rows = (
        (
            *_named(source),
            *(source[name] for name in _SOURCE),
            *(facts[source["id"]], quotes[source["id"]]),
            *_counts(taken, stated[source["id"]]),
            *text.file,
            text.problem,
            stored(source),
        )
        for source, taken, text in zip(sources, covered, texts, strict=True)
    )
    insert(connection, "source", rows)


def insert_facts(connection: Connection, catalogue: Catalogue) -> None:
    """Write the facts, numbered from 0 in the registry's order."""
    rows = [fact_rows(fact, catalogue.sources) for fact in catalogue.facts]
    for table, field in _OF_FACTS.items():
        insert(
            connection,
            table,
            ((n, *row) for n, each in enumerate(rows) for row in getattr(each, field)),
        )


_COLUMNS: Mapping[str, Sequence[str]] = {
    "topic": (),
    "unit": ("base", "factor"),
    "area": ("part_of", "former"),
    "agent": ("type",),
    "indicator": ("unit", "share_of"),
}
_SOURCE = ("type", "title", "issued", "language", "file", "sha256")
_OF_FACTS = {
    "fact": "facts",
    "words (rowid, names, quotes, others)": "words",
    "fact_topic": "topics",
    "fact_area": "areas",
    "fact_agent": "agents",
    "fact_date": "dates",
    "quote": "quotes",
    "segment": "segments",
}
"""The tables of facts, and the fields of `FactRows` with their rows."""


def _named(entry: Record) -> Row:
    return entry["id"], entry["label"]["en"], entry["label"]["vi"]


def _plain(value: object) -> object:
    """What SQLite takes: a Decimal as its digits."""
    return value if value is None or isinstance(value, str | int) else str(value)


def _counts(found: Coverage | None, stated: Iterable[Statement]) -> Row:
    """The numbers of `CoverageRecord`, given what values state in the text."""
    if found is None:
        return (None,) * len(CoverageRecord.__annotations__)
    in_values = len({at for statement in stated for at in _numerals_of(statement, found.numerals)})
    numerals, quoted = len(found.numerals), len(found.quoted_numerals) - in_values
    sentences, whole = len(found.sentences), len(found.quoted_sentences)
    touched = len(found.touched_sentences)
    return (
        *(numerals, in_values, quoted, numerals - in_values - quoted - len(found.open_numerals)),
        *(sentences, whole, touched, sentences - whole - touched - len(found.open_sentences)),
        *(found.words, found.quoted_words),
    )


def _stated(facts: Iterable[Record]) -> dict[str, list[Statement]]:
    """The claims that state values, by source, each with the part of it that is the value."""
    stated: dict[str, list[Statement]] = defaultdict(list)
    for fact in facts:
        claim, written = fact["quotes"][0], (fact.get("value") or {}).get("as_written") or "\0"
        at = " ".join(segment["text"] for segment in claim["segments"]).find(written)
        for segment in claim["segments"] if at >= 0 else ():
            stated[claim["source"]].append(Statement(segment, at, at + len(written)))
            at -= len(segment["text"]) + 1
    return stated


def _numerals_of(statement: Statement, numerals: Sequence[Passage]) -> Iterator[int]:
    """Where the numerals of a value begin in the text: as many stand there as in the quotation."""
    segment, low, high = statement
    if segment["start"] is None:
        return
    first = bisect_left(numerals, segment["start"], key=lambda numeral: numeral.start)
    for found, there in zip(NUMERAL.finditer(segment["text"]), numerals[first:], strict=False):
        if low <= found.start() < high:
            yield there.start

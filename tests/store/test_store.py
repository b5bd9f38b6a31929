"""The tables hold what the commands print."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from world import LAM_SON, Run

from qnfacts.explore.ocop import tiers
from qnfacts.records import Record
from qnfacts.registry.files import registry_path
from qnfacts.registry.loading import load
from qnfacts.store import open_store
from qnfacts.store.opening import store_file

Row = tuple[Any, ...]

ROLES = ("issuer", "speaker", "according_to", "set_by")
DATES = ("issued", "horizon", "orientation", "period", "due", "date", "since")


@pytest.fixture(params=[LAM_SON, registry_path()], ids=["lam-son", "shipped"])
def registry(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def tables(registry: Path) -> Iterator[sqlite3.Connection]:
    """The file of the store, opened as anybody would."""
    open_store(registry, registry.parent)
    place = store_file(registry, registry.parent)
    assert place
    connection = sqlite3.connect(place)
    yield connection
    connection.close()


def printed(run: Run, *words: str) -> list[Record]:
    """The records that a command prints."""
    records: list[Record] = json.loads(run(*words, "--json").out, parse_float=Decimal)
    return records


def test_the_file_is_sound(tables: sqlite3.Connection) -> None:
    assert tables.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert tables.execute("PRAGMA foreign_key_check").fetchall() == []


def test_each_record_is_what_show_prints(
    run: Run, registry: Path, tables: sqlite3.Connection
) -> None:
    ids = [fact.id for fact in load(registry).facts]
    rows = tables.execute("SELECT id, record FROM fact ORDER BY number").fetchall()
    assert [id_ for id_, _ in rows] == ids
    records = [json.loads(record, parse_float=Decimal) for _, record in rows]
    assert records == printed(run, "show", *ids, "--registry", str(registry))


def labels(fact: Record) -> Iterator[Row]:
    yield fact["kind"], fact["label"]["en"], fact["label"]["vi"]


def values(fact: Record) -> Iterator[Row]:
    if value := fact["value"]:
        ends = (None if value[end] is None else float(value[end]) for end in ("low", "high"))
        yield *ends, value["low_open"], value["high_open"], value["hedge"], value["unit"]


def topics(fact: Record) -> Iterator[Row]:
    yield from ((topic,) for topic in fact["topics"])


def agents(fact: Record) -> Iterator[Row]:
    yield from ((fact[role]["id"], role) for role in ROLES if fact.get(role))
    yield from ((agent["id"], "run_by") for agent in fact.get("run_by", ()))


def dates(fact: Record) -> Iterator[Row]:
    yield from ((field, fact[field]) for field in DATES if fact.get(field))


def segments(fact: Record) -> Iterator[Row]:
    for quote in fact["quotes"]:
        for segment in quote["segments"]:
            yield quote["source"], segment["text"], segment["start"], segment["end"]


@pytest.mark.parametrize(
    ("columns", "held"),
    [
        ("kind, label_en, label_vi FROM fact", labels),
        (
            "low, high, low_open, high_open, hedge, unit FROM fact WHERE as_written NOT NULL",
            values,
        ),
        ("topic FROM fact_topic JOIN fact ON number = fact", topics),
        ("agent, role FROM fact_agent JOIN fact ON number = fact", agents),
        ("field, edtf FROM fact_date JOIN fact ON number = fact", dates),
        (
            """source, text, start, end FROM segment
            JOIN quote ON (quote.fact, quote.number) = (segment.fact, segment.quote)
            JOIN fact ON fact.number = quote.fact""",
            segments,
        ),
    ],
    ids=["labels", "values", "topics", "agents", "dates", "segments"],
)
def test_the_columns_hold_what_the_records_hold(
    run: Run,
    registry: Path,
    tables: sqlite3.Connection,
    columns: str,
    held: Callable[[Record], Iterator[Row]],
) -> None:
    found = tables.execute(f"SELECT id, {columns}").fetchall()
    facts = printed(run, "list", "--registry", str(registry))
    assert set(found) == {(fact["id"], *row) for fact in facts for row in held(fact)}
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("view", "row"),
    [
        (
            "SELECT indicator, area, period, hedge, high FROM figure WHERE id = 'fair-visits'",
            ("Visits", "Lam Sơn", "2025-03-02", "nearly", 900),
        ),
        (
            "SELECT indicator, area, due, hedge, low FROM target",
            ("Enterprises", "Lam Sơn", "2025", "at least", 3000),
        ),
        (
            "SELECT words, start, end FROM quotation WHERE fact = 'fair-visits'",
            ("Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 […] lượt khách", 361, 423),
        ),
    ],
    ids=["figure", "target", "quotation"],
)
@pytest.mark.parametrize("registry", [LAM_SON], indirect=True)
def test_a_view_reads_well(tables: sqlite3.Connection, view: str, row: Row) -> None:
    assert tables.execute(view).fetchall() == [row]


def test_a_source_is_counted_as_the_command_prints_it(
    run: Run, registry: Path, tables: sqlite3.Connection
) -> None:
    sources = printed(run, "sources", "--registry", str(registry))
    for source in sources:
        asked = "SELECT title, facts, quotes, numerals, record FROM source WHERE id = ?"
        title, facts, quotes, numerals, record = tables.execute(asked, (source["id"],)).fetchone()
        assert (title, facts, quotes) == (source["title"], source["facts"], source["quotes"])
        assert numerals == (source["coverage"] or {}).get("numerals")
        assert json.loads(record).items() <= source.items()
    assert tables.execute("SELECT count(*) FROM source").fetchone() == (len(sources),)


def test_a_store_gives_what_is_asked_for(registry: Path) -> None:
    store = open_store(registry, registry.parent)
    facts, ids = list(store.catalogue.facts), [fact.id for fact in load(registry).facts]
    last, first = ids[-1], ids[0]
    assert list(store.facts([last, "no-such", first, last, "đ", "\udcff"])) == [last, first]
    assert store.ids() == sorted(ids)
    assert sum(store.counts().values()) == len(store.catalogue.facts) == len(facts) == len(ids)
    assert tiers(store.tiered()) == tiers(facts)
    assert list(store.catalogue.areas) == [area.id for area in load(registry).areas]
    assert "no-such" not in store.catalogue.areas

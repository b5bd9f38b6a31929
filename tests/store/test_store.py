"""The tables hold what the commands print."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from world import LAM_SON, Run

from qnfacts.records import Record
from qnfacts.registry.files import registry_path
from qnfacts.registry.loading import load
from qnfacts.store import Place, open_store
from qnfacts.store.opening import store_file

ROLES = ("issuer", "speaker", "according_to", "set_by")
DATES = ("issued", "horizon", "orientation", "period", "due", "date", "since")

Row = tuple[Any, ...]


@pytest.fixture(params=[LAM_SON, registry_path()], ids=["lam-son", "shipped"], scope="module")
def registry(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def place(registry: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the store."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_CACHE", str(tmp_path_factory.mktemp("cache")))
        open_store(registry, registry.parent)
        place = store_file(Place(registry, registry.parent))
        assert place
        return place


@pytest.fixture
def tables(place: Path) -> Iterator[sqlite3.Connection]:
    """The file, opened as anybody would."""
    connection = sqlite3.connect(place)
    yield connection
    connection.close()


@pytest.fixture
def printed(run: Run, registry: Path) -> Callable[..., list[Record]]:
    """The records that a command prints."""

    def records(*words: str) -> list[Record]:
        text = run(*words, "--json", "--registry", str(registry)).out
        read: list[Record] = json.loads(text, parse_float=Decimal)
        return read

    return records


def test_the_file_is_sound(tables: sqlite3.Connection) -> None:
    assert tables.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert tables.execute("PRAGMA foreign_key_check").fetchall() == []


def test_each_record_is_what_show_prints(
    registry: Path, tables: sqlite3.Connection, printed: Callable[..., list[Record]]
) -> None:
    ids = [fact.id for fact in load(registry).facts]
    rows = tables.execute("SELECT id, record FROM fact ORDER BY number").fetchall()
    assert [id_ for id_, _ in rows] == ids
    assert [json.loads(record, parse_float=Decimal) for _, record in rows] == printed("show", *ids)


def agents(fact: Record) -> Iterator[Row]:
    yield from ((fact[role]["id"], role) for role in ROLES if fact.get(role))
    yield from ((agent["id"], "run_by") for agent in fact.get("run_by", ()))


def dates(fact: Record) -> Iterator[Row]:
    yield from ((field, fact[field]) for field in DATES if fact.get(field))


def values(fact: Record) -> Iterator[Row]:
    if value := fact["value"]:
        ends = (None if value[end] is None else float(value[end]) for end in ("low", "high"))
        yield *ends, value["low_open"], value["high_open"], value["hedge"], value["unit"]


def segments(fact: Record) -> Iterator[Row]:
    for quote in fact["quotes"]:
        for segment in quote["segments"]:
            yield quote["source"], segment["text"], segment["start"], segment["end"]


@pytest.mark.parametrize(
    ("columns", "held"),
    [
        ("kind, label_en, label_vi FROM fact",
         lambda fact: [(fact["kind"], *fact["label"].values())]),
        ("topic FROM fact_topic JOIN fact ON number = fact", lambda fact: zip(fact["topics"])),
        ("agent, role FROM fact_agent JOIN fact ON number = fact", agents),
        ("field, edtf FROM fact_date JOIN fact ON number = fact", dates),
        ("low, high, low_open, high_open, hedge, unit FROM fact WHERE as_written NOT NULL", values),
        (
            """source, text, start, end FROM segment
            JOIN quote ON (quote.fact, quote.number) = (segment.fact, segment.quote)
            JOIN fact ON fact.number = quote.fact""",
            segments,
        ),
    ],
    ids=["labels", "topics", "agents", "dates", "values", "segments"],
)  # fmt: skip
def test_the_columns_hold_what_the_records_hold(
    tables: sqlite3.Connection,
    printed: Callable[..., list[Record]],
    columns: str,
    held: Callable[[Record], Iterator[Row]],
) -> None:
    rows = tables.execute(f"SELECT id, {columns}").fetchall()
    assert set(rows) == {(fact["id"], *row) for fact in printed("list") for row in held(fact)}
    assert len(rows) == len(set(rows))


def test_a_source_is_counted_as_it_is_printed(
    tables: sqlite3.Connection, printed: Callable[..., list[Record]]
) -> None:
    rows = tables.execute("SELECT facts, quotes, numerals, record FROM source").fetchall()
    for (facts, quotes, numerals, record), source in zip(rows, printed("sources"), strict=True):
        assert (facts, quotes) == (source["facts"], source["quotes"])
        assert numerals == (source["coverage"] or {}).get("numerals")
        assert json.loads(record).items() <= source.items()


@pytest.mark.parametrize(
    ("asked", "row"),
    [
        ("SELECT indicator, areas, period, hedge, high FROM figure WHERE id = 'fair-visits'",
         ("Visits", "Lam Sơn", "2025-03-02", "nearly", 900)),
        ("SELECT indicator, areas, due, hedge, low FROM target",
         ("Enterprises", "Lam Sơn", "2025", "at least", 3000)),
        ("SELECT words, start, end FROM quotation WHERE fact = 'fair-visits'",
         ("Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 […] lượt khách", 361, 423)),
    ],
    ids=["figure", "target", "quotation"],
)  # fmt: skip
@pytest.mark.parametrize("registry", [LAM_SON], indirect=True)
def test_a_view_reads_well(tables: sqlite3.Connection, asked: str, row: Row) -> None:
    assert tables.execute(asked).fetchall() == [row]


def test_a_view_has_each_number_of_a_value(
    tables: sqlite3.Connection, printed: Callable[..., list[Record]]
) -> None:
    """Of an approximate one, too, which has no end."""
    names = ("stated", "nominal", "low", "high")
    for kind in ("figure", "target"):
        rows = tables.execute(f"SELECT id, {', '.join(names)} FROM {kind}").fetchall()  # noqa: S608
        values = {each["id"]: each["value"] or {} for each in printed("list", "--kind", kind)}
        assert {id_: numbers for id_, *numbers in rows} == {
            id_: [None if value.get(name) is None else float(value[name]) for name in names]
            for id_, value in values.items()
        }

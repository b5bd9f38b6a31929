"""Parquet files, as DuckDB reads them."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from world import LAM_SON, VAN_HAI, Run, records

from qnfacts import verify_batch
from qnfacts.formats.exports import Selected
from qnfacts.formats.parquet import parquet_files
from qnfacts.problems import QnfactsError
from qnfacts.store import Store, open_store


def asked(folder: Path, question: str) -> list[dict[str, Any]]:
    """The rows that DuckDB answers with; `facts` in the question stands for all files of facts."""
    facts = f"read_parquet('{folder}/facts/*/*.parquet', hive_partitioning = true)"
    found: Any = duckdb.sql(f"WITH facts AS (FROM {facts}) {question}")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    assert run("export", "--to", "parquet", "-o", str(tmp_path / "facts")).code == 0
    return tmp_path / "facts"


@pytest.mark.parametrize("world", [LAM_SON, VAN_HAI])
def test_every_fact_is_whole(run: Run, tmp_path: Path, world: Path) -> None:
    run("export", "--to", "parquet", "-o", str(tmp_path / "facts"), "-r", str(world))
    read = {row["id"]: row for row in asked(tmp_path / "facts", "FROM facts")}
    published = records(run, "list", "-r", str(world))
    assert read.keys() == {fact["id"] for fact in published}
    for fact in published:
        row = read[fact["id"]]
        for key, value in fact.items():
            texts = {name: str(of) for name, of in value.items()} if key == "dimensions" else value
            assert without_nulls(row.pop(key)) == without_nulls(texts)
        assert [left for left in row.values() if left is not None] == []


def test_whatever_is_chosen_the_columns_are_alike(run: Run, tmp_path: Path, folder: Path) -> None:
    def shape(*chosen: str) -> dict[str, Any]:
        run("export", "--to", "parquet", "-o", str(tmp_path / "facts"), *chosen)
        described = asked(folder, "SELECT column_name, column_type FROM (DESCRIBE FROM facts)")
        files = sorted(file.relative_to(folder) for file in folder.rglob("*.parquet"))
        return {"columns": described, "files": files}

    whole = shape()
    assert shape("--kind", "figure") == whole
    assert asked(folder, "SELECT DISTINCT kind FROM facts") == [{"kind": "figure"}]
    assert shape("--year", "1800") == whole
    assert asked(folder, "FROM facts") == []


def without_nulls(value: Any) -> Any:
    """The value without keys that hold nothing: files of every kind have the same columns."""
    if isinstance(value, dict):
        return {key: without_nulls(of) for key, of in value.items() if of is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


def test_the_kinds_are_parts_and_numbers_are_decimals(folder: Path) -> None:
    (row,) = asked(
        folder,
        "SELECT typeof(value.low) AS type, value.low AS low, value.low_open AS open,"
        " value.high AS high, value.hedge AS hedge FROM facts WHERE id = 'enterprises-now'",
    )
    assert row == {
        "type": "DECIMAL(38,12)",
        "low": Decimal(2400),
        "open": True,
        "high": None,
        "hedge": "more than",
    }
    kinds = asked(folder, "SELECT kind, count(*) AS n FROM facts GROUP BY ALL ORDER BY ALL LIMIT 2")
    assert kinds == [{"kind": "event", "n": 1}, {"kind": "figure", "n": 5}]
    assert (folder / "facts" / "kind=figure" / "part-0.parquet").exists()
    sources = duckdb.read_parquet(str(folder / "sources.parquet")).select("id, author")
    assert sources.fetchall() == [
        ("bao", [{"family": "Hà", "given": "Mộc", "literal": None}]),
    ]


def test_its_quotations_can_be_proven_there(folder: Path) -> None:
    quotes = [q for row in asked(folder, "SELECT quotes FROM facts") for q in row["quotes"]]
    text = (LAM_SON.parent / "bao.txt").read_bytes().decode()
    waived = {"bao": [{"text": f"TRANG {page}", "kind": "page-number"} for page in (7, 8)]}
    spans = [[(s["start"], s["end"]) for s in quote["segments"]] for quote in quotes]
    assert verify_batch(quotes, {"bao": text}, waived) == spans
    quotes[0]["segments"][0]["start"] += 1
    assert verify_batch(quotes, {"bao": text}, waived) == [[], *spans[1:]]


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch, cache: Path) -> Store:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))
    return open_store(LAM_SON, LAM_SON.parent)


def written(store: Store, folder: Path, **value: Any) -> dict[str, Any]:
    """The value of a figure, some of it altered, as DuckDB reads it."""
    fact = store.facts(["enterprises-now"])["enterprises-now"]
    altered = {**fact, "value": {**fact["value"], **value}}
    for name, data in parquet_files(Selected(store, [altered], "en")).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    (row,) = asked(folder, "SELECT value FROM facts")
    found: dict[str, Any] = row["value"]
    return found


def test_a_fraction_lies_between_its_rounded_ends(store: Store, tmp_path: Path) -> None:
    low, high = Decimal(f"0.{'6' * 28}"), Decimal(f"0.{'6' * 27}7")
    found = written(store, tmp_path, fraction="2/3", low=low, high=high, stated=None)
    assert (found["low"], found["high"]) == (Decimal("0.666666666666"), Decimal("0.666666666667"))
    assert (found["fraction"], found["low_open"]) == ("2/3", True)


@pytest.mark.parametrize("exact", ["12345678901234567890123456.123456789012", "1E+10", "-0.5"])
def test_numbers_are_exact(store: Store, tmp_path: Path, exact: str) -> None:
    assert written(store, tmp_path, low=Decimal(exact))["low"] == Decimal(exact)


@pytest.mark.parametrize("number", ["0.1234567890123", "1E+26", f"1{'0' * 300}"])
def test_a_number_that_cannot_be_is_refused(store: Store, tmp_path: Path, number: str) -> None:
    with pytest.raises(QnfactsError, match="number-too-long"):
        written(store, tmp_path, low=Decimal(number))

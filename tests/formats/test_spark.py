"""Parquet files in a job of Spark on this machine, where it and Java are installed."""

import os
import shutil
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from world import LAM_SON, Run, records

from qnfacts import verify_batch

pytest.importorskip("pyspark", reason="Spark is not installed: pip install pyspark")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Java is not installed, which Spark needs", allow_module_level=True)

from pyspark.sql import SparkSession, functions

TEXT = (LAM_SON.parent / "bao.txt").read_bytes().decode()
WAIVED = {"bao": [{"text": f"TRANG {page}", "kind": "page-number"} for page in (7, 8)]}


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A session with two workers, which run the Python of the tests."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYSPARK_PYTHON", sys.executable)
        environment.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        named = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        session = named.getOrCreate()
        yield session
        session.stop()


@pytest.fixture
def facts(spark: Any, run: Run, tmp_path: Path) -> Any:
    assert run("export", "--to", "parquet", "-o", str(tmp_path / "facts")).code == 0
    return spark.read.parquet(str(tmp_path / "facts" / "facts"))


def test_it_finds_the_kinds_and_exact_decimals(run: Run, facts: Any) -> None:
    published = {fact["id"]: fact for fact in records(run, "list")}
    rows = facts.select("id", "kind", "value").collect()
    assert {row.id: row.kind for row in rows} == {
        id_: fact["kind"] for id_, fact in published.items()
    }
    for row in rows:
        value = published[row.id]["value"] or {}
        for name in ("low", "high", "nominal", "stated", "hedge"):
            assert (row.value[name] if row.value else None) == value.get(name)
    (row,) = facts.where("value.low = 2400").collect()
    assert (type(row.value.low), row.value.low, row.value.low_open) == (Decimal, 2400, True)


def test_its_workers_prove_quotations(facts: Any) -> None:
    """And disprove what is moved by one character."""
    quotes = facts.select(functions.explode("quotes").alias("quote")).select("quote.*")
    moved = functions.transform(
        "segments", lambda each: each.withField("start", each.start + functions.lit(1))
    )

    def stand(rows: Iterator[Any]) -> Iterator[bool]:
        given = [row.asDict(recursive=True) for row in rows]
        yield from (bool(spans) for spans in verify_batch(given, {"bao": TEXT}, WAIVED))

    count = quotes.count()
    assert count > 10
    assert quotes.rdd.mapPartitions(stand).collect() == [True] * count
    assert quotes.withColumn("segments", moved).rdd.mapPartitions(stand).collect() == (
        [False] * count
    )

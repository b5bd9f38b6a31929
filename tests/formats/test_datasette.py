"""The folder for Datasette, as Datasette serves it."""

import asyncio
import json
import sqlite3
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from world import LAM_SON, VAN_HAI, Run, records

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports what is deprecated
    from datasette.app import Datasette

Served = Callable[..., Any]


@pytest.fixture
def served(run: Run, tmp_path: Path) -> Served:
    """What Datasette answers under a path, once facts are exported with the filters given."""

    def ask(path: str, *filters: str) -> Any:
        folder = tmp_path / "facts"
        assert run("export", "--to", "sqlite", "-o", str(folder), *filters).code == 0
        found = asyncio.run(Datasette(config_dir=folder).client.get(path))
        assert found.status_code == 200
        return found.json() if ".json" in path else found.text

    return ask


def test_its_tables_and_what_they_are(served: Served) -> None:
    tables = {table["name"]: table for table in served("/facts.json")["tables"]}
    assert tables["fact"]["count"] == 11
    assert [name for name in ("input", "words", "text") if not tables[name]["hidden"]] == []
    page = served("/facts/fact")
    assert "A value is an interval: its hedge belongs to it." in page
    assert "How the source puts the number" in page
    assert "Lam Sơn province" in served("/")
    assert "Mỗi dòng một dữ kiện" in served("/facts/fact", "--lang", "vi")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("chè hoa vàng", ["golden-tea"]),
        ("che hoa vang", ["golden-tea"]),
        ("Đông Khê", ["golden-tea"]),
        ("dong khe", ["golden-tea"]),
        ("nothing of it", []),
    ],
)
def test_its_search_takes_words_with_and_without_diacritics(
    served: Served, words: str, found: list[str]
) -> None:
    asked = f"/facts/fact.json?_shape=array&_search={words}&kind=product"
    assert [row["id"] for row in served(asked)] == found


def test_a_value_is_an_interval_with_its_hedge(served: Served) -> None:
    (row,) = served("/facts/figure.json?_shape=array&id=enterprises-now")
    assert (row["hedge"], row["low"], row["low_open"], row["high"]) == ("more than", 2400, 1, None)
    assert (row["as_written"], row["areas"]) == ("hơn 2.400 doanh nghiệp", "Lam Sơn")


@pytest.mark.parametrize(
    ("table", "facets"),
    [
        ("fact", {"kind", "hedge", "unit"}),
        ("figure", {"indicator", "areas", "hedge"}),
        ("quotation", {"source"}),
        ("fact_topic", {"topic"}),
        ("fact_area", {"area"}),
    ],
)
def test_what_a_table_can_be_narrowed_by(served: Served, table: str, facets: set[str]) -> None:
    counted = served(f"/facts/{table}.json?_extra=facet_results")["facet_results"]
    results = counted.get("results", counted)
    assert results.keys() == facets
    assert all(facet["results"] for facet in results.values())


def test_an_approximate_value_has_its_number_though_it_has_no_ends(served: Served) -> None:
    asked = "/facts/figure.json?_shape=array&hedge=about&low__isnull=1"
    rows = served(asked, "-r", str(VAN_HAI))
    assert [(row["stated"], row["nominal"], row["high"]) for row in rows] == [(520, 520, None)]
    page = served("/facts/figure")
    assert "The one number that the value names, whatever its hedge" in page


@pytest.fixture
def exported(run: Run, tmp_path: Path) -> Callable[..., sqlite3.Connection]:
    """The tables that are exported with these filters."""

    def tables(*filters: str) -> sqlite3.Connection:
        run("export", "--to", "sqlite", "-o", str(tmp_path / "facts"), *filters)
        return sqlite3.connect(tmp_path / "facts" / "facts.sqlite")

    return tables


def test_every_fact_is_whole(run: Run, exported: Callable[..., sqlite3.Connection]) -> None:
    kept = exported().execute("SELECT record FROM fact ORDER BY number").fetchall()
    assert [json.loads(record) for (record,) in kept] == json.loads(run("list", "--json").out)


def test_a_part_of_the_facts(run: Run, exported: Callable[..., sqlite3.Connection]) -> None:
    filters = ["--topic", "ocop", "--sort", "label"]
    tables = exported(*filters)
    ids = [fact["id"] for fact in records(run, "list", *filters)]
    assert [id_ for (id_,) in tables.execute("SELECT id FROM fact ORDER BY number")] == ids
    assert tables.execute("PRAGMA foreign_key_check").fetchall() == []
    assert tables.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    quoted = tables.execute("SELECT DISTINCT fact FROM quotation").fetchall()
    assert {id_ for (id_,) in quoted} == set(ids)
    counts = tables.execute("SELECT facts, quotes, numerals FROM source").fetchone()
    assert counts == (len(ids), len(quoted), None)
    (numerals,) = exported().execute("SELECT numerals FROM source").fetchone()
    assert numerals > 0


def test_nothing_tells_of_the_machine(
    exported: Callable[..., sqlite3.Connection], tmp_path: Path
) -> None:
    exported()
    for file in (tmp_path / "facts").iterdir():
        assert str(LAM_SON.parent).encode() not in file.read_bytes()

"""CSV files with their descriptor, as frictionless reads them."""

import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from world import HARROWMERE, LAM_SON, VAN_HAI, Run, records

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports what is deprecated
    from frictionless import Package, validate

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    """A package of the facts of Lam Sơn."""
    folder = tmp_path / "facts"
    assert run("export", "--to", "csv", "-o", str(folder)).code == 0
    return folder


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table as frictionless reads them, typed."""
    resource: Any = Package(folder / "datapackage.json").get_resource(table)
    return [row.to_dict() for row in resource.read_rows()]


@pytest.mark.parametrize(
    ("world", "filters"),
    [
        (LAM_SON, []),
        (VAN_HAI, ["--kind", "figure"]),
        (HARROWMERE, ["--kind", "product", "--year", "1"]),
    ],
)
def test_it_is_valid(run: Run, tmp_path: Path, world: Path, filters: list[str]) -> None:
    run("export", "--to", "csv", "-o", str(tmp_path / "facts"), "-r", str(world), *filters)
    report = validate(tmp_path / "facts" / "datapackage.json")
    assert report.flatten(["type", "message"]) == []
    assert len(report.tasks) == 8


@pytest.mark.parametrize("filters", [[], ["--year", "1800"]])
def test_no_list_in_its_descriptor_is_empty(run: Run, tmp_path: Path, filters: list[str]) -> None:
    """The profile of Data Packages wants at least one item in each that it knows but for two."""
    run("export", "--to", "csv", "-o", str(tmp_path / "facts"), *filters)
    descriptor = json.loads((tmp_path / "facts" / "datapackage.json").read_text("utf-8"))
    assert [place for place, held in lists_in(descriptor) if not held] == []
    schemas = {each["name"]: each["schema"] for each in descriptor["resources"]}
    assert [name for name in schemas if "foreignKeys" not in schemas[name]] == [
        "sources", "topics", "agents",
    ]  # fmt: skip


def lists_in(data: Any, *place: str) -> Iterator[tuple[tuple[str, ...], list[Any]]]:
    """Each list in JSON, with the keys that lead to it."""
    if isinstance(data, list):
        yield place, data
        data = dict(enumerate(data))
    if isinstance(data, dict):
        for key, value in data.items():
            yield from lists_in(value, *place, str(key))


@pytest.mark.parametrize(
    ("table", "old", "new", "wrong"),
    [
        ("quotes", "bao,", "boa,", {"hash-count", "foreign-key"}),
        ("facts", "2400", "24oo", {"hash-count", "type-error"}),
    ],
)
def test_what_was_altered_since_is_not(
    folder: Path, table: str, old: str, new: str, wrong: set[str]
) -> None:
    file = folder / f"{table}.csv"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    report = validate(folder / "datapackage.json")
    assert {type_ for (type_,) in report.flatten(["type"])} == wrong


def test_values_are_exact_and_typed(run: Run, folder: Path) -> None:
    published = records(run, "list")
    read = rows(folder, "facts")
    assert [row["id"] for row in read] == [fact["id"] for fact in published]
    for row, fact in zip(read, published, strict=True):
        for name, end in (fact["value"] or {}).items():
            assert row[f"value.{name}"] == end
        assert row["topics"] == fact["topics"]
        assert row["areas.id"] == ([area["id"] for area in fact["areas"]] or None)


def test_a_truth_is_described_as_it_is_written(folder: Path) -> None:
    resource: Any = Package(folder / "datapackage.json").get_resource("facts")
    told = {field.name: field.description for field in resource.schema.fields}
    assert told["value.low_open"].startswith("True where the value is more than low")
    assert told["value.high_open"].startswith("True where the value is less than high")
    (row,) = (row for row in rows(folder, "facts") if row["id"] == "enterprises-now")
    assert (row["value.low_open"], row["value.high_open"]) == (True, True)
    assert ",2400,,true,true," in (folder / "facts.csv").read_text("utf-8")


def test_a_period_has_its_days(folder: Path) -> None:
    (row,) = (row for row in rows(folder, "facts") if row["id"] == "resolution-21")
    assert row["horizon"] == "2023/2025"
    assert (row["horizon.first"].isoformat(), row["horizon.last"].isoformat()) == (
        "2023-01-01",
        "2025-12-31",
    )


def test_each_quotation_stands_where_its_row_says(folder: Path) -> None:
    text = (LAM_SON.parent / "bao.txt").read_text("utf-8")
    quoted = rows(folder, "quotes")
    assert {row["fact"] for row in quoted} == {row["id"] for row in rows(folder, "facts")}
    for row in quoted:
        parts = row["text"].split(" […] ")
        there = " ".join(text[row["start"] : row["end"]].split())
        assert there.startswith(parts[0])
        assert there.endswith(parts[-1])

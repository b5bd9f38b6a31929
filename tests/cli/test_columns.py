"""Tables for machines: the columns of each command, and how they are asked for."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from world import Run, records

CALLS = {
    "overview": [],
    "policies": ["policies", "--as-of", "2024-01-01"],
    "figures": ["figures"],
    "targets": ["targets"],
    "events": ["events"],
    "initiatives": ["initiatives"],
    "products": ["products"],
    "statements": ["statements"],
    "ocop": ["ocop"],
    "list": ["list"],
    "show": ["show", "fair"],
    "search": ["search", "ocop"],
    "cite": ["cite", "fair-visits", "golden-tea"],
    "sources": ["sources"],
    "terms": ["terms"],
    "compare": ["compare"],
    "reconcile": ["reconcile"],
    "derive": ["derive"],
    "timeline": ["timeline"],
    "schema": ["schema"],
}
EMPTY = {
    "policies": ["--year", "1900"],
    "figures": ["--year", "1900"],
    "list": ["--year", "1900"],
    "search": ["zzz"],
    "cite": ["--year", "1900"],
    "compare": ["--outcome", "not-met", "--topic", "ocop"],
    "timeline": ["--to", "1900"],
}


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a CSV, as a real parser reads them."""
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def header(text: str) -> list[str]:
    """The columns of a CSV."""
    return next(csv.reader([text.splitlines()[0]]))


def leaves(value: Any, path: str = "", *, listed: bool = False) -> Iterator[tuple[str, Any]]:
    """The column and the content of all that a record says outside of lists within lists."""
    if isinstance(value, Mapping) and not path.endswith("dimensions"):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}".removeprefix("."), listed=listed)
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        if not listed and path != "references":
            for each in value:
                yield from leaves(each, path, listed=True)
    elif value not in (None, [], {}):
        yield path, value


@pytest.mark.parametrize("world", ["run", "van_hai", "shipped"])
@pytest.mark.parametrize("name", CALLS)
def test_every_key_of_the_json_is_a_column(
    request: pytest.FixtureRequest, world: str, name: str
) -> None:
    run: Run = request.getfixturevalue(world)
    call = CALLS[name]
    if world != "run" and name in {"show", "cite"}:
        call = [name, records(run, "list", "--limit", "1")[0]["id"]]
    found = rows(run(*call, "--format", "csv").out)
    said = records(run, *call)
    assert len(found) == len(said)
    for row, record in zip(found, said, strict=True):
        for column, value in leaves(record):
            assert row[column]
            if isinstance(value, str):
                assert value in row[column]


@pytest.mark.parametrize(("name", "filters"), EMPTY.items())
def test_the_columns_are_the_same_whatever_the_rows(
    run: Run, name: str, filters: list[str]
) -> None:
    empty = run(name, *filters, "--format", "csv").out
    assert empty.count("\n") == 1
    call = [word for word in CALLS[name] if word not in {"--as-of", "2024-01-01"}]
    assert header(run(*call, "--format", "csv").out) == header(empty)
    assert len(set(header(empty))) == len(header(empty))


def test_columns_are_chosen_in_the_order_of_the_call(run: Run) -> None:
    ran = run("figures", "--columns", "value.stated, id,label", "--format", "csv", "--limit", "1")
    assert header(ran.out) == ["value.stated", "id", "label.en", "label.vi"]
    shown = run("figures", "--columns", "id,value.stated", "--limit", "1").out.splitlines()
    (record,) = records(run, "figures", "--limit", "1")
    assert [line.split() for line in shown] == [
        ["id", "value.stated"],
        [record["id"], str(record["value"]["stated"])],
    ]
    markdown = run("figures", "--columns", "id", "--limit", "1", "--format", "markdown").out
    assert markdown == f"| id |\n| --- |\n| {record['id']} |\n"


@pytest.mark.parametrize(
    ("asked", "name"),
    [("id,zz", "zz"), ("id,value.zz", "value.zz"), ("id,", ""), ("id,value.", "value."), ("", "")],
)
def test_an_unknown_column_is_refused_with_those_there_are(run: Run, asked: str, name: str) -> None:
    ran = run("figures", "--columns", asked)
    assert (ran.code, ran.out) == (2, "")
    said = " ".join(ran.err.split())
    assert f"no column '{name}'" in said
    assert "olumns are id, kind, label.en, label.vi, " in said
    assert re.search(r"indicator\.definition\.vi, .* and \d+ more$", said)


@pytest.mark.parametrize("form", ["json", "ndjson", "yaml"])
def test_a_record_is_whole(run: Run, form: str) -> None:
    ran = run("figures", "--columns", "id", "--format", form)
    assert (ran.code, ran.out) == (2, "")
    assert f"a record in {form} is whole" in ran.err


@pytest.mark.parametrize("call", [["cite", "fair"], ["schema", "figures"]])
def test_a_text_has_no_columns(run: Run, call: list[str]) -> None:
    ran = run(*call, "--columns", "id")
    assert (ran.code, ran.out) == (2, "")
    assert "this answer has no columns" in ran.err


def test_dates_have_their_days_and_claims_their_source(run: Run) -> None:
    asked = "id,horizon,horizon.first,horizon.last,source.id,source.issued"
    (row,) = rows(run("policies", "--columns", asked, "--format", "csv").out)
    assert list(row.values()) == [
        "resolution-21", "2023/2025", "2023-01-01", "2025-12-31", "bao", "2025-03-05",
    ]  # fmt: skip


def test_a_spreadsheet(run: Run) -> None:
    call = ["figures", "--columns", "id,value.stated,topics"]
    ran = run(*call, "--excel")
    assert run(*call, "--excel", "--format", "csv") == ran
    assert ran.out.startswith("\ufeffid;value.stated;topics\n")
    read = csv.reader(io.StringIO(ran.out.removeprefix("\ufeff"), newline=""), delimiter=";")
    plain = csv.reader(io.StringIO(run(*call, "--format", "csv").out, newline=""))
    first, *others = plain
    assert list(read) == [first, *([a, b.replace(".", ","), c] for a, b, c in others)]


@pytest.mark.parametrize("other", [["--json"], ["--format", "tsv"], ["--format", "table"]])
def test_a_spreadsheet_contradicts_other_formats(run: Run, other: list[str]) -> None:
    ran = run("figures", "--excel", *other)
    assert (ran.code, ran.out) == (2, "")
    assert f"--excel is CSV, and contradicts {' '.join(other)}" in ran.err

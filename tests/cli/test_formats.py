"""Every command in every format, read back by a real parser and held against its schema."""

import csv
import io
import json
import shutil
from decimal import Decimal
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from schemas import validator
from world import LAM_SON, Run, records

from qnfacts.cli import output
from qnfacts.render import Terminal
from qnfacts.render.width import display_width

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
    "show": ["show", "resolution-21", "fair"],
    "search": ["search", "ocop"],
    "cite": ["cite", "fair-visits", "golden-tea"],
    "sources": ["sources"],
    "terms": ["terms"],
    "schema": ["schema"],
}

parametrized = pytest.mark.parametrize(("name", "call"), CALLS.items(), ids=CALLS)


@parametrized
@pytest.mark.parametrize("registry", ["run", "shipped"])
def test_json_is_as_its_schema_says(
    request: pytest.FixtureRequest, registry: str, name: str, call: list[str]
) -> None:
    run: Run = request.getfixturevalue(registry)
    if registry == "shipped" and name in ("show", "cite"):
        call = [name, "resolution-148-2018", "trademarks-2024"]
    if registry == "shipped" and name == "list":  # the whole list is that of the kinds again
        call = [name, "--topic", "ocop"]
    schema = run("schema", name).out
    validator(schema).validate(json.loads(run(*call, "--json").out))


@parametrized
def test_ndjson_holds_the_same_records(run: Run, name: str, call: list[str]) -> None:
    lines = run(*call, "--format", "ndjson").out.splitlines()
    assert [json.loads(line, parse_float=Decimal) for line in lines] == records(run, *call), name


@parametrized
def test_yaml_holds_the_same_records(run: Run, name: str, call: list[str]) -> None:
    assert yaml.safe_load(run(*call, "--format", "yaml").out) == json.loads(
        run(*call, "--json").out
    ), name


@parametrized
@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_csv_and_tsv_have_a_row_for_each_record(
    run: Run, name: str, call: list[str], form: str
) -> None:
    text = run(*call, "--format", form).out
    lines = io.StringIO(text)
    rows = list(
        csv.reader(lines)
        if form == "csv"
        else csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    )
    assert len(rows) == len(records(run, *call)) + 1, name
    assert {len(row) for row in rows} == {len(rows[0])}


@parametrized
def test_markdown_and_table_name_every_record(run: Run, name: str, call: list[str]) -> None:
    html = MarkdownIt("commonmark").enable("table").render(run(*call, "--format", "markdown").out)
    table = run(*call).out
    for record in records(run, *call):
        key = record.get("id") or record.get("name") or record["command"]
        if name != "ocop":  # the chart shows tiers by their stars
            assert key in html
            assert key in table


@pytest.mark.parametrize("call", [["events", "--year", "1999"], ["search", "zzz"]])
def test_no_records(run: Run, call: list[str]) -> None:
    assert run(*call, "--json").out == "[]\n"
    for form in ("ndjson", "table", "markdown"):
        assert run(*call, "--format", form).out == ""
    for form in ("csv", "tsv"):
        assert run(*call, "--format", form).out.count("\n") == 1
    assert yaml.safe_load(run(*call, "--format", "yaml").out) == []


def test_a_fact_has_the_keys_of_the_contract_in_their_order(run: Run) -> None:
    (fact,) = records(run, "show", "fair-visits")
    assert list(fact) == [
        *("id", "kind", "label", "aliases", "topics"),
        *("indicator", "areas", "period", "compared_with", "at", "dimensions"),
        *("statistic", "accumulation", "according_to"),
        *("value", "note", "contrasts_with", "draft", "quotes"),
    ]
    assert fact["value"] == {
        "low": None,
        "high": 900,
        "low_open": True,
        "high_open": True,
        "nominal": None,
        "stated": 900,
        "hedge": "nearly",
        "unit": "visit",
        "as_written": "gần 900 lượt khách",
    }
    assert fact["quotes"] == [
        {
            "source": "bao",
            "file": "bao.txt",
            "role": "claim",
            "segments": [
                {"text": "Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900", "start": 361, "end": 402},
                {"text": "lượt khách", "start": 413, "end": 423},
            ],
            "translation": "The Lam Sơn fair of 2 March 2025 received nearly 900 visits",
        }
    ]


def test_offsets_are_null_without_the_text(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    shutil.copy(LAM_SON, tmp_path)
    monkeypatch.setenv("QNFACTS_REGISTRY", str(tmp_path / LAM_SON.name))
    (fact,) = records(run, "show", "fair")
    assert fact["quotes"][0]["segments"] == [
        {"text": "Hội chợ Lam Sơn ngày 2/3/2025", "start": None, "end": None}
    ]


def test_a_text_that_is_not_the_pinned_one_is_told_and_left_out(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setenv("QNFACTS_SOURCES", str(tmp_path))
    (tmp_path / "bao.txt").write_text("another text", "utf-8")
    ran = run("show", "fair", "--json")
    assert ran.code == 0
    assert "source-changed: this is not the text that the registry pins for bao" in ran.err
    assert json.loads(ran.out)[0]["quotes"][0]["segments"][0]["start"] is None


@parametrized
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_table_on_a_terminal_keeps_within_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, call: list[str], lang: str
) -> None:
    monkeypatch.setattr(output, "terminal", lambda _: Terminal(80, colour=False))
    shown = run(*call, "--lang", lang).out
    assert shown, name
    assert [line for line in shown.splitlines() if display_width(line) > 80] == []
    for record in records(run, *call):
        if name not in ("ocop", "overview"):  # the chart names tiers by their stars
            assert (record.get("id") or record["name"]) in shown

"""What is held against each other, in every format, read back and held against its schema."""

import csv
import io
import json

import pytest
import yaml
from markdown_it import MarkdownIt
from schemas import validator
from world import Run

from qnfacts.cli import output
from qnfacts.render import Terminal
from qnfacts.render.width import display_width

commands = pytest.mark.parametrize("command", ["compare", "reconcile", "derive", "timeline"])


@commands
@pytest.mark.parametrize("registry", ["run", "van_hai", "shipped"])
def test_json_is_as_its_schema_says(
    request: pytest.FixtureRequest, registry: str, command: str
) -> None:
    run: Run = request.getfixturevalue(registry)
    schema = run("schema", command).out
    validator(schema).validate(json.loads(run(command, "--json").out))


@commands
def test_every_format_holds_every_record(van_hai: Run, command: str) -> None:
    records = json.loads(van_hai(command, "--json").out)
    lines = van_hai(command, "--format", "ndjson").out.splitlines()
    assert [json.loads(line) for line in lines] == records
    assert yaml.load(van_hai(command, "--format", "yaml").out, yaml.CSafeLoader) == records
    rows = list(csv.reader(io.StringIO(van_hai(command, "--format", "csv").out)))
    assert len(rows) == len(records) + 1
    assert {len(row) for row in rows} == {len(rows[0])}


@commands
def test_markdown_shows_what_the_table_shows(van_hai: Run, command: str) -> None:
    html = (
        MarkdownIt("commonmark")
        .enable("table")
        .render(van_hai(command, "--format", "markdown").out)
    )
    for record in json.loads(van_hai(command, "--json").out):
        facts = record.get("follows_from") or record.get("facts") or [record]
        assert all(fact["id"] in html for fact in facts)


@commands
@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_terminal_is_wide_enough(
    van_hai: Run, monkeypatch: pytest.MonkeyPatch, command: str, width: int, lang: str
) -> None:
    monkeypatch.setattr(output, "terminal", lambda _: Terminal(width, colour=False))
    shown = van_hai(command, "--lang", lang).out
    assert shown
    assert [line for line in shown.splitlines() if display_width(line) > width] == []

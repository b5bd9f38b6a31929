"""The skill file, as `qnfacts help --skill` prints it."""

import json
import re
import shlex
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from world import Run

from qnfacts.cli.app import COMMANDS


@pytest.mark.parametrize(("lang", "hedge"), [("en", "“more than 13,000”"), ("vi", "“hơn 13.000”")])
def test_it_says_when_and_how_to_ask(run: Run, lang: str, hedge: str) -> None:
    ran = run("help", "--skill", "--lang", lang)
    assert (ran.code, ran.err) == (0, "")
    assert ran == run("--skill", "--lang", lang)
    _, front, text = ran.out.split("---\n", 2)
    described = yaml.safe_load(front)
    assert described.keys() == {"name", "description"}
    assert described["name"] == "qnfacts"
    assert len(described["description"]) < 1024  # what skill files may have
    assert hedge in text
    assert len(text) < 4000


def test_its_commands_work(shipped: Run) -> None:
    calls = re.findall(r"^- `qnfacts (.*?)`: ", shipped("--skill").out, re.MULTILINE)
    assert {shlex.split(call)[0] for call in calls} <= COMMANDS.keys()
    for call in calls:
        if not {"article.txt", "draft.md"} & {*shlex.split(call)}:
            assert shipped(*shlex.split(call)).code == 0


@pytest.mark.parametrize(
    ("form", "read", "section"),
    [("json", json.loads, "mcpServers"), ("toml", tomllib.loads, "mcp_servers")],
)
def test_what_is_added_to_programs_is_well_formed(
    form: str, read: Callable[[str], Any], section: str
) -> None:
    page = (Path(__file__).parents[2] / "docs" / "assistants.md").read_text("utf-8")
    blocks = re.findall(rf"^```{form}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    sections = [read(block) for block in blocks]
    assert section in sections[0]
    for [servers] in (each.values() for each in sections):
        assert servers["qnfacts"]["command"] == "qnfacts"
        assert servers["qnfacts"]["args"][0] == "mcp"

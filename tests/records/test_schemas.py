"""The registry's JSON Schema, as an editor uses it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from schemas import validator
from world import LAM_SON, Run

from qnfacts.registry.files import registry_path


class Editor(yaml.CSafeLoader):
    """YAML 1.2's core types, which editors use: no dates, no sixties, yes and no are text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, form) for tag, form in resolvers if tag.rpartition(":")[2] in ("int", "null")]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)$"), ["t", "f"])
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"-?\d+\.\d+$"), list("-0123456789")
)


@pytest.fixture
def editor(run: Run) -> Draft202012Validator:
    return validator(run("schema", "registry").out)


def read(text: str) -> Any:
    return yaml.load(text, Editor)  # noqa: S506


@pytest.mark.parametrize("path", [LAM_SON, registry_path()], ids=str)
def test_an_editor_accepts_the_registries(editor: Draft202012Validator, path: Any) -> None:
    errors = [error.message[:200] for error in editor.iter_errors(read(path.read_text("utf-8")))]
    assert errors == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: product", "kind: produce"),
        ("stars: 5\n    since", "stars: 9\n    since"),
        ("area: dong-khe\n", "aria: dong-khe\n"),
        ("id: golden-tea", "id: Golden Tea"),
        ("sha256: ", "sha256: 0"),
        ("language: vi", "language: Vietnamese"),
        ("topics: [ocop]", "topics: []"),
        ("version: 1", "version: 2"),
    ],
)
def test_an_editor_marks_what_is_wrong(editor: Draft202012Validator, old: str, new: str) -> None:
    text = LAM_SON.read_text("utf-8")
    assert old in text
    assert not editor.is_valid(read(text.replace(old, new)))


def test_the_schema_beside_the_shipped_registry_is_fresh(run: Run) -> None:
    schema = Path(__file__).parents[2] / "data" / "registry.schema.json"
    if not schema.exists():
        pytest.skip("not a checkout: the schema lies beside the registry in the repository")
    assert run("schema", "registry").out == schema.read_text("utf-8")


def test_the_schema_says_what_a_field_means(run: Run) -> None:
    schema = json.loads(run("schema", "registry").out)
    assert schema["$defs"]["Figure"]["properties"]["value"]["description"].startswith("As hedged")

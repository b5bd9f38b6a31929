"""JSON reads as YAML does: scalars stay as written, and what is wrong is told where it stands."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qnfacts import jsontext, yamltext
from qnfacts.registry.document import OMITTED, Path


def found(line: str) -> list[tuple[str, str, str]]:
    """Place, code and message of each problem."""
    problems = (problem for _, problem in jsontext.read(line, "r.jsonl").problems)
    return [(p.place.removeprefix("r.jsonl:"), p.code, p.message) for p in problems]


def paths(data: Any, path: Path = ()) -> Iterator[Path]:
    """The paths of everything in the data."""
    yield path
    entries = data if isinstance(data, list) else ()
    for part, value in data.items() if isinstance(data, dict) else enumerate(entries):
        yield from paths(value, (*path, part))


@pytest.mark.parametrize(
    "written", ["99.90", "-0", "1e3", "2024", "true", "false", "123456789012345678901234567890"]
)
def test_a_scalar_is_the_text_that_was_written(written: str) -> None:
    document = jsontext.read(f'{{"a": {written}, "b": [[{written}]], "c": "{written}"}}', "r")
    assert document.data == {"a": written, "b": [[written]], "c": written}
    assert document.problems == ()


def test_nothing_is_none() -> None:
    assert jsontext.read('{"a": null, "b": [null, ""]}', "r").data == {"a": None, "b": [None, ""]}


def test_escapes_are_characters() -> None:
    text = '{"a": "\\ud83d\\ude00 \\u1ec7 \\/ \\\\ud800"}'
    assert jsontext.read(text, "r").data == {"a": "😀 ệ / \\ud800"}


@pytest.mark.parametrize(
    ("line", "place", "message"),
    [
        ('{"a" 1}', "1:6", "a colon is wanted here"),
        ('{"a": 1,}', "1:9", 'a key in "..." is wanted here'),
        ("{'a': 1}", "1:2", 'a key in "..." is wanted here'),
        ("[1 2]", "1:4", "a comma is missing or too many"),
        ('{"a": "x', "1:7", "this quotation mark is never closed"),
        ('{"a": "\t"}', "1:8", "a control character stands in a text"),
        ('{"a": "\\x"}', "1:8", "a backslash begins an escape that does not exist"),
        ('{"a": }', "1:7", "a value is wanted here"),
        ("{} {}", "1:4", "the line goes on after its end"),
        ('{"a": NaN}', "1:7", "NaN is no number"),
        ('{"a": -Infinity}', "1:7", "-Infinity is no number"),
        ('{"a": "\\ud83d"}', "1:8", "this is one half of a character"),
        ('{"a": "\\ude00"}', "1:8", "this is one half of a character"),
    ],
)
def test_what_is_not_json(line: str, place: str, message: str) -> None:
    assert found(line) == [(place, "not-json", message)]
    assert jsontext.read(line, "r").data is OMITTED


def test_of_a_key_given_twice_the_first_is_kept() -> None:
    line = '{"a": {"b": 1, "b": 2}, "a": {"c": 3, "c": 4}, "d": 5}'
    document = jsontext.read(line, "r.jsonl")
    assert document.data == {"a": {"b": "1"}, "d": "5"}
    assert [(path, problem.column) for path, problem in document.problems] == [
        (("a",), 16),
        ((), 25),
        (("a",), 39),
    ]
    assert document.place(("a", "b")) == (1, 13)


def test_what_is_nested_too_deep() -> None:
    assert [code for _, code, _ in found("[" * 100_000)] == ["too-deep"]
    deep = jsontext.read("[" * 400 + "]" * 400, "r")
    assert deep.place((0,)) == (1, 2)


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])).filter(
    lambda text: "\ufeff" not in text and len(text) < 100
)
DATA = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(TEXTS, DATA), st.booleans())
@example({"a": [{"b": ["}", ",", '"']}]}, False)
def test_it_says_and_finds_what_yaml_does(data: dict[str, Any], spaced: bool) -> None:
    line = json.dumps(data, ensure_ascii=False, indent=None, separators=(", ", ": "))
    line = f"  {line}  " if spaced else line
    read, yaml = jsontext.read(line, "r"), yamltext.read(line, "r")
    assert read.data == yaml.data
    for path in paths(read.data):
        assert read.place(path) == (yaml.place(path) if path else (1, 1))
        assert read.place(path, key=True) == (yaml.place(path, key=True) if path else (1, 1))
        assert read.place((*path, "no")) == read.place(path, key=True)


@given(st.text(st.sampled_from('{}[]",:\\u0123dD8ae tfn-.'), max_size=40))
def test_any_line_is_understood(line: str) -> None:
    document = jsontext.read(line, "r")
    assert (document.data is OMITTED) == any(
        p.code != "duplicate-key" for _, p in document.problems
    )
    for path in paths(document.data):
        assert document.place(path)[0] == 1

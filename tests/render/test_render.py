"""One answer in every format."""

import subprocess
import sys
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.render import Format, Output, Terminal, render
from qnfacts.render.hidden import HIDDEN
from qnfacts.render.pages import Cell, Heading, table

FORMATS: tuple[Format, ...] = get_args(Format)
OUTPUT = Output(
    records=[{"id": "fig-ocop-5", "value": 8}],
    page=lambda: (
        Heading("OCOP"),
        table(["ID", "Value"], [[Cell("fig-ocop-5", "id"), Cell("8", "number")]]),
    ),
    columns=["id", "value"],
)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("table", "OCOP\n\nID          Value\nfig-ocop-5      8\n"),
        ("json", '[\n  {\n    "id": "fig-ocop-5",\n    "value": 8\n  }\n]\n'),
        ("ndjson", '{"id":"fig-ocop-5","value":8}\n'),
        ("csv", "id,value\nfig-ocop-5,8\n"),
        ("tsv", "id\tvalue\nfig-ocop-5\t8\n"),
        ("markdown", "## OCOP\n\n| ID | Value |\n| --- | ---: |\n| fig-ocop-5 | 8 |\n"),
        ("yaml", "- id: fig-ocop-5\n  value: 8\n"),
    ],
)
def test_formats(form: Format, text: str) -> None:
    assert render(OUTPUT, form) == text


def test_a_terminal_changes_the_table_alone() -> None:
    terminal = Terminal(80, colour=True)
    changed = [f for f in FORMATS if render(OUTPUT, f) != render(OUTPUT, f, terminal=terminal)]
    assert changed == ["table"]


@pytest.mark.parametrize("form", FORMATS)
def test_nothing(form: Format) -> None:
    expected = {"json": "[]\n", "yaml": "[]\n", "csv": "a,b\n", "tsv": "a\tb\n"}
    assert render(Output([], tuple, columns=["a", "b"]), form) == expected.get(form, "")


@given(
    text=st.text(st.characters()),
    form=st.sampled_from(FORMATS),
    width=st.integers(20, 200),
)
def test_a_terminal_never_sees_what_hides(text: str, form: Format, width: int) -> None:
    page = (Heading(text), table([text], [[Cell(text)]]))
    output = Output([{"text": text, text: [text]}], lambda: page, columns=["text", text])
    shown = render(output, form, terminal=Terminal(width, colour=False))
    assert HIDDEN.search(shown) is None
    assert shown.endswith("\n")


def test_into_a_pipe_the_data_stays_as_it_is() -> None:
    output = Output([{"text": "a\u202eb"}], tuple, columns=["text"])
    assert render(output, "csv") == "text\na\u202eb\n"
    assert render(output, "csv", terminal=Terminal(80, colour=True)) == "text\na\\u202eb\n"


def test_nothing_heavy_is_loaded_off_a_terminal() -> None:
    program = (
        "import sys\n"
        "from qnfacts.render import Output, render\n"
        f"for form in {FORMATS}: render(Output([], tuple), form)\n"
        "print({'rich', 'yaml', 'typer', 'pydantic'} & set(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert done.stdout == "set()\n"

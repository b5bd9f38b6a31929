"""Rows to text: one page or one list of records, in the format that was asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, assert_never, get_args

from qnfacts.blocks import Page
from qnfacts.render.delimited import csv_text, tsv_text
from qnfacts.render.markdown import render_markdown
from qnfacts.render.plain import render_plain
from qnfacts.render.records import json_text, ndjson_text
from qnfacts.render.safe import escape

Format = Literal["table", "json", "ndjson", "csv", "tsv", "markdown", "yaml"]

FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True, slots=True)
class Output:
    """The same answer twice: records for programs, a page for people.

    `notice` is what a person should know besides, such as that nothing matches: it is no data.
    `code` is the exit code of the program once this is printed.
    """

    records: Sequence[Mapping[str, Any]]
    page: Page
    notice: str = ""
    code: int = 0


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the text will be shown on: its width in columns, and whether it may have colour."""

    width: int
    colour: bool


def render(output: Output, form: Format, *, terminal: Terminal | None = None) -> str:
    """The text of `output`: empty, or lines that each end in a line feed.

    `terminal` is None for a pipe or a file. No format lets a terminal see a raw control or
    bidirectional character; into a pipe, CSV and TSV pass the data on as it is.
    """
    match form:
        case "table" if terminal:
            from qnfacts.render.terminal import render_terminal

            return render_terminal(output.page, terminal.width, colour=terminal.colour)
        case "table":
            return render_plain(output.page)
        case "markdown":
            return render_markdown(output.page)
        case "json":
            return json_text(output.records)
        case "ndjson":
            return ndjson_text(output.records)
        case "yaml":
            from qnfacts.render.records_yaml import yaml_text

            return yaml_text(output.records)
        case "csv" | "tsv":
            text = csv_text(output.records) if form == "csv" else tsv_text(output.records)
            return escape(text) if terminal else text
        case _:
            assert_never(form)

"""Rows to text: one page or one list of records, in the format that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, assert_never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from qnfacts.render.pages import Page

Format = Literal["table", "json", "ndjson", "csv", "tsv", "markdown", "yaml"]
"""The formats that a call can name."""

Form = Format | Literal["excel"]
"""All that there are; the last is CSV for a spreadsheet."""


class Output(NamedTuple):
    """The same answer twice: records for programs, a page for people, made when it is drawn.

    One of the two is asked for, once, so both may be made of what can be gone through once.
    `notice` is what a person should know besides, such as that nothing matches: it is no data.
    It is a function where only the records tell, once they are printed.
    `code` is the exit code of the program once this is printed. `columns` are those that CSV and
    TSV have; without them they are those of the command. `title` says over the page of a listing
    what is listed, on a terminal and nowhere else.
    """

    records: Iterable[Mapping[str, Any]]
    page: Callable[[], Page]
    notice: str | Callable[[], str] = ""
    code: int = 0
    columns: Sequence[str] = ()
    title: Callable[[], str] | None = None


class Text(NamedTuple):
    """An answer in a form of its own, printed as it is; the rest is as in `Output`."""

    text: str
    notice: str = ""
    code: int = 0


class Terminal(NamedTuple):
    """What the text will be shown on: its width in columns, and whether it may have colour.

    `live` is whether it is one: what goes into a pipe may be asked for in colour, too.
    """

    width: int
    colour: bool
    live: bool = True


def render(output: Output, form: Form, *, terminal: Terminal | None = None) -> str:
    """The text of `output`: empty, or lines that each end in a line feed.

    `terminal` is None for a pipe or a file. No format lets a terminal see a raw control or
    bidirectional character; into a pipe, CSV and TSV pass the data on as it is.
    """
    match form:
        case "table" if terminal:
            return _drawn(output, terminal)
        case "table" | "markdown":
            return _written(output.page(), form)
        case "json" | "ndjson" | "yaml":
            return _as_records(output.records, form)
        case "csv" | "excel" | "tsv":
            return _shown(_as_rows(output, form), terminal)
        case _:
            assert_never(form)


def rendered(output: Output, form: Form, *, terminal: Terminal | None = None) -> Iterable[str]:
    """The same text in pieces, which are made one by one where each record is a line."""
    if form == "ndjson":
        from qnfacts.render.records import ndjson_lines

        return ndjson_lines(output.records)
    return (render(output, form, terminal=terminal),)


def _drawn(output: Output, terminal: Terminal) -> str:
    from qnfacts.render.links import without_links
    from qnfacts.render.pages import Heading
    from qnfacts.render.terminal import render_terminal

    page = output.page()
    if page and output.title and terminal.live:
        page = (Heading(output.title()), *page)
    drawn = render_terminal(page, terminal.width, colour=terminal.colour)
    return drawn if terminal.live else without_links(drawn)


def _written(page: Page, form: Literal["table", "markdown"]) -> str:
    if form == "table":
        from qnfacts.render.plain import render_plain

        return render_plain(page)
    from qnfacts.render.markdown import render_markdown

    return render_markdown(page)


def _as_records(
    records: Iterable[Mapping[str, Any]], form: Literal["json", "ndjson", "yaml"]
) -> str:
    if form == "yaml":
        from qnfacts.render.records_yaml import yaml_text

        return yaml_text(records)
    from qnfacts.render.records import json_text, ndjson_text

    return json_text(records) if form == "json" else ndjson_text(records)


def _as_rows(output: Output, form: Literal["csv", "excel", "tsv"]) -> str:
    from qnfacts.render.delimited import csv_text, excel_text, tsv_text

    written = {"csv": csv_text, "excel": excel_text, "tsv": tsv_text}[form]
    return written(output.records, output.columns)


def _shown(text: str, terminal: Terminal | None) -> str:
    from qnfacts.render.escaping import escape

    return escape(text) if terminal and terminal.live else text

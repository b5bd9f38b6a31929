"""Pages as Markdown, read back by a Markdown parser."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from textwrap import dedent

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from qnfacts.render.escaping import escape
from qnfacts.render.markdown import render_markdown
from qnfacts.render.pages import Bar, Bars, Cell, Fields, Heading, Lines, Page, table

GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def test_a_page() -> None:
    page = (
        Heading("OCOP"),
        Lines.of("See fig-ocop-5."),
        table(
            ["ID", "What", "Value"],
            [
                [Cell("fig-shops", "id"), Cell("A|B [c] *d* a_b _e_"), Cell("> 13,000", "number")],
                [Cell("fig-ocop-5", "id"), Cell("Sản phẩm\n5 sao"), Cell("~8", "number")],
            ],
        ),
        Fields((("Issuer", (Cell("Tỉnh ủy"),)), ("Quotations", (Cell("một"), Cell("- hai"))))),
        Bars((Bar("5 stars", "8", Fraction(8, 437), "1.8%"), Bar("rest", "429", None))),
        Lines((Cell("“hơn 500”", "quote"), Cell(""), Cell("= more than 500"))),
    )
    assert render_markdown(page) == dedent(
        r"""
        ## OCOP

        See fig-ocop-5.

        | ID | What | Value |
        | --- | --- | ---: |
        | fig-shops | A\|B \[c] \*d\* a_b \_e\_ | > 13,000 |
        | fig-ocop-5 | Sản phẩm<br>5 sao | \~8 |

        - **Issuer**: Tỉnh ủy
        - **Quotations**:
          - một
          - \- hai

        |  |  |  |
        | --- | ---: | ---: |
        | 5 stars | 8 | 1.8% |
        | rest | 429 |  |

        “hơn 500”<br>
        \= more than 500
        """
    ).removeprefix("\n")


def test_nothing_is_empty() -> None:
    assert render_markdown(()) == render_markdown((Lines(()),)) == ""


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. January", "1\\. January"),
        ("5.5 million", "5.5 million"),
        ("-5 degrees", "\\-5 degrees"),
        ("> 500", "\\> 500"),
        ("# no title", "\\# no title"),
        ("R&D", "R&D"),
        ("&lt;", "\\&lt;"),
        ("<b>", "\\<b>"),
        ("C:\\dir", "C:\\\\dir"),
        (" edges ", "&#32;edges&#32;"),
        ("a\u202eb", "a\\\\u202eb"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    assert render_markdown((Lines.of(text),)) == f"{written}\n"


tricky = st.text(
    st.one_of(st.sampled_from("\\`*_{}[]()#+-.!|<>&;~=:\"' \n\tab1é"), st.characters()),
    min_size=1,
    max_size=20,
)


@given(st.lists(st.lists(tricky, min_size=2, max_size=2), min_size=1, max_size=4))
@example([["---", ":-:"], ["\\|", "|\\"]])
def test_a_parser_reads_the_cells_back(rows: list[list[str]]) -> None:
    header, *body = rows
    page = (table(header, [[Cell(text) for text in row] for row in body]),)
    assert list(texts(page)) == [expected(text) for row in rows for text in row]


@given(tricky, tricky, tricky)
@example("\n", "\n", "\n")
def test_a_parser_reads_running_text_back(title: str, prose: str, value: str) -> None:
    page = (
        Heading(title),
        Lines.of(prose),
        Fields((("Name", (Cell(value), Cell(value))),)),
    )
    assert list(texts(page)) == [
        expected(title),
        expected(prose),
        "Name:",
        expected(value),
        expected(value),
    ]


@given(st.lists(tricky, min_size=1, max_size=3))
@example(["title", "==="])
@example(["head", ":-:", "---"])
def test_a_parser_reads_lines_back(lines: list[str]) -> None:
    page = (Lines(tuple(map(Cell, lines))),)
    assert list(texts(page)) == ["\n".join(map(expected, lines))]


@given(tricky)
def test_a_name_is_bold_and_its_value_is_not(text: str) -> None:
    page = (Fields(((text, (Cell(text),)),)),)
    assert list(texts(page)) == [f"{expected(text)}: {expected(text)}"]
    inline = GFM.parse(render_markdown(page))[3].children or []
    assert [token.type for token in inline if token.nesting] == ["strong_open", "strong_close"]


def texts(page: Page) -> Iterator[str]:
    """What a reader would see of each cell, title, paragraph and item."""
    for token in GFM.parse(render_markdown(page)):
        if token.type == "inline":
            yield seen(token.children or [])


def seen(children: Sequence[Token]) -> str:
    parts = {"html_inline": "\n"}
    return "".join(parts.get(child.type, child.content) for child in children)


def expected(text: str) -> str:
    return escape(text.replace("\r\n", "\n")).replace("\t", " ")

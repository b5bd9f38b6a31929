"""Pages in a pipe."""

from fractions import Fraction
from textwrap import dedent

from qnfacts.render.pages import Bar, Bars, Cell, Fields, Heading, Lines, table
from qnfacts.render.plain import render_plain


def lines(text: str) -> str:
    return dedent(text).removeprefix("\n")


def test_a_table_is_a_line_for_each_row() -> None:
    rows = [
        [
            Cell("fig-shops", "id"),
            Cell("Online shops\nof the province"),
            Cell("> 13,000", "number"),
        ],
        [Cell("fig-ocop-5", "id"), Cell("Sản phẩm 5 sao"), Cell("8", "number")],
        [Cell("fig-cities", "id"), Cell("広寧の市"), Cell("", "number")],
    ]
    assert render_plain((table(["ID", "What", "Value"], rows),)) == lines(
        """
        ID          What                             Value
        fig-shops   Online shops of the province  > 13,000
        fig-ocop-5  Sản phẩm 5 sao                       8
        fig-cities  広寧の市
        """
    )


def test_long_text_is_neither_wrapped_nor_cut() -> None:
    quote = "doanh nghiệp khởi nghiệp sáng tạo " * 30
    assert quote.strip() in render_plain((table(["Quote"], [[Cell(quote, "quote")]]),))


def test_blocks_are_apart() -> None:
    page = (
        Heading("OCOP"),
        Lines.of("See fig-ocop-5."),
        Fields(
            (
                ("Issuer", (Cell("Tỉnh ủy"),)),
                ("Quotations", (Cell("một"), Cell("hai"))),
                ("Note", ()),
            )
        ),
        Bars((Bar("5 stars", "8", Fraction(8, 437)), Bar("unrated", "none", None))),
        Lines((Cell("“hơn\n500”", "quote"), Cell("“more than 500”"))),
    )
    assert render_plain(page) == lines(
        """
        OCOP

        See fig-ocop-5.

        Issuer:      Tỉnh ủy
        Quotations:  một
                     hai
        Note:

        5 stars     8
        unrated  none

        “hơn 500”
        “more than 500”
        """
    )


def test_bars_are_rows() -> None:
    bars = (Bar("5 stars", "8", Fraction(8, 437), "1.8%"), Bar("all tiers", "437", None))
    assert render_plain((Bars(bars),)) == lines(
        """
        5 stars      8  1.8%
        all tiers  437
        """
    )


def test_nothing_is_empty() -> None:
    assert render_plain(()) == ""
    assert render_plain((Heading("None"), Bars(()))) == "None\n"


def test_what_hides_is_shown() -> None:
    assert render_plain((Lines.of("a\u202eb\x1b[2Jc"),)) == "a\\u202eb\\u001b[2Jc\n"

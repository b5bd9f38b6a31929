"""Spans of time, drawn."""

from datetime import date
from textwrap import dedent

from qnfacts.render.markdown import render_markdown
from qnfacts.render.pages import Cell, Span, Timeline, table
from qnfacts.render.plain import render_plain
from qnfacts.render.terminal import render_terminal

DRAWN = Timeline(
    table(
        ["Id", "When", "What"],
        [
            [Cell("a", "id"), Cell("2020"), Cell("a year")],
            [Cell("b", "id"), Cell("2021-07-01"), Cell("a day")],
            [Cell("c", "id"), Cell("2020–2021"), Cell("two years")],
            [Cell("d", "id"), Cell("2022"), Cell("a year")],
        ],
        beneath=1,
    ),
    (
        Span(date(2020, 1, 1), date(2020, 12, 31)),
        Span(date(2021, 7, 1), date(2021, 7, 1)),
        Span(date(2020, 1, 1), date(2021, 12, 31)),
        Span(date(2022, 1, 1), date(2022, 12, 31)),
    ),
)


def test_spans_stand_under_their_years() -> None:
    assert render_terminal((DRAWN,), 45, colour=False) == dedent("""\
                       2020      2021      2022
        a  2020        ├────────┤
          What: a year
        b  2021-07-01                ●
          What: a day
        c  2020–2021   ├──────────────────┤
          What: two years
        d  2022                            ├────────┤
          What: a year
        """)


def test_a_table_where_there_is_no_room_to_draw() -> None:
    assert render_terminal((DRAWN,), 30, colour=False) == render_terminal(
        (DRAWN.table,), 30, colour=False
    )


def test_elsewhere_it_is_a_table() -> None:
    assert render_plain((DRAWN,)) == render_plain((DRAWN.table,))
    assert render_markdown((DRAWN,)) == render_markdown((DRAWN.table,))


def test_years_a_century_apart_have_room() -> None:
    spans = (Span(date(1075, 1, 1), date(1075, 1, 1)), Span(date(2026, 1, 1), date(2026, 1, 1)))
    page = Timeline(table(["Id"], [[Cell("a", "id")], [Cell("b", "id")]]), spans)
    years = render_terminal((page,), 40, colour=False).splitlines()[0].split()
    assert years == ["1200", "1400", "1600", "1800", "2000"]

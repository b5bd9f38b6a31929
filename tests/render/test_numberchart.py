"""Intervals of numbers, drawn."""

from fractions import Fraction
from textwrap import dedent

from qnfacts.render.markdown import render_markdown
from qnfacts.render.pages import Cell, Extent, Scale, table
from qnfacts.render.plain import render_plain
from qnfacts.render.terminal import render_terminal

LOW, HIGH = Fraction(500), Fraction(600)
EXTENTS = (
    Extent(HIGH, None),
    Extent(LOW, None, low_open=True),
    Extent(None, HIGH),
    Extent(LOW, HIGH, high_open=True),
    Extent(LOW, LOW),
    Extent(HIGH, HIGH, vague=True),
    Extent(None, None),
)
NAMES = ("at least", "more than", "at most", "between", "exactly", "about", "anything")
DRAWN = Scale(
    table(["Id", "Value"], [[Cell(name, "id"), Cell("1")] for name in NAMES]),
    EXTENTS,
    ticks=((HIGH, "600"), (LOW, "500")),
)


def test_each_kind_of_end_has_its_sign() -> None:
    assert render_terminal((DRAWN,), 45, colour=False) == dedent("""\
                            500               600
        at least   1                          ●─────►
        more than  1        ○───────────────────────►
        at most    1  ◄───────────────────────●
        between    1        ●─────────────────○
        exactly    1        ●
        about      1                          ≈
        anything   1  ◄─────────────────────────────►
        """)


def test_one_number_alone_stands_in_the_middle() -> None:
    alone = Scale(table(["Id"], [[Cell("a", "id")]]), (Extent(LOW, None),), ((LOW, "500"),))
    assert render_terminal((alone,), 30, colour=False).splitlines()[1] == (
        "a  " + " " * 13 + "●" + "─" * 12 + "►"
    )


def test_ticks_without_room_are_left_out() -> None:
    near = [(Fraction(number), f"{number} km") for number in (500, 501, 502, 600)]
    page = Scale(table(["Id"], [[Cell("a", "id")]]), (Extent(LOW, None),), tuple(near))
    assert render_terminal((page,), 40, colour=False).split("\n")[0].split() == [
        *("500", "km", "600", "km")
    ]


def test_a_table_without_room_and_elsewhere() -> None:
    narrow = render_terminal((DRAWN,), 30, colour=False)
    assert narrow == render_terminal((DRAWN.table,), 30, colour=False)
    assert render_plain((DRAWN,)) == render_plain((DRAWN.table,))
    assert render_markdown((DRAWN,)) == render_markdown((DRAWN.table,))

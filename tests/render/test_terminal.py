"""Pages on a terminal."""

import re
from fractions import Fraction
from textwrap import dedent
from typing import get_args

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.render.escaping import one_line
from qnfacts.render.hidden import HIDDEN
from qnfacts.render.pages import (
    Bar,
    Bars,
    Block,
    Cell,
    Fields,
    Heading,
    Lines,
    Page,
    Role,
    table,
)
from qnfacts.render.terminal import render_terminal

FIGURES = table(
    ["ID", "What", "Area", "Value"],
    [
        [
            Cell("fig-ocop-total-2025", "id"),
            Cell("Products of three to five stars"),
            Cell("Quảng Ninh"),
            Cell("437", "number"),
        ],
        [
            Cell("fig-online-shops", "id"),
            Cell("Online shops [platforms]"),
            Cell("Hạ Long"),
            Cell("> 13,000", "number"),
        ],
    ],
)
POLICY = Fields(
    (
        ("Issuer", (Cell("Tỉnh ủy"),)),
        (
            "Quotations",
            (
                Cell("phấn đấu đến năm 2030 có ít nhất một trung tâm đổi mới", "quote"),
                Cell("trên 200 doanh nghiệp", "quote"),
            ),
        ),
    )
)


def test_a_wide_terminal_shows_a_row_on_a_line() -> None:
    assert uncoloured(FIGURES, width=200) == golden(
        """
        ID                   What                             Area           Value
        ──────────────────────────────────────────────────────────────────────────
        fig-ocop-total-2025  Products of three to five stars  Quảng Ninh       437
        fig-online-shops     Online shops [platforms]         Hạ Long     > 13,000
        """
    )


def test_text_wraps_at_words() -> None:
    assert uncoloured(FIGURES, width=70) == golden(
        """
        ID                   What                         Area           Value
        ──────────────────────────────────────────────────────────────────────
        fig-ocop-total-2025  Products of three to five    Quảng Ninh       437
                             stars
        fig-online-shops     Online shops [platforms]     Hạ Long     > 13,000
        """
    )


def test_rows_move_apart_where_most_of_them_wrap() -> None:
    what = "Đề án khởi nghiệp đổi mới sáng tạo của tỉnh"
    facts = table(["ID", "What"], [[Cell("pol-startups", "id"), Cell(what)]] * 2)
    assert uncoloured(facts, width=40) == golden(
        """
        ID            What
        ────────────────────────────────────────
        pol-startups  Đề án khởi nghiệp đổi mới
                      sáng tạo của tỉnh

        pol-startups  Đề án khởi nghiệp đổi mới
                      sáng tạo của tỉnh
        """
    )


def test_what_may_stand_beneath_its_row_does_where_rows_would_be_tall() -> None:
    names = Cell("Đề án khởi nghiệp của tỉnh", "name"), Cell("Start-up scheme", "name")
    rows = [[Cell("startups", "id"), Cell("2025"), *names], [Cell("4g", "id"), Cell("")] * 2]
    rows[1][2:] = [Cell("4G", "name"), Cell("Mạng 4G", "name")]
    facts = table(["ID", "Due", "What", "Name"], rows, beneath=2)
    assert uncoloured(facts, width=70) == golden(
        """
        ID        Due   What                        Name
        ───────────────────────────────────────────────────────────
        startups  2025  Đề án khởi nghiệp của tỉnh  Start-up scheme
        4g              4G                          Mạng 4G
        """
    )
    tall = facts._replace(rows=facts.rows[:1])
    assert uncoloured(tall, width=50) == golden(
        """
        ID        Due
        ──────────────
        startups  2025
          Đề án khởi nghiệp của tỉnh · Start-up scheme
        """
    )
    assert uncoloured(tall, width=30) == golden(
        """
        ID        Due
        ──────────────
        startups  2025
          Đề án khởi nghiệp của tỉnh
          Start-up scheme
        """
    )


def test_what_is_no_name_stands_beneath_behind_its_header() -> None:
    cells = Cell("barns", "id"), Cell("Rice barns in 2025", "name"), Cell("not stated by anybody")
    facts = table(["ID", "What", "Outcome"], [cells], beneath=2)
    assert uncoloured(facts, width=33) == golden(
        """
        ID
        ─────
        barns
          Rice barns in 2025
          Outcome: not stated by
            anybody
        """
    )


def test_numbers_may_be_narrower_than_text() -> None:
    value = Cell("more than 80 billion VND", "number")
    figure = table(["ID", "Value"], [[Cell("fig-camellia-revenue", "id"), value]])
    assert uncoloured(figure, width=34) == golden(
        """
        ID                           Value
        ──────────────────────────────────
        fig-camellia-revenue  more than 80
                               billion VND
        """
    )
    assert uncoloured(figure, width=33) == golden(
        """
        ID     fig-camellia-revenue
        Value  more than 80 billion VND
        """
    )


def test_a_list_leaves_out_what_is_empty() -> None:
    rows = [[Cell("fig-online-shops", "id"), Cell(""), Cell("Online shops")]]
    assert uncoloured(table(["ID", "Period", "What"], rows), width=20) == golden(
        """
        ID
          fig-online-shops
        What
          Online shops
        """
    )


def test_a_table_without_room_becomes_a_list() -> None:
    assert uncoloured(FIGURES, width=40) == golden(
        """
        ID     fig-ocop-total-2025
        What   Products of three to five stars
        Area   Quảng Ninh
        Value  437

        ID     fig-online-shops
        What   Online shops [platforms]
        Area   Hạ Long
        Value  > 13,000
        """
    )


def test_values_go_below_their_names_in_the_narrowest() -> None:
    assert uncoloured(POLICY, width=24) == golden(
        """
        Issuer
          Tỉnh ủy
        Quotations
          phấn đấu đến năm 2030
          có ít nhất một trung
          tâm đổi mới
          trên 200 doanh nghiệp
        """
    )


def test_values_stand_beside_their_names() -> None:
    assert uncoloured(POLICY, width=60) == golden(
        """
        Issuer      Tỉnh ủy
        Quotations  phấn đấu đến năm 2030 có ít nhất một trung tâm
                    đổi mới
                    trên 200 doanh nghiệp
        """
    )


def test_lines_wrap_each_for_itself() -> None:
    lines = Lines((Cell("hơn 500 sản phẩm OCOP", "quote"), Cell("more than 500")))
    assert uncoloured(lines, width=20) == "hơn 500 sản phẩm\nOCOP\nmore than 500\n"


def test_running_text_stays_readable_on_a_wide_terminal() -> None:
    text = uncoloured(Lines.of("một hai ba bốn năm " * 20), width=200)
    assert max(map(len, text.splitlines())) <= 100


def test_bars_are_drawn_to_an_eighth() -> None:
    bars = Bars(
        (
            Bar("5 stars", "8", Fraction(1, 1000)),
            Bar("4 stars", "100", Fraction(1, 2)),
            Bar("3 stars", "200", Fraction(1)),
            Bar("2 stars", "0", Fraction(0)),
            Bar("unrated", "?", None),
        )
    )
    assert uncoloured(bars, width=29) == golden(
        """
        5 stars  ▏                  8
        4 stars  ███████▌         100
        3 stars  ███████████████  200
        2 stars                     0
        unrated                     ?
        """
    )
    assert uncoloured(bars, width=21).startswith("5 stars  8\n4 stars  100\n")


def test_notes_on_bars_stand_below_each_other() -> None:
    bars = Bars(
        (
            Bar("5 stars", "8", Fraction(8, 437), "1.8%"),
            Bar("4 stars", "103", Fraction(103, 437), "23.6%"),
            Bar("all", "437", None),
        )
    )
    assert uncoloured(bars, width=39) == golden(
        """
        5 stars  ▍                     8   1.8%
        4 stars  ████▎               103  23.6%
        all                          437
        """
    )


def test_an_empty_table_still_names_its_columns() -> None:
    assert uncoloured(table(["ID", "What"], []), width=80) == "ID  What\n────────\n"
    assert render_terminal((), 80, colour=True) == ""


def test_a_line_of_code_is_never_wrapped() -> None:
    line = f"     4 │ {'value ' * 20}end"
    assert uncoloured(Lines.of(line, role="code"), width=40) == f"{line}\n"


def test_roles_have_colours_of_their_own() -> None:
    roles: tuple[Role, ...] = get_args(Role)
    cells = tuple(Cell(role, role) for role in roles)
    assert render_terminal((Heading("Title"), Lines(cells)), 80, colour=True) == (
        "\x1b[1mTitle\x1b[0m\n\n"
        "text\nname\n\x1b[38;5;63mid\x1b[0m\nnumber\n\x1b[3mquote\x1b[0m\ncode\n"
        "\x1b[38;5;243mfaint\x1b[0m\n\x1b[38;5;29mgood\x1b[0m\n\x1b[1;38;5;131mbad\x1b[0m\n"
    )


def test_what_is_coloured_stands_out_from_black_and_from_white() -> None:
    """As WCAG 2.2 has it: by 4.5 to 1, whichever the terminal is. Dim text would not be."""
    bars = Bars((Bar("tiers", "437", Fraction(1)),))
    roles: tuple[Role, ...] = get_args(Role)
    fields = Fields(tuple((role, (Cell(role, role),)) for role in roles))
    shown = render_terminal((Heading("a"), FIGURES, bars, fields), 80, colour=True)
    codes = set(re.findall(r"\x1b\[([\d;]+)m", shown))
    colours = {code.partition("38;5;")[2] for code in codes} - {""}
    assert len(colours) == 4
    assert {part for code in codes for part in code.split("38;5;")[0].split(";")} <= {
        *("", "0", "1", "3"),
    }
    for colour in colours:
        light = luminance(int(colour))
        assert (light + 0.05) / 0.05 >= 4.5, colour
        assert 1.05 / (light + 0.05) >= 4.5, colour


def luminance(colour: int) -> float:
    """The relative luminance of one of xterm's 240 colours that are the same everywhere."""
    level = [0, 95, 135, 175, 215, 255]
    at = colour - 16
    rgb = (
        [level[at // 36], level[at // 6 % 6], level[at % 6]]
        if colour < 232
        else [8 + 10 * (colour - 232)] * 3
    )
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in
              (channel / 255 for channel in rgb)]  # fmt: skip
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_marks_are_highlighted_where_they_stand() -> None:
    cell = Cell("a\u202e hơn 600 đại biểu", marks=((3, 10), (0, 1)))
    assert render_terminal((Lines((cell,)),), 80, colour=True) == (
        "\x1b[1;7ma\x1b[0m\\u202e \x1b[1;7mhơn 600\x1b[0m đại biểu\n"
    )


@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize("colour", [True, False])
def test_markup_emoji_and_links_in_data_are_plain_text(width: int, colour: bool) -> None:
    text = "[red]a[/red] :warning: [link=x]b[/link]"
    page = (Heading(text), Lines.of(text), table([text], [[Cell(text)]]))
    shown = visible(render_terminal(page, width, colour=colour))
    assert shown.replace("─", "").split() == text.split() * 4


def test_the_environment_does_not_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    coloured = render_terminal((FIGURES,), 80, colour=True)
    for name, value in {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "30"}.items():
        monkeypatch.setenv(name, value)
    assert render_terminal((FIGURES,), 80, colour=True) == coloured
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in render_terminal((FIGURES,), 80, colour=False)


@pytest.mark.parametrize("width", [20, 33, 60, 80, 132])
def test_a_terminal_shows_the_lines_as_they_were_laid_out(width: int) -> None:
    page = (Heading("Sản phẩm 広寧 OCOP"), FIGURES, POLICY)
    screen = pyte.Screen(width, 100)
    pyte.Stream(screen).feed(render_terminal(page, width, colour=True).replace("\n", "\r\n"))
    laid_out = render_terminal(page, width, colour=False).splitlines()
    displayed = [line.rstrip() for line in screen.display]
    assert displayed == laid_out + [""] * (100 - len(laid_out))


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
texts = st.lists(words, max_size=12).map(" ".join)
ids = st.from_regex(r"[a-z]{2,9}(-[a-z0-9]{1,9}){1,4}", fullmatch=True)
rows = st.lists(st.tuples(ids, texts, texts), min_size=1, max_size=3)


@given(rows, st.integers(20, 200), st.booleans())
def test_nothing_is_lost_and_nothing_hidden_gets_out(
    facts: list[tuple[str, str, str]], width: int, colour: bool
) -> None:
    for id_, quote, number in facts:
        cells = (Cell(id_, "id"), Cell(quote, "quote"), Cell(number, "number"))
        blocks: list[Block] = [
            table(["ID", "Quotation", "Value"], [cells]),
            Fields((("Quotations", cells),)),
        ]
        for block in blocks:
            text = visible(render_terminal((block,), width, colour=colour))
            assert HIDDEN.search(text) is None
            assert any(id_ in line.split() for line in text.splitlines())
            assert set(one_line(quote).split()) <= set(text.split())
            assert set(one_line(number).split()) <= set(text.split())


@given(texts, st.integers(20, 200))
def test_a_quotation_keeps_the_order_of_its_words(quote: str, width: int) -> None:
    page: Page = (table(["Quotation"], [[Cell(quote, "quote")]]),)
    text = visible(render_terminal(page, width, colour=True))
    assert one_line(quote).split() == [word for word in text.split() if "──" not in word][1:]


def uncoloured(block: Block, width: int) -> str:
    text = render_terminal((block,), width, colour=False)
    assert "\x1b" not in text
    return text


def golden(text: str) -> str:
    return dedent(text).removeprefix("\n")


def visible(text: str) -> str:
    """Without the sequences that set colours, the only ones there may be."""
    return re.sub(r"\x1b\[[\d;]*m", "", text)

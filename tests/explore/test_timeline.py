"""Dates in order of time, and how they are drawn."""

import json
from datetime import date
from textwrap import dedent

import pytest
from world import Run

from qnfacts.cli import output
from qnfacts.render import Terminal
from qnfacts.render.markdown import render_markdown
from qnfacts.render.pages import Cell, Span, Timeline, table
from qnfacts.render.plain import render_plain
from qnfacts.render.terminal import render_terminal


def entries(run: Run, *words: str) -> list[tuple[str, str, str]]:
    read = json.loads(run("timeline", *words, "--json").out)
    return [(entry["id"], entry["field"], entry["edtf"]) for entry in read]


def test_by_the_first_known_day(shipped: Run) -> None:
    assert entries(shipped, "--topic", "policy") == [
        ("resolution-148-2018", "issued", "2018-12-07"),
        ("resolution-148-2018", "horizon", "../2020"),
        ("startup-scheme", "horizon", "2021/2025"),
        ("ocop-programme", "horizon", "2021/2025"),
        ("resolution-35-2021", "horizon", "2021/2025"),
        ("resolution-35-2021", "issued", "2021-08-27"),
        ("decision-1919-2024", "issued", "2024-07-01"),
        ("decision-1919-2024", "horizon", "../2025"),
        ("decision-1919-2024", "orientation", "../2030"),
    ]


def test_an_open_end_is_null(van_hai: Run) -> None:
    read = json.loads(van_hai("timeline", "--topic", "works", "--json").out)
    ends = {(entry["id"], entry["field"]): (entry["first"], entry["last"]) for entry in read}
    assert ends["bridges-2020", "due"] == (None, "2020-12-31")
    assert ends["port-scheme", "horizon"] == ("2026-01-01", None)
    assert ends["port-scheme", "issued"] == ("2026-02-01", "2026-02-01")


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (("--from", "2026"), ["port-scheme", "port-scheme"]),
        (("--from", "2026-01-15"), ["port-scheme"]),
        (("--to", "2024"), ["bridges-2020"]),
        (("--from", "2021", "--to", "2024"), []),
    ],
)
def test_a_stretch_of_time(van_hai: Run, words: tuple[str, ...], ids: list[str]) -> None:
    found = entries(van_hai, "--topic", "works", *words)
    assert [id_ for id_, *_ in found] == ids


def test_what_has_no_date_is_told(van_hai: Run) -> None:
    ran = van_hai("timeline", "--topic", "society", "--format", "csv")
    assert ran.err == "Without a date, and so not here: good-place.\n"
    assert "good-place" not in ran.out


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--from", "2025-02-30"], "'2025-02-30' is no date"),
        (["--to", "soon"], "'soon' is no date"),
        (["--from", "2026", "--to", "2025"], "2025 is before 2026"),
        (["--area", "Hà Nội"], "There is no entry 'Hà Nội'."),
    ],
)
def test_a_wrong_call_says_why(van_hai: Run, call: list[str], said: str) -> None:
    ran = van_hai("timeline", *call)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


def test_rows_in_a_pipe(van_hai: Run) -> None:
    assert van_hai("timeline", "--from", "2026", "--lang", "vi").out == dedent("""\
        Mã              Cho biết  Khi nào     Loại        Nội dung
        port-scheme     thời hạn  từ 2026     chính sách  Đề án cảng cá
        port-scheme     ban hành  2026-02-01  chính sách  Đề án cảng cá
        stations-2026   hạn       đến 2026    mục tiêu    Trạm cứu hộ đến năm 2026
        engineers-2030  hạn       2030        mục tiêu    Kỹ sư năm 2030
        """)


def test_drawn_on_a_terminal(van_hai: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "terminal", lambda: Terminal(80, colour=False))
    assert van_hai("timeline", "--topic", "works").out == dedent("""\
                                           2020  2021  2022   2023  2024   2025  2026
        bridges-2020  due      until 2020  ◄─────┤
        roads-2025    due      2025                                        ├─────┤
        pipes-2025    due      2025                                        ├─────┤
        wells-2025    due      2025                                        ├─────┤
        ferries-2025  due      2025                                        ├─────┤
        port-scheme   horizon  from 2026                                         ├─────►
        port-scheme   issued   2026-02-01                                         ●
        """)


DRAWN = Timeline(
    table(
        ["Id", "When", "What"],
        [
            [Cell("a", "id"), Cell("2020"), Cell("a year")],
            [Cell("b", "id"), Cell("2021-07-01"), Cell("a day")],
            [Cell("c", "id"), Cell("until 2021"), Cell("no beginning")],
            [Cell("d", "id"), Cell("from 2022"), Cell("no end")],
        ],
    ),
    (
        Span(date(2020, 1, 1), date(2020, 12, 31)),
        Span(date(2021, 7, 1), date(2021, 7, 1)),
        Span(None, date(2021, 12, 31)),
        Span(date(2022, 1, 1), None),
    ),
    beside=2,
)


def test_open_ends_are_arrows() -> None:
    assert render_terminal((DRAWN,), 45, colour=False) == dedent("""\
                       2020      2021      2022
        a  2020        ├────────┤
        b  2021-07-01                ●
        c  until 2021  ◄──────────────────┤
        d  from 2022                       ├────────►
        """)


def test_a_table_where_there_is_no_room_to_draw() -> None:
    assert render_terminal((DRAWN,), 30, colour=False) == render_terminal(
        (DRAWN.table,), 30, colour=False
    )


def test_elsewhere_it_is_a_table() -> None:
    assert render_plain((DRAWN,)) == render_plain((DRAWN.table,))
    assert render_markdown((DRAWN,)) == render_markdown((DRAWN.table,))


def test_one_open_span_alone() -> None:
    span = Timeline(table(["Id"], [[Cell("a", "id")]]), (Span(None, date(2020, 12, 31)),), beside=1)
    assert render_terminal((span,), 33, colour=False).splitlines()[1] == "a  ◄" + "─" * 28 + "┤"


def test_years_a_century_apart_have_room() -> None:
    spans = (Span(date(1075, 1, 1), date(1075, 1, 1)), Span(date(2026, 1, 1), date(2026, 1, 1)))
    page = Timeline(table(["Id"], [[Cell("a", "id")], [Cell("b", "id")]]), spans, beside=1)
    years = render_terminal((page,), 40, colour=False).splitlines()[0].split()
    assert years == ["1200", "1400", "1600", "1800", "2000"]

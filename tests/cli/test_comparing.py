"""`qnfacts compare` as a user calls it."""

import json
import re
from textwrap import dedent

import pytest
from world import Run

from qnfacts.cli import output
from qnfacts.render import Terminal

DAY = "2026-01-31"


def test_the_table(van_hai: Run) -> None:
    ran = van_hai("compare", "--topic", "works", "--as-of", DAY)
    header, *rows = [re.split(" {2,}", line) for line in ran.out.splitlines()]
    assert header == ["Id", "Goal", "Due", "What", "Reported", "Outcome", "To be known"]
    assert rows == [
        [
            *("roads-2025", "20 km", "2025", "Flower roads in 2025", "9"),
            "undetermined — the units do not convert: routes into kilometres; 31 days past",
            "Flower roads, Vân Hải province, 2025",
        ],
        [
            *("pipes-2025", "at least 12 km", "2025", "Water pipes in 2025", "12,500 m ████████"),
            "met — 12,500 m is at least 12 km; 31 days past",
        ],
        [
            *("bridges-2020", "5", "by 2020", "Bridges by 2020", "6"),
            (
                "undetermined — the figure (2025) is later than the target (by 2020) asks; "
                "1,857 days past"
            ),
            "Bridges, Vân Hải province, by 2020",
        ],
        [
            *("wells-2025", "15", "2025", "Wells in 2025", "20"),
            (
                "undetermined — the figure is undated (published 2026-03-01), "
                "the target is not (2025); 31 days past"
            ),
            "Wells, Vân Hải province, 2025",
        ],
        [
            *("ferries-2025", "3", "2025", "Ferry landings in 2025", "3 ████████"),
            "met — 3 is 3; 31 days past",
        ],
    ]


def test_goals_in_words_stand_apart_with_what_the_source_puts_beside_them(van_hai: Run) -> None:
    shown = van_hai("compare", "--topic", "society", "--as-of", DAY).out
    assert shown.partition("\n\n")[2] == dedent("""\
        Goals in words: the source gives no number that would decide them

        Id          Due      What                     Goal                            Evidence
        good-place  no date  A place good to live in  Become a place good to live in  \
45, Schools up to standard (schools); 50, Fishing boats (boats)
        """)
    for command in ("compare", "show"):
        assert "Evidence:   the source puts beside it 45, Schools" in re.sub(
            " {2,}", "   ", van_hai(command, "good-place").out
        )
        vi = van_hai(command, "good-place", "--lang", "vi").out
        assert "nguồn nêu kèm 45, Trường đạt chuẩn (schools)" in vi


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Rice barns in 2025", ["barns-2025"]),
        ("festival", ["festival-2025"]),
        ("ty le ho ngheo", ["poverty-2025"]),
        ("Water pipes", ["pipes-2025"]),
        ("năm 2026", ["stations-2026"]),
        ("2030", ["engineers-2030"]),
    ],
)
def test_a_target_is_asked_for_by_name(van_hai: Run, name: str, ids: list[str]) -> None:
    ran = van_hai("compare", name, "--json")
    assert [record["id"] for record in json.loads(ran.out)] == ids


def test_a_name_may_stand_for_several_targets(van_hai: Run) -> None:
    ran = van_hai("compare", "festival", "boats-2025", "in 2025", "--json")
    ids = [record["id"] for record in json.loads(ran.out)]
    assert ids[:2] == ["festival-2025", "boats-2025"]
    assert len(ids) == len(set(ids)) > 10


def test_a_chart(van_hai: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("firms-2025", "good-place", "--chart", "--as-of", DAY)
    piped = van_hai("compare", *words).out
    assert piped == dedent("""\
        Enterprises in 2025

        undetermined — more than 2,400 can be at least 3,000, or not

        Id                     Value  Period   What
        firms-2025    at least 3,000  by 2025  target
        firms        more than 2,400  2025     Enterprises
        firms-again  more than 2,000  2025     Enterprises, in the news

        A place good to live in

        undetermined — goal in words
        the source puts beside it 45, Schools up to standard (schools)
        the source puts beside it 50, Fishing boats (boats)
        """)
    monkeypatch.setattr(output, "terminal", lambda _: Terminal(80, colour=False))
    assert van_hai("compare", *words).out.partition("\nA place")[0] == dedent("""\
        Enterprises in 2025

        undetermined — more than 2,400 can be at least 3,000, or not

                                                       2,000    2,400          3,000
        firms-2025   at least 3,000   by 2025                                  ●───────►
          target
        firms        more than 2,400  2025                      ○──────────────────────►
          Enterprises
        firms-again  more than 2,000  2025             ○───────────────────────────────►
          Enterprises, in the news
        """)


def test_the_table_in_vietnamese_at_80_columns(
    van_hai: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "terminal", lambda _: Terminal(80, colour=False))
    words = ("--topic", "society", "--outcome", "not-met", "--lang", "vi", "--as-of", DAY)
    assert van_hai("compare", *words).out == dedent("""\
        2 mục tiêu, chủ đề Xã hội, chưa đạt

        Mã                 Mục tiêu  Thời hạn
        ─────────────────────────────────────
        clinics-2025             30  2025
          Trạm y tế năm 2025
          Thực tế: 24 ██████░░
          Kết luận: chưa đạt — 24 không đạt mức ít nhất 30; quá hạn 31 ngày
        festival-2025  từ 10 đến 20  2025
          Ngày hội năm 2025
          Thực tế: 25
          Kết luận: chưa đạt — 25 không đạt mức từ 10 đến 20; quá hạn 31 ngày
        """)


def test_one_target_with_both_quotations(van_hai: Run) -> None:
    shown = van_hai("compare", "clinics-2025", "--as-of", DAY).out
    assert shown.partition("\nClinics in 2020\n")[0] == dedent("""\
        Clinics in 2025

        Id:         clinics-2025
        Outcome:    not met — 24 is not at least 30
        Goal:       30
        Met by:     at least 30
        Direction:  at least (derived from what is better; the source does not say)
        Baseline:   18
                    clinics-2020
        Worded:     set as a target
        Set by:     Vân Hải province
        Area:       Vân Hải province
        Due:        2025
        Time left:  31 days past (as of 2026-01-31)
        Quotation:  “Tỉnh đặt mục tiêu 30 trạm y tế vào năm 2025, so với 18 trạm y tế năm 2020”
                    “The province sets the target of 30 clinics in 2025, against 18 \
clinics in 2020” (our translation)
                    characters 152–225
        Source:     “Vân Hải sau một nhiệm kỳ”, 2025-12-30.

        Clinics

        Id:         clinics
        Proves:     not met — 24 is not at least 30
        Value:      24 ██████░░
        Progress:   24 of 30, 80.0%
        Distance:   -6
        Period:     2025
        Area:       Vân Hải province
        Quotation:  “năm 2025 có 24 trạm y tế”
                    “in 2025 there were 24 clinics” (our translation)
                    characters 227–251
        Source:     “Vân Hải sau một nhiệm kỳ”, 2025-12-30.
        """)


def test_a_figure_of_the_readers_own(van_hai: Run) -> None:
    shown = van_hai("compare", "engineers-2030", "--with", "150", "--at", "2026", "--as-of", DAY)
    assert shown.out.partition("\nYour own figure\n\n")[2] == dedent("""\
        Proves:    undetermined — the figure (2026) ends before the target (2030) begins
        Value:     150 ██████░░
        Progress:  150 of 200, 75.0%
        Distance:  -50
        Period:    2026
        Area:      Vân Hải province
        """)
    met = van_hai("compare", "poverty-2025", "--with", "4,5%", "--at", "2025", "--json")
    assert json.loads(met.out)[0]["outcome"] == "met"


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--with", "150", "--at", "2026"], "name one target to compare it with"),
        (["engineers-2030", "--with", "150"], "say when it holds, as 2025"),
        (
            ["engineers-2030", "--with", "150 km", "--at", "2026"],
            "not counted in the target's unit",
        ),
        (["engineers-2030", "--at", "2026"], "it says when the figure of --with holds"),
        (["engineers-2030", "--with", "một phần ba", "--at", "2026"], "is a part: write how many"),
        (["poverty-2025", "--with", "5 tỷ", "--at", "2025"], "write it with its unit, such as"),
        (["poverty-2025", "--with", "-3 triệu", "--at", "2025"], "write it with its unit"),
        (["poverty-2025", "--with", "0.3", "--at", "2025"], "write it with its unit"),
        (["poverty-2025", "--with", "hàng chục", "--at", "2025"], "write it with its unit"),
        (["engineers-2030", "--with", "1,420", "--at", "2026"], "'1,420' is not one quantity"),
        (["engineers-2030", "--with", "1 or 2", "--at", "2026"], "is not one quantity"),
        (["engineers-2030", "--with", "150", "--at", "2026/.."], "is no date"),
        (["good-place", "--with", "150", "--at", "2026"], "the goal is in words"),
    ],
)
def test_a_figure_that_cannot_be_held_says_why(van_hai: Run, call: list[str], said: str) -> None:
    ran = van_hai("compare", *call)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


def test_exit_code(van_hai: Run) -> None:
    assert van_hai("compare", "--exit-code").code == 1
    assert van_hai("compare", "schools-2025", "--exit-code").code == 0
    assert van_hai("compare", "--outcome", "met", "--exit-code").code == 0
    assert van_hai("compare", "clinics-2025").code == 0


def test_nothing_compared(van_hai: Run) -> None:
    ran = van_hai("compare", "schools-2025", "--outcome", "not-met")
    assert (ran.code, ran.out, ran.err) == (0, "", "Nothing matches.\n")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["schools-2026"], "no fact 'schools-2026'; did you mean 'schools-2025'?"),
        (["boats-again"], "'boats-again' is no target but of kind figure"),
        (["--area", "Hà Nội"], "no area 'Hà Nội'; areas are "),
        (["--topic", "economics"], "did you mean 'economy'?"),
        (["--as-of", "2026-02-30"], "'2026-02-30' is no day of the calendar"),
        (
            ["--outcome", "unmet"],
            "no outcome 'unmet'; did you mean 'met'? Outcomes are met, not-met, undetermined",
        ),
    ],
)
def test_a_wrong_call_says_why(van_hai: Run, call: list[str], said: str) -> None:
    ran = van_hai("compare", *call)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


@pytest.mark.parametrize("option", ["--from", "--to"])
@pytest.mark.parametrize("given", ["../2020", "2020/..", "2020/2021"])
def test_a_period_is_no_date(run: Run, option: str, given: str) -> None:
    ran = run("timeline", option, given)
    assert (ran.code, ran.out) == (2, "")
    assert "is no date; write it as 2026, 2026-01 or 2026-01-31" in ran.err


def test_a_wrong_id_loses_no_right_one(van_hai: Run) -> None:
    ran = van_hai("compare", "Clinics-2025", "clinic-2026", "boats-again", "--json")
    assert (ran.code, ran.out) == (2, van_hai("compare", "clinics-2025", "--json").out)
    assert ran.err == (
        "Error: no fact 'clinic-2026'; did you mean 'clinics-2025'?; "
        "'boats-again' is no target but of kind figure\n"
    )


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("một phần ba", "met"),
        ("hơn một phần ba", "met"),
        ("một nửa", "met"),
        ("một phần tư", "not met"),
        ("27,5", "not met"),
        ("30", "met"),
    ],
)
def test_a_bare_part_of_a_share_is_that_share(shipped: Run, words: str, outcome: str) -> None:
    call = ("compare", "digital-economy-2030", "--with", words, "--at", "2030", "--json")
    assert f'"outcome": "{outcome}"' in shipped(*call).out


def test_a_third_is_a_third_exactly(shipped: Run) -> None:
    call = ("compare", "digital-economy-2030", "--with", "một phần ba", "--at", "2030")
    assert "Value:     100/3%" in shipped(*call).out

"""Dates in order of time."""

import json
from pathlib import Path
from textwrap import dedent

import pytest
from world import LAM_SON, Run, records

from qnfacts.cli import output
from qnfacts.render import Terminal


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
        ("resolution-35-goal", "due", "2021/2025"),
        ("resolution-35-2021", "issued", "2021-08-27"),
        ("decision-1919-2024", "issued", "2024-07-01"),
        ("decision-1919-2024", "horizon", "../2025"),
        ("decision-1919-2024", "orientation", "../2030"),
    ]


def test_an_open_end_reaches_no_further_than_is_known(van_hai: Run) -> None:
    read = json.loads(van_hai("timeline", "--topic", "works", "--json").out)
    ends = {(entry["id"], entry["field"]): (entry["first"], entry["last"]) for entry in read}
    assert ends["bridges-2020", "due"] == ("2020-01-01", "2020-12-31")
    assert ends["port-scheme", "horizon"] == ("2026-01-01", "2026-12-31")
    assert ends["port-scheme", "issued"] == ("2026-02-01", "2026-02-01")


def test_by_a_date_is_no_period_that_began_in_antiquity(shipped: Run) -> None:
    assert not {"conference", "investment-memoranda"} & set(dated(shipped, "events", "2018"))
    assert {"conference", "investment-memoranda"} < set(dated(shipped, "events", "2025"))
    assert dated(shipped, "figures", "0") == []
    assert "conference" not in {id_ for id_, *_ in entries(shipped, "--to", "2024")}


def test_a_horizon_begins_with_the_issue(shipped: Run) -> None:
    for year, found in [("2020", False), ("2024", True), ("2028", True), ("2031", False)]:
        assert ("decision-1919-2024" in dated(shipped, "policies", year)) == found


def test_until_now_ends_with_the_year_of_publication(shipped: Run) -> None:
    for year, found in [("2021", False), ("2022", True), ("2026", True), ("2027", False)]:
        assert ("supported-projects" in dated(shipped, "figures", year)) == found


def dated(run: Run, command: str, year: str) -> list[str]:
    return [record["id"] for record in records(run, command, "--year", year)]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (("--from", "2026"), ["port-scheme", "port-scheme"]),
        (("--from", "2026-01-15"), ["port-scheme", "port-scheme"]),
        (("--to", "2024"), ["bridges-2020"]),
        (("--from", "2021", "--to", "2024"), []),
    ],
)
def test_a_stretch_of_time(van_hai: Run, words: tuple[str, ...], ids: list[str]) -> None:
    found = entries(van_hai, "--topic", "works", *words)
    assert [id_ for id_, *_ in found] == ids


def test_what_has_no_date_is_told(van_hai: Run) -> None:
    ran = van_hai("timeline", "--topic", "society", "--format", "csv")
    assert ran.err == "Undated: good-place.\n"
    assert "good-place" not in ran.out


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--from", "2025-02-30"], "'2025-02-30' is no date"),
        (["--to", "soon"], "'soon' is no date"),
        (
            ["--to", "3/4/2026"],
            "'3/4/2026' can be 2026-04-03 or 2026-03-04; write",
        ),
        (["--from", "2026", "--to", "2025"], "2025 is before 2026"),
        (["--area", "Hà Nội"], "no area 'Hà Nội'; areas are "),
    ],
)
def test_a_wrong_call_says_why(van_hai: Run, call: list[str], said: str) -> None:
    ran = van_hai("timeline", *call)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("31/1/2026", "2026-01-31"),
        ("05/5/2026", "2026-05-05"),
        ("tháng 2/2026", "2026-02"),
        ("2/2026", "2026-02"),
        ("quý II/2026", "2026-34"),
        ("January 2026", "2026-01"),
    ],
)
def test_a_date_is_given_as_people_write_it(
    van_hai: Run, written: str, edtf: str, lang: str
) -> None:
    asked = [van_hai("timeline", "--from", each, "--lang", lang) for each in (written, edtf)]
    assert asked[0] == asked[1]
    assert asked[0].code == 0


def test_the_day_stands_first_where_the_language_is_vietnamese(van_hai: Run) -> None:
    days = ("31/1/2026", "1/2/2026")
    before, on = (van_hai("timeline", "--to", day, "--lang", "vi").out for day in days)
    assert "1/2/2026" not in before
    assert "ban hành  1/2/2026" in on


def test_rows_in_a_pipe(van_hai: Run) -> None:
    assert van_hai("timeline", "--from", "2026", "--lang", "vi").out == dedent("""\
        Mã              Cho biết  Khi nào   Nội dung
        stations-2026   thời hạn  đến 2026  Trạm cứu hộ đến năm 2026
        port-scheme     thời hạn  từ 2026   Đề án cảng cá
        port-scheme     ban hành  1/2/2026  Đề án cảng cá
        engineers-2030  thời hạn  2030      Kỹ sư năm 2030
        """)


def test_drawn_on_a_terminal(van_hai: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "terminal", lambda *_: Terminal(80, colour=False))
    assert van_hai("timeline", "--topic", "works").out == dedent("""\
        7 dates, topic Works

                                           2020  2021  2022   2023  2024   2025  2026
        bridges-2020  due      by 2020     ◂─────┤
          Bridges by 2020
        roads-2025    due      2025                                        ├─────┤
          Flower roads in 2025
        pipes-2025    due      2025                                        ├─────┤
          Water pipes in 2025
        wells-2025    due      2025                                        ├─────┤
          Wells in 2025
        ferries-2025  due      2025                                        ├─────┤
          Ferry landings in 2025
        port-scheme   horizon  from 2026                                         ├─────▸
          Scheme for the fishing port · Đề án cảng cá
        port-scheme   issued   2026-02-01                                         ●
        """)


def test_a_long_id_and_a_horizon_of_millennia_are_drawn(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, policy = tmp_path / "facts.yaml", "resolution-on-new-business"
    text = LAM_SON.read_text("utf-8").replace("resolution-21", policy)
    path.write_text(text.replace("horizon: 2023/2025", "horizon: 2021/9999"), "utf-8")
    monkeypatch.setattr(output, "terminal", lambda *_: Terminal(80, colour=False))
    ran = run("timeline", "--topic", "business", "--registry", str(path))
    assert ran.code == 0
    assert ran.out.splitlines()[2:4] == [
        "                                                        4000    6000    8000",
        f"{policy}  horizon  2021–9999   ├─────────────────────────────┤",
    ]

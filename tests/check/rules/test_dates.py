"""Dates and periods held against the words that state them."""

from pathlib import Path

import pytest
from proving import Altered, check_is_told, prove


@pytest.mark.parametrize(
    ("old", "new", "code", "fact", "message"),
    [
        (
            "issued: 2023-07-09",
            "issued: 2023-09-07",
            "date-not-quoted",
            "resolution-21",
            "`issued: 2023-09-07` is in no quotation; they state “ngày 9/7/2023” (2023-07-09)",
        ),
        (
            "horizon: 2023/2025",
            "horizon: 2023/2026",
            "date-not-quoted",
            "resolution-21",
            "`horizon: 2023/2026` is in no quotation; they state “giai đoạn 2023-2025” (2023/2025)",
        ),
        (
            "horizon: 2023/2025",
            "orientation: 2023/2025",
            "date-not-quoted",
            "resolution-21",
            "`orientation: 2023/2025` is in no quotation; they state no such date",
        ),
        (
            "period: 2025-03-02",
            "period: 2025",
            "date-not-quoted",
            "fair-visits",
            "`period: 2025` is in no quotation; they state “ngày 2/3/2025” (2025-03-02)",
        ),
        (
            "due: 2025",
            "due: 2035",
            "date-not-quoted",
            "enterprises-2025",
            (
                "`due: 2035` is in no quotation; they state “năm 2025” (2025), "
                "“ngày 9/7/2023” (2023-07-09)"
            ),
        ),
        (
            "    date: 2025-03-02",
            "    date: 2025-03-03",
            "date-not-quoted",
            "fair",
            "`date: 2025-03-03` is in no quotation; they state “ngày 2/3/2025” (2025-03-02)",
        ),
        (
            "since: 2022",
            "since: 2021",
            "date-not-quoted",
            "youth-programme",
            "`since: 2021` is in no quotation; they state “từ năm 2022” (2022/..)",
        ),
        (
            "    due: 2025\n",
            "",
            "date-dropped",
            "enterprises-2025",
            "the quotation states “năm 2025”, and the fact records no date",
        ),
    ],
)
def test_what_the_words_do_not_state(
    tmp_path: Path, old: str, new: str, code: str, fact: str, message: str
) -> None:
    check_is_told(tmp_path, Altered(old, new), (code, fact, message))


def test_a_day_without_a_year_is_of_the_year_of_its_source(tmp_path: Path) -> None:
    words = [Altered("Hội chợ Lam Sơn ngày 2/3/2025\n", "Hội chợ Lam Sơn ngày 2/3 họp\n")]
    text = [Altered("Hội chợ Lam Sơn ngày 2/3/2025 đón", "Hội chợ Lam Sơn ngày 2/3 họp. Nó đón")]
    assert prove(tmp_path, *words, text=text, select=["date-not-quoted"]).problems == ()
    [problem] = prove(
        tmp_path, *words, Altered("    date: 2025-03-02", "    date: 2024-03-02"),
        text=text, select=["date-not-quoted"],
    ).problems  # fmt: skip
    assert problem.fact == "fair"


def test_what_happened_in_a_part_of_a_year_happened_in_it(tmp_path: Path) -> None:
    words = [Altered("Hội chợ Lam Sơn ngày 2/3/2025\n", "Hội chợ Lam Sơn đầu năm 2025\n")]
    text = [Altered("Hội chợ Lam Sơn ngày 2/3/2025 đón", "Hội chợ Lam Sơn đầu năm 2025 đón")]
    event = Altered("    date: 2025-03-02", "    date: 2025")
    assert prove(tmp_path, *words, event, text=text, select=["date-not-quoted"]).problems == ()
    figure = Altered("    period: 2025-03-02", "    period: 2025")
    quoted = Altered("Hội chợ Lam Sơn ngày 2/3/2025 đón", "Hội chợ Lam Sơn đầu năm 2025 đón")
    [problem] = prove(
        tmp_path, *words, event, figure, quoted, text=text, select=["date-not-quoted"]
    ).problems
    assert problem.fact == "fair-visits"


def test_what_a_document_looks_on_to_is_its_orientation(tmp_path: Path) -> None:
    words = "giai đoạn 2023-2025, định hướng đến năm 2030"
    alterations = [
        Altered("hỗ trợ khởi nghiệp giai đoạn 2023-2025\n", f"hỗ trợ khởi nghiệp {words}\n"),
        Altered("start-ups in 2023-2025\n", "start-ups in 2023-2025, with a view to 2030\n"),
    ]
    text = [Altered("giai đoạn 2023-2025", words)]
    both = Altered("horizon: 2023/2025", "horizon: 2023/2025\n    orientation: ../2030")
    assert prove(tmp_path, *alterations, both, text=text).problems == ()
    taken = Altered("horizon: 2023/2025", "horizon: ../2030")
    [problem] = prove(tmp_path, *alterations, taken, text=text).problems
    assert problem.code == "date-not-quoted"

"""Dates and periods held against the words that state them."""

from pathlib import Path
from typing import Any

import pytest
from one_fact import problems
from proving import Altered, prove


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


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Sau năm 2025", "2026/.."),
        ("Trước năm 2025", "../2024"),
        ("Khoảng năm 2025", "2025~"),
        ("Chậm nhất năm 2025", "../2025"),
        ("Kể từ năm 2022", "2022/.."),
        ("Năm 2021-22", "2021/2022"),
        ("Ngày 3 - 9 tháng 3 năm 2025", "2025-03-03/2025-03-09"),
        ("Tháng Giêng năm 2024", "2024-01"),
        ("Ngày 24/11", "2025-11-24"),
        ("Từ ngày 28/12 đến ngày 3/1", "2025-12-28/2026-01-03"),
        ("Ngày 24/11 tới", "2026-11-24"),
        ("Những năm 1990", "199X"),
        ("Những năm 1990", "1990/1999"),
        ("6 tháng đầu năm 2025", "2025-40"),
        ("6 tháng cuối năm 2025", "2025-07/2025-12"),
        ("3 tháng đầu năm 2025", "2025-33"),
        ("Quý I/2025", "2025-01/2025-03"),
        ("Mùa hè năm 2025", "2025-22"),
    ],
)
def test_a_period_is_proven_by_words_that_mean_it(tmp_path: Path, words: str, period: str) -> None:
    quotation = f"{words}, tỉnh có 20 doanh nghiệp"
    assert problems(tmp_path, quotation, period=period, select=DATES) == ()


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Sau năm 2025", "2025"),
        ("Sau năm 2025", "2025/.."),
        ("Trước năm 2025", "../2025"),
        ("Khoảng năm 2025", "2025"),
        ("Chậm nhất năm 2025", "2025"),
        ("Không phải năm 2025", "2025"),
        ("So với năm 2025", "2025"),
        ("Hơn năm 2025", "2025"),
        ("Quý I và II năm 2025", "2025"),
        ("Quý I và II năm 2025", "2025-34"),
        ("Hai năm 2023 và 2024", "2024"),
        ("Giữa năm 2023 và năm 2024", "2024"),
        ("Năm 2021-22", "2021"),
        ("Ngày 3 - 9 tháng 3 năm 2025", "2025-03"),
        ("Tháng Giêng năm 2024", "2024"),
        ("Ngày 24/11", "2026-11-24"),
        ("Ngày 24/11", "2024-11-24"),
        ("Ngày 10/3 (âm lịch)", "2025-03-10"),
        ("Những năm 1990", "1990"),
        ("6 tháng đầu năm 2025", "2025"),
        ("Quý II/2025", "2025-02"),
        ("Mùa hè năm 2025", "2025"),
        ("Sau mùa hè năm 2025", "2025-22"),
        ("Học kỳ I năm 2025", "2025"),
        ("Vụ xuân 2025", "2025"),
        ("Trừ năm 2025", "2025"),
    ],
)
def test_a_period_is_not_proven_by_less_or_more(tmp_path: Path, words: str, period: str) -> None:
    quotation = f"{words}, tỉnh có 20 doanh nghiệp"
    found = problems(tmp_path, quotation, period=period, select=DATES)
    assert [problem.code for problem in found] == ["date-not-quoted"]


def test_what_a_value_is_compared_with_is_no_period(tmp_path: Path) -> None:
    for words in ("so với năm 2024", "so với cuối năm 2024", "hơn năm 2024"):
        quotation = f"Tỉnh có 20 doanh nghiệp, tăng {words}"
        assert problems(tmp_path, quotation, compared_with="2024", select=DATES) == ()
        assert problems(tmp_path, quotation, select=DATES) == ()
        [problem] = problems(tmp_path, quotation, compared_with="2023", select=DATES)
        assert problem.code == "date-not-quoted"
    in_2024 = "Năm 2024, tỉnh có 20 doanh nghiệp"
    found = problems(tmp_path, in_2024, compared_with="2024", select=DATES)
    assert {problem.code for problem in found} == {"date-dropped", "date-not-quoted"}


def test_a_day_needs_a_source_of_a_known_day(tmp_path: Path) -> None:
    """In 2026 alone the last 24 November may be that of 2025 or of 2026."""
    quotation = "Ngày 24/11, tỉnh có 20 doanh nghiệp"
    for period in ("2025-11-24", "2026-11-24"):
        assert problems(tmp_path, quotation, period=period, issued="2026", select=DATES)
    assert problems(tmp_path, quotation, period="2025-11-24", issued="2026-01", select=DATES) == ()


def test_a_due_day_is_the_next(tmp_path: Path) -> None:
    target: dict[str, Any] = {"kind": "target", "area": "hai-an", "indicator": "firms", "value": 20}
    quotation = "Đến ngày 31/12, tỉnh có 20 doanh nghiệp"
    assert problems(tmp_path, quotation, due="../2026-12-31", select=DATES, **target) == ()
    assert problems(tmp_path, quotation, due="../2025-12-31", select=DATES, **target)


@pytest.mark.parametrize(
    ("words", "is_proven"),
    [
        ("Tỉnh đã tổ chức hội nghị doanh nghiệp", True),
        ("Việc tổ chức hội nghị lần này mở ra cơ hội", True),
        ("Tỉnh sẽ tổ chức hội nghị doanh nghiệp", False),
        ("Tỉnh dự kiến tổ chức hội nghị doanh nghiệp", False),
    ],
)
def test_what_a_source_reports_took_place_by_then(
    tmp_path: Path, words: str, is_proven: bool
) -> None:
    event: dict[str, Any] = {"kind": "event", "area": "hai-an"}
    by_then = problems(tmp_path, words, date="../2026-01-05", select=DATES, **event)
    assert (by_then == ()) == is_proven
    for other in ("2026-01-05", "../2026-01-04", "../2026"):
        assert problems(tmp_path, words, date=other, select=DATES, **event)


DATES = ("date-not-quoted", "date-dropped")

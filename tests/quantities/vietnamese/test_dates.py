"""Dates and periods, in EDTF."""

import pytest
from reading import only, said

from qnfacts.quantities import scan


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("ngày 7/12/2018", "2018-12-07"),
        ("10-9-2025", "2025-09-10"),
        ("3.2.1930", "1930-02-03"),
        ("2025-11-24", "2025-11-24"),
        ("ngày 24 tháng 11 năm 2025", "2025-11-24"),
        ("12 tháng 10 năm 2017", "2017-10-12"),
        ("ngày mồng ba tháng hai năm 2025", "2025-02-03"),
        ("ngày 24/11", "XXXX-11-24"),
        ("tháng 8.2026", "2026-08"),
        ("tháng 8/2026", "2026-08"),
        ("tháng 10 năm 2017", "2017-10"),
        ("tháng tư năm hai nghìn không trăm hai mươi", "2020-04"),
        ("quý III/2025", "2025-35"),
        ("quý 4 của năm 2018", "2018-36"),
        ("năm 2024", "2024"),
        ("đến cuối năm 2025", "../2025"),
        ("từ giữa năm 2021 đến đầu năm 2023", "2021/2023"),
        ("sau cuối năm 2025", "2026/.."),
        ("nửa đầu 2017", "2017-01/2017-06"),
        ("6 tháng đầu 2025", "2025-01/2025-06"),
        ("những năm 1990", "199X"),
        ("giai đoạn 2021- \n2025", "2021/2025"),
        ("2021–2025", "2021/2025"),
        ("nhiệm kỳ 2020 - 2025", "2020/2025"),
        ("từ năm 2021 đến năm 2025", "2021/2025"),
        ("từ 2021 đến 2025", "2021/2025"),
        ("từ năm 2022 đến nay", "2022/.."),
        ("kể từ ngày 1/7/2025", "2025-07-01/.."),
        ("đến năm 2030", "../2030"),
        ("đến hết tháng 6/2025", "../2025-06"),
        ("trước ngày 01/7/2025", "../2025-06-30"),
        ("trước năm 2030", "../2029"),
        ("trước tháng 1/2025", "../2024-12"),
        ("6 tháng đầu năm 2025", "2025-01/2025-06"),
        ("từ ngày 10 đến 12/9/2025", "2025-09-10/2025-09-12"),
        ("10-12/9/2025", "2025-09-10/2025-09-12"),
        ("từ tháng 6 đến tháng 8/2025", "2025-06/2025-08"),
        ("02/9/1945 - 02/9/2025", "1945-09-02/2025-09-02"),
    ],
)
def test_a_date_or_period(text: str, edtf: str) -> None:
    reading = only(text)
    assert (reading.edtf, reading.text) == (edtf, text)
    assert reading.type == ("period" if "/" in edtf else "date")


def test_a_date_is_read_without_the_words_that_add_nothing() -> None:
    assert only("vào năm 2030").text == "năm 2030"
    assert only("sáng 24/11").text == "24/11"


@pytest.mark.parametrize(
    "text",
    [
        *("31/2/2024", "ngày 31/2/2024", "ngày 31 tháng 2 năm 2024", "13/13/2020", "từ 31/2/2024"),
        *("0/5/2024", "ngày 0/5", "tháng 0/2025", "1/1/0001", "trước ngày 1/1/0000"),
        *("3/9/91", "7/3", "ngày 10/3 âm lịch", "tháng Giêng", "tháng năm 2024", "ngày 10-12"),
    ],
)
def test_no_date_nor_its_numbers(text: str) -> None:
    assert scan(text) == []


def test_years_that_count_are_no_dates() -> None:
    assert only("mỗi năm 2000 tỷ đồng").text == "2000 tỷ đồng"
    assert only("mỗi tháng 6 lần").text == "6 lần"
    assert said("năm 2024 tỷ lệ là 5%") == ["2024", "5%"]

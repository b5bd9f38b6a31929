"""The reader's work grows as its text does, whatever the text repeats."""

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import WORDS

from qnfacts.quantities import scan

NASTY = [
    *("hơn ", "từ ", "một ", "năm ", "nghìn ", "tỷ ", "không quá ", "ngày 1 tháng 1 ", "(", "."),
    *("1", "1.", "1, ", "3, 4 và ", "1-", "1 - ", "1/", "1/1/2020-", "12/CT-", "2021-2025-", "1;"),
    *("1) ", "1 đến ", "từ 1 đến ", "giai đoạn từ ", "6 tháng đầu năm ", "từ 5% ", "27 trên 30 "),
    *("1 tỷ ", "1 phẩy 1 tỷ ", "một phẩy ba ", "năm 1 ", "ba phần ", "hàng chục ", "trung bình 1 "),
]


@pytest.mark.parametrize("part", NASTY)
def test_twice_the_text_is_twice_the_work(part: str) -> None:
    assert work(part * 100) <= 2.2 * work(part * 50)


@pytest.mark.parametrize(
    ("start", "part"),
    [("1 đồng", "/ha"), ("1 đồng ", "trên giờ "), ("một phẩy ", "ba "), ("hơn 1 tỷ ", "1 tỷ ")],
)
def test_what_goes_on_and_on_is_read_once(start: str, part: str) -> None:
    assert work(start + part * 100) <= 2.2 * work(start + part * 50)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), st.sampled_from(["", " ", ", "]))
def test_whatever_is_repeated(words: list[str], space: str) -> None:
    part = " ".join(words) + space
    assert work(part * 80) <= 2.5 * work(part * 40)


def test_a_number_in_a_list_is_hardly_more_work_than_one_apart() -> None:
    assert work("1, " * 500) <= 1.5 * work("1 rồi " * 500)


def work(text: str) -> int:
    """How many lines run to read a text, once all its words are known."""
    lines = 0

    def count(_frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return count

    scan(text)
    before = sys.gettrace()
    sys.settrace(count)
    try:
        scan(text)
    finally:
        sys.settrace(before)
    return lines


def test_a_sentence_without_an_end_reads_as_a_short_one() -> None:
    part = "chữ " * 30 + "từ hơn 5 đến 7 tấn "
    assert [each.text for each in scan(part * 2000)] == [scan(part)[0].text] * 2000

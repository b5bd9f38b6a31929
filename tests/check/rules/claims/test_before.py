"""What stands before a number in its clause."""

from typing import Any

import pytest
from claiming import codes


@pytest.mark.parametrize(
    "word",
    [
        *("tròn", "giá", "nguyên", "cựu", "lọt vào", "mang tên", "con đường"),
    ],
)
def test_an_unknown_word_before_the_number(word: str) -> None:
    assert codes(f"Tỉnh có {word} 500 doanh nghiệp") == {"word-before-number"}


@pytest.mark.parametrize("word", ["hon", "suýt", "tròm trèm", "sát", "đâu đó", "hơn hẳn"])
def test_a_number_behind_what_may_be_a_hedge_is_not_read(word: str) -> None:
    assert codes(f"Tỉnh có {word} 500 doanh nghiệp") == {"value-not-quoted"}


def test_a_hedge_that_is_misspelt_is_one() -> None:
    assert codes("Tỉnh có khỏang 500 doanh nghiệp") == {"hedge-dropped"}


@pytest.mark.parametrize(
    "word",
    ["có", "đạt", "đã có", "hiện có", "thu hút", "là", "gồm", "với", "vì vậy,", "năm 2024"],
)
def test_a_word_that_leaves_the_number_as_it_is(word: str) -> None:
    period: dict[str, Any] = {"period": "2024"} if "2024" in word else {}
    assert codes(f"Tỉnh {word} 500 doanh nghiệp", **period) == set()


@pytest.mark.parametrize(
    "word", ["than", "barely over", "circa", "nigh on", "Fortune", "these first", "almost"]
)
def test_an_unknown_english_word_before_the_number(word: str) -> None:
    assert codes(f"The province has {word} 500 enterprises", language="en") != set()


@pytest.mark.parametrize("word", ["mang tiếng", "loay hoay", "sắm vai", "thế chỗ"])
def test_an_unknown_word_between_a_subject_and_its_verb(word: str) -> None:
    assert codes(f"Tỉnh {word} có 500 doanh nghiệp") == {"word-before-number"}
    assert codes(f"Sơn Hà {word} đạt 500 doanh nghiệp") == {"word-before-number"}


@pytest.mark.parametrize("word", ["hiện", "nay đã", "cũng", "vẫn", "mới chỉ"])
def test_an_adverb_between_a_subject_and_its_verb(word: str) -> None:
    assert codes(f"Tỉnh {word} có 500 doanh nghiệp") == set()


@pytest.mark.parametrize(
    "words",
    [
        "Lợi nhuận trên doanh thu đạt 500 đồng",
        "Doanh thu thuần đạt 500 đồng",
        "Doanh thu từ khách lẻ đạt 500 đồng",
        "Thất thu doanh thu là 500 đồng",
    ],
)
def test_a_word_that_makes_another_thing_of_the_name(words: str) -> None:
    assert codes(words, indicator="revenue") == {"word-before-number"}


@pytest.mark.parametrize(
    "words",
    [
        "Doanh thu đạt 500 đồng",
        "Tổng doanh thu là 500 đồng",
        "Sơn Hà có doanh thu 500 đồng",
        "Doanh thu của tỉnh Sơn Hà đạt 500 đồng",
    ],
)
def test_a_word_that_leaves_the_name_as_it_is(words: str) -> None:
    assert codes(words, indicator="revenue") == set()

"""What stands beside the name of an indicator."""

import pytest
from claiming import codes


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
    assert codes(words, indicator="revenue") == {"word-beside-name"}


@pytest.mark.parametrize(
    "words",
    [
        "Doanh thu đạt 500 đồng",
        "Tổng doanh thu là 500 đồng",
        "Sơn Hà có doanh thu 500 đồng",
        "Doanh thu của tỉnh Sơn Hà đạt 500 đồng",
        "Doanh thu, theo thống kê, đạt 500 đồng",
    ],
)
def test_a_word_that_leaves_the_name_as_it_is(words: str) -> None:
    assert codes(words, indicator="revenue") == set()

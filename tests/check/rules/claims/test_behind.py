"""What stands right behind what a number counts."""

import pytest
from claiming import codes


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("Tỉnh có 500 doanh nghiệp đóng cửa", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp nợ thuế", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp đã ngừng hoạt động", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp trong khu công nghiệp", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp đổ lại", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp (ước tính)", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp, ước tính", "enterprises"),
        ("Tỉnh có 500 km vuông đường nhựa", "roads"),
        ("Doanh thu đạt 500 đồng Yên", "revenue"),
        ("Doanh thu đạt 500 đồng tiền nợ", "revenue"),
        ("Tỉnh có 500 người máy lao động", "workers"),
    ],
)
def test_an_unknown_word_behind_the_noun(words: str, indicator: str) -> None:
    assert codes(words, indicator=indicator) == {"word-behind-number"}


@pytest.mark.parametrize(
    "words",
    ["The province has 500 enterprises in debt", "The province has 500 enterprises that closed"],
)
def test_an_unknown_english_word_behind_the_noun(words: str) -> None:
    assert codes(words, language="en") == {"word-behind-number"}


@pytest.mark.parametrize(
    "words",
    [
        "Tỉnh có 500 doanh nghiệp đang hoạt động",
        "Tỉnh có 500 doanh nghiệp, đứng đầu cả nước",
        "Tỉnh có 500 doanh nghiệp và nhiều chợ",
        "Tỉnh có 500 doanh nghiệp trên địa bàn tỉnh",
        "Đã có 500 doanh nghiệp tại Sơn Hà",
        "500 doanh nghiệp của tỉnh Sơn Hà",
        "Có 500 doanh nghiệp đang hoạt động trên toàn tỉnh",
    ],
)
def test_what_leaves_the_noun_as_it_is(words: str) -> None:
    assert codes(words) == set()


def test_the_words_around_a_quotation_count_too() -> None:
    before = "Tỉnh có chừng đâu 500 doanh nghiệp."
    cut = codes("500 doanh nghiệp", text=before, select=("value", "truncated-quotation"))
    assert cut == {"truncated-quotation"}
    behind = "Tỉnh có 500 doanh nghiệp nợ thuế."
    assert codes("Tỉnh có 500 doanh nghiệp", text=behind) == {"word-behind-number"}
    both = "Tỉnh có 500 doanh nghiệp, không kể hộ kinh doanh."
    assert codes("Tỉnh có 500 doanh nghiệp", text=both) == set()

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


@pytest.mark.parametrize("more", ["và hộ kinh doanh", "cùng hợp tác xã", ", quán ăn"])
def test_another_noun_that_the_number_counts_too(more: str) -> None:
    assert codes(f"Tỉnh có 500 doanh nghiệp {more}") == {"word-behind-number"}


@pytest.mark.parametrize("more", ["và 300 sản phẩm", ", quán ăn mở khắp nơi", "và Lam Giang"])
def test_what_stands_beside_the_number_and_is_not_counted_by_it(more: str) -> None:
    assert "word-behind-number" not in codes(f"Tỉnh có 500 doanh nghiệp {more}")


@pytest.mark.parametrize("whole", ["doanh thu", "tổng doanh thu"])
def test_a_share_is_one_of_the_whole_that_the_registry_names(whole: str) -> None:
    words = f"Bán hàng qua mạng chiếm 30% {whole}"
    assert codes(words, "30", indicator="online-sales") == set()


def test_a_share_of_another_whole() -> None:
    words = "Bán hàng qua mạng chiếm 30% chi phí"
    assert codes(words, "30", indicator="online-sales") == {"word-behind-number"}
    assert codes("Tỷ lệ hộ nghèo là 30% doanh thu", "30", indicator="poverty") != set()


def test_a_rate_may_be_told_of_a_plan() -> None:
    assert codes("Tỷ lệ hộ nghèo bằng 98% kế hoạch", "98", indicator="poverty") == set()
    assert codes("Doanh thu đạt 500 đồng kế hoạch", indicator="revenue") == {"word-behind-number"}


def test_the_words_around_a_quotation_count_too() -> None:
    before = "Tỉnh có chừng đâu 500 doanh nghiệp."
    cut = codes("500 doanh nghiệp", text=before, select=("value", "truncated-quotation"))
    assert cut == {"truncated-quotation"}
    behind = "Tỉnh có 500 doanh nghiệp nợ thuế."
    assert codes("Tỉnh có 500 doanh nghiệp", text=behind) == {"word-behind-number"}
    both = "Tỉnh có 500 doanh nghiệp, không kể hộ kinh doanh."
    assert codes("Tỉnh có 500 doanh nghiệp", text=both) == set()

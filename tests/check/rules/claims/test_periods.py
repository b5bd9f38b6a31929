"""The period of a value is the one in its clause, or nearest to it."""

from typing import Any

import pytest
from claiming import codes

TWO = "Năm 2024 doanh thu đạt 500 đồng, năm 2023 doanh thu đạt 300 đồng"
BOTH = "Năm 2023 và năm 2024 doanh thu là 500 đồng"
SAME = "Năm 2024 chi phí đạt 300 đồng, cùng kỳ doanh thu đạt 500 đồng"


@pytest.mark.parametrize(
    ("words", "value", "period", "expected"),
    [
        (TWO, "500", "2024", set()),
        (TWO, "300", "2023", set()),
        (TWO, "300", "2024", {"period-mismatch"}),
        (TWO, "500", "2023", {"period-mismatch"}),
        ("Năm 2024, doanh thu đạt 500 đồng", "500", "2024", set()),
        ("Doanh thu đạt 500 đồng, tính đến năm 2024", "500", "../2024", set()),
        (BOTH, "500", "2024", {"ambiguous-claim", "date-not-quoted"}),
        ("Năm trước doanh thu đạt 500 đồng", "500", None, {"period-mismatch"}),
        (SAME, "500", "2024", {"period-mismatch"}),
    ],
)
def test_the_date_that_is_said_of_the_value(
    words: str, value: str, period: str | None, expected: set[str]
) -> None:
    fields: dict[str, Any] = {"period": period} if period else {}
    assert codes(words, value, indicator="revenue", **fields) == expected


def test_the_year_by_which_a_target_is_due() -> None:
    words = "Tỉnh đặt mục tiêu 500 doanh nghiệp vào năm 2030, 900 sản phẩm OCOP vào năm 2035"
    assert codes(words, kind="target", due="2030") == set()
    assert codes(words, kind="target", due="2035") == {"period-mismatch"}


def test_an_unknown_word_before_the_date_or_behind_the_number() -> None:
    for words in (
        "Quãng năm 2024, doanh thu đạt 500 đồng",
        "Doanh thu đạt 500 đồng, ghi sổ năm 2024",
    ):
        assert codes(words, indicator="revenue", period="2024") == {"word-before-date"}
    for words in (
        "Vào thời điểm tháng 5/2024, doanh thu đạt 500 đồng",
        "Doanh thu đạt 500 đồng trong tháng 5/2024",
    ):
        assert codes(words, indicator="revenue", period="2024-05") == set()


def test_a_date_may_be_that_of_the_word_before_it() -> None:
    plan = "Bảng giá năm 2024 ghi tỉnh có 500 doanh nghiệp"
    assert "word-before-date" in codes(plan, period="2024")
    assert codes("Tỉnh năm 2024 có 500 doanh nghiệp", period="2024") == set()


def test_a_date_at_the_head_that_is_left_out_is_the_numbers() -> None:
    clause = "tỉnh có 500 doanh nghiệp"
    assert codes(clause, text=f"Năm 2019, {clause}.") == {"date-dropped"}
    assert codes(clause, text=f"Năm 2019 mưa nhiều, nay {clause}.") == set()


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Sau lễ khánh thành ngày 2/9/2024, tỉnh có 500 doanh nghiệp", "2024-09-02"),
        ("Trước hội chợ ngày 2/9/2024, tỉnh có 500 doanh nghiệp", "2024-09-02"),
        ("Tỉnh có 500 doanh nghiệp sau hội chợ ngày 2/9/2024", "2024-09-02"),
        ("Hội chợ, khai mạc ngày 2/9/2024, thu hút 500 doanh nghiệp", "2024-09-02"),
        ("Lễ hội chợ khai mạc ngày 2/9/2024 thu hút 500 doanh nghiệp", "2024-09-02"),
        ("Chợ khai trương ngày 2/9/2024 có 500 doanh nghiệp", "2024-09-02"),
        ("Khu chợ xây từ năm 2019 có 500 doanh nghiệp", "2019/.."),
        ("Hội được thành lập từ năm 2019, có 500 doanh nghiệp", "2019/.."),
    ],
)
def test_the_date_of_an_occasion_is_not_the_numbers(words: str, period: str) -> None:
    assert "word-before-date" in codes(words, period=period)


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("After the opening on 2 September 2024, it had 500 enterprises", "2024-09-02"),
        ("The fair, opened on 2 September 2024, has 500 enterprises", "2024-09-02"),
        ("The park built since 2019 has 500 enterprises", "2019/.."),
    ],
)
def test_the_date_of_an_occasion_in_english(words: str, period: str) -> None:
    assert "word-before-date" in codes(words, period=period, language="en")


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Ngày 2/9/2024, tỉnh có 500 doanh nghiệp", "2024-09-02"),
        ("Sau ngày 2/9/2024, tỉnh có 500 doanh nghiệp", "2024-09-02"),
        ("Từ năm 2019, tỉnh có 500 doanh nghiệp", "2019/.."),
        ("Lễ khai mạc ngày 2/9/2024 thu hút 500 doanh nghiệp", "2024-09-02"),
        ("Đi vào hoạt động từ ngày 2/9/2024, chợ đã đón 500 doanh nghiệp", "2024-09-02/.."),
        ("Sau lễ khánh thành ngày 2/9/2024, tỉnh có 500 doanh nghiệp", "2024-09-02/.."),
        ("Sau bão số 3 giai đoạn 2021-2024, tỉnh có 500 doanh nghiệp", "2021/2024"),
        ("Tỉnh xây từ năm 2019 được 500 doanh nghiệp", "2019/.."),
    ],
)
def test_the_numbers_own_date_beside_an_occasion(words: str, period: str) -> None:
    assert "word-before-date" not in codes(words, period=period)


def test_a_verb_of_beginning_may_be_the_indicators_own() -> None:
    named = {"unit": "enterprise", "forms": ["thành lập … doanh nghiệp"]}
    words = "Tỉnh thành lập từ năm 2019 tất cả 500 doanh nghiệp"
    assert codes(words, indicator=named, period="2019/..") == set()
    named = {"unit": "enterprise", "forms": ["chợ xây … đón … doanh nghiệp"]}
    words = "Khu chợ xây từ năm 2019 đón 500 doanh nghiệp"
    assert codes(words, indicator=named, period="2019/..") == {"word-before-date"}


def test_what_comes_after_may_be_the_indicators_own() -> None:
    named = {"unit": "enterprise", "forms": ["doanh nghiệp sau sáp nhập … doanh nghiệp"]}
    words = "Doanh nghiệp sau sáp nhập ngày 2/9/2024 là 500 doanh nghiệp"
    assert codes(words, indicator=named, period="2024-09-02") == set()

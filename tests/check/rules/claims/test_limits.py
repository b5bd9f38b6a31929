"""An adverbial at the head of a number's sentence is known, or a doubt."""

import pytest
from claiming import codes

CLAUSE = "tỉnh có 500 doanh nghiệp"


@pytest.mark.parametrize(
    "head", ["Lúc cao điểm", "Trên giấy tờ", "Theo một hiệp hội", "Mười năm về trước"]
)
def test_an_adverbial_that_may_limit_the_number_is_a_doubt(head: str) -> None:
    assert codes(f"{head}, {CLAUSE}") == {"limited-claim"}
    assert codes(CLAUSE, text=f"{head}, {CLAUSE}.") == {"limited-claim"}


def test_an_adverbial_needs_no_comma_before_the_place() -> None:
    assert codes(f"Lúc cao điểm {CLAUSE}") == {"limited-claim"}


@pytest.mark.parametrize("head", ["Ngoài ra", "Nhờ cải cách", "Đến nay", "Tại Sơn Hà"])
def test_what_joins_gives_a_cause_or_names_the_area_limits_nothing(head: str) -> None:
    assert codes(f"{head}, {CLAUSE}") == set()
    assert codes(CLAUSE, text=f"{head}, {CLAUSE}.") == set()


def test_what_the_label_says_every_reader_sees() -> None:
    label = {"vi": "Doanh nghiệp lúc cao điểm", "en": "Enterprises"}
    assert codes(f"Lúc cao điểm, {CLAUSE}", label=label) == set()
    assert codes(f"Lúc thấp điểm, {CLAUSE}", label=label) == {"limited-claim"}

"""The grade of a product is one that the words give it."""

import pytest
from claiming import codes

RICE = "Gạo Krông Na"


def found(words: str, stars: int, label: str, language: str = "vi") -> set[str]:
    labels = {"vi": label, "en": label}
    return codes(words, "", kind="product", stars=stars, label=labels, language=language)


@pytest.mark.parametrize(
    "said",
    [
        "được công nhận OCOP 4 sao từ tháng 11/2024",
        "được công nhận sản phẩm OCOP 4 sao năm 2024",
        "được công nhận đạt chuẩn OCOP 4 sao",
        "được đánh giá đạt OCOP 4 sao",
        "được xếp hạng OCOP 4 sao cấp quốc gia",
        "được xếp loại 4 sao",
        "đạt OCOP 4 sao",
    ],
)
@pytest.mark.parametrize("label", [RICE, f"{RICE}, sản phẩm 4 sao", ""])
def test_a_verb_behind_the_product_gives_it_its_grade(said: str, label: str) -> None:
    """Of a draft its own words are the label."""
    assert "part-not-quoted" not in found(f"{RICE} {said}", 4, label or f"{RICE} {said}")


@pytest.mark.parametrize("origin", ["Đắk Rơ", "của HTX Hoa Mai", "của hợp tác xã Hoa Mai"])
def test_a_product_may_be_named_with_its_origin(origin: str) -> None:
    words = f"{RICE} {origin} được công nhận OCOP 4 sao"
    assert "part-not-quoted" not in found(words, 4, RICE)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Krong Na rice was recognised as OCOP 4-star", "Krong Na rice"),
        ("Mountain Rice reached OCOP 4 stars", "Mountain Rice"),
        ("Krong Na rice, rated 4 stars", "Krong Na rice, a product"),
    ],
)
def test_a_verb_gives_it_in_english(words: str, label: str) -> None:
    assert "part-not-quoted" not in found(words, 4, label, "en")


@pytest.mark.parametrize(
    "words",
    [
        "Nhà hàng phục vụ các sản phẩm đạt OCOP 4 sao",
        "Gạo Krông Na kém loại gạo được công nhận OCOP 4 sao",
        "Gạo Krông Na chưa được công nhận OCOP 4 sao",
        "Gạo Krông Na sẽ được xếp hạng OCOP 4 sao",
        "Gạo Krông Na bán cùng mật ong đạt OCOP 4 sao",
    ],
)
@pytest.mark.parametrize("label", [RICE, ""])
def test_what_is_of_another_product_or_not_so(words: str, label: str) -> None:
    assert found(words, 4, label or words)


def test_the_grade_of_another_name_is_not_the_products() -> None:
    words = "Chè Hoa Mai đạt OCOP 4 sao, gần nơi trồng gạo Krông Na"
    assert found(words, 4, RICE) == {"part-not-quoted"}
    assert "part-not-quoted" not in found(words, 4, "Chè Hoa Mai")

"""A figure states what is so, a target what is aimed at."""

import pytest
from claiming import LABEL, codes, registry_of

from qnfacts.check.run import check_registry
from qnfacts.text.quotation import source_text


@pytest.mark.parametrize(
    ("words", "value", "indicator"),
    [
        ("Tỉnh có 500 doanh nghiệp mỗi huyện", "500", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp/huyện", "500", "enterprises"),
        ("Mỗi huyện có 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh có nửa số 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh lọt TOP 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh thiếu 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh mất 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh có thêm 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh giảm 500 doanh nghiệp", "500", "enterprises"),
        ("Doanh thu đạt 300 đồng so với 500 đồng doanh thu", "500", "revenue"),
        ("Tỷ lệ hộ nghèo giảm 4%", "4", "poverty"),
        ("Tỷ lệ hộ nghèo tăng thêm 4%", "4", "poverty"),
    ],
)
def test_what_is_no_level(words: str, value: str, indicator: str) -> None:
    assert codes(words, value, indicator=indicator) == {"level-mismatch"}


@pytest.mark.parametrize(
    "words",
    [
        "The province lost 500 enterprises",
        "The province gained 500 enterprises",
        "The province has half of 500 enterprises",
        "The province has 500 enterprises per district",
        "The province has 500 enterprises a district",
    ],
)
def test_what_is_no_level_in_english(words: str) -> None:
    assert codes(words, language="en") == {"level-mismatch"}


@pytest.mark.parametrize(
    ("words", "value", "indicator"),
    [
        ("Doanh thu tăng lên 500 đồng", "500", "revenue"),
        ("Tỷ lệ hộ nghèo giảm còn 4%", "4", "poverty"),
        ("Tỷ lệ hộ nghèo giảm xuống còn 4%", "4", "poverty"),
        ("Kinh tế tăng trưởng 7%", "7", "growth"),
        ("Nhờ tăng cường xúc tiến, tỉnh có 500 doanh nghiệp", "500", "enterprises"),
        ("Tỉnh có 500 doanh nghiệp, tăng 20 doanh nghiệp", "500", "enterprises"),
    ],
)
def test_what_was_reached_is_a_level(words: str, value: str, indicator: str) -> None:
    assert codes(words, value, indicator=indicator) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Tỉnh phấn đấu đạt 500 doanh nghiệp",
        "Mục tiêu của tỉnh là 500 doanh nghiệp",
        "Tỉnh dự kiến có 500 doanh nghiệp",
        "Tỉnh sẽ có 500 doanh nghiệp",
        "Theo mục tiêu đề ra, tỉnh có 500 doanh nghiệp",
        "Tỉnh cần 500 doanh nghiệp",
    ],
)
def test_an_aim_is_no_figure(words: str) -> None:
    assert codes(words) == {"aim-as-figure"}
    assert codes(words, kind="target") == set()


def test_what_lies_behind_the_source_is_no_figure() -> None:
    later = "Đến năm 2030 tỉnh có 500 doanh nghiệp"
    assert codes(later, period="../2030") == {"aim-as-figure"}
    assert codes(later, kind="target", due="../2030") == set()
    assert codes("Năm 2030, tỉnh có 500 doanh nghiệp", period="2030") == {"aim-as-figure"}
    earlier = "Đến năm 2024 tỉnh có 500 doanh nghiệp"
    assert codes(earlier, period="../2024") == set()


def test_a_target_says_that_it_is_aimed_at() -> None:
    assert codes("Tỉnh có 500 doanh nghiệp", kind="target") == {"aim-not-quoted"}
    english = "The province has 500 enterprises"
    assert codes(english, kind="target", language="en") == {"aim-not-quoted"}
    aimed = "The province aims to have 500 enterprises"
    assert codes(aimed, kind="target", language="en") == set()
    assert codes(aimed, language="en") == {"aim-as-figure"}


@pytest.mark.parametrize(
    "words",
    [
        "Có tin đồn rằng tỉnh có 500 doanh nghiệp",
        "Nghe nói tỉnh có 500 doanh nghiệp",
        "Sở bác bỏ thông tin tỉnh có 500 doanh nghiệp",
        "Nếu được giúp, tỉnh có 500 doanh nghiệp",
        "Giả sử tỉnh có 500 doanh nghiệp",
        "Phải chăng tỉnh có 500 doanh nghiệp",
        "Tỉnh có lẽ có 500 doanh nghiệp",
    ],
)
def test_what_is_not_said_to_be_so(words: str) -> None:
    assert codes(words) == {"not-asserted"}


@pytest.mark.parametrize("word", ["không", "chưa"])
def test_a_number_that_is_denied_is_not_read(word: str) -> None:
    assert codes(f"Tỉnh {word} có 500 doanh nghiệp") == {"value-not-quoted"}


def test_a_question_states_nothing() -> None:
    asked = "Tỉnh có 500 doanh nghiệp?"
    assert codes(asked, text=asked) == {"not-asserted"}
    asked = "Does the province have 500 enterprises?"
    assert codes(asked, text=asked, language="en") == {"not-asserted"}
    assert codes("The province no longer has 500 enterprises", language="en") == {"not-asserted"}
    assert codes("Reportedly the province has 500 enterprises", language="en") == {"not-asserted"}


def test_a_word_that_only_looks_like_a_doubt() -> None:
    assert codes("Theo số liệu, tỉnh có 500 doanh nghiệp") == set()
    assert codes("Nhờ hàng không, tỉnh có 500 doanh nghiệp") == set()
    assert codes("Tỉnh không chỉ có 500 doanh nghiệp") == set()


@pytest.mark.parametrize(
    ("label", "expected"),
    [("Xưởng đóng cửa", {"doubt-not-recorded"}), ("Nếu thiếu vốn, xưởng đóng cửa", set())],
)
def test_a_condition_stands_in_the_label(label: str, expected: set[str]) -> None:
    words = "Nếu thiếu vốn, xưởng đóng cửa"
    labels = {"vi": label, "en": "x"}
    assert codes(words, kind="statement", type="forecast", label=labels) == expected


def test_what_a_resolution_calls_done_is_no_aim() -> None:
    for words, said in (("nêu", set()), ("nêu tỉnh đã có", {"aim-not-quoted"})):
        aim = f"Nghị quyết {words} 500 doanh nghiệp"
        assert codes(aim, kind="target", select=["aim-not-quoted"]) == said


def test_a_year_that_has_hardly_begun_is_no_period_of_what_is_so() -> None:
    """The source is of June 2025."""
    assert codes("Năm 2025, tỉnh có 500 doanh nghiệp", period="2025") == {"aim-as-figure"}
    assert codes("Năm 2025, tỉnh đã có 500 doanh nghiệp", period="2025") == set()


def test_a_span_that_is_not_quoted_counts_from_its_beginning() -> None:
    clause, span = "tỉnh có 500 doanh nghiệp", "Giai đoạn 2024-2027"
    assert "aim-as-figure" in codes(f"{span}, {clause}", period="2024/2027")
    assert "aim-as-figure" not in codes(clause, text=f"{span}, {clause}.")


def test_an_aim_outside_of_the_quotation_is_not_missed_where_no_text_is_at_hand() -> None:
    quote = {"source": "bao", "text": "tỉnh có 500 doanh nghiệp", "translation": "x"}
    fact = {"id": "f", "kind": "target", "label": LABEL, "topics": ["all"], "quotes": [quote]}
    registry = registry_of([{**fact, "indicator": "enterprises", "area": "son-ha", "value": "500"}])
    for text in ("Mục tiêu năm nay là tỉnh có 500 doanh nghiệp.", ""):
        texts = {"bao": source_text(text)} if text else {}
        assert not check_registry(registry, texts, select=["aim-not-quoted"]).problems
    wrong = {"bao": source_text("Nay tỉnh có 500 doanh nghiệp.")}
    assert check_registry(registry, wrong, select=["aim-not-quoted"]).problems


MORE_FIRMS = {
    "unit": "enterprise",
    "forms": ["có thêm được … doanh nghiệp", "another … enterprises"],
}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Tỉnh có 900 doanh nghiệp, ít hơn năm 2023 là 500 doanh nghiệp", "vi"),
        ("Tỉnh có 900 doanh nghiệp, nhiều hơn năm 2023 là 500 doanh nghiệp", "vi"),
        ("Tỉnh có 900 doanh nghiệp, kém cùng kỳ năm 2023 tới 500 doanh nghiệp", "vi"),
        ("Tỉnh có 900 doanh nghiệp, nhiều hơn năm ngoái 500 doanh nghiệp", "vi"),
        ("Tỉnh có 900 doanh nghiệp, cần 500 doanh nghiệp nữa", "vi"),
        ("The province has 900 enterprises, 500 enterprises more than in 2023", "en"),
        ("The province has 900 enterprises, 500 enterprises fewer than last year", "en"),
    ],
)
def test_by_how_much_it_is_more_is_no_level(words: str, language: str) -> None:
    at = "500 enterprises" if language == "en" else "500 doanh nghiệp"
    assert "level-mismatch" in codes(words, language=language, at=at)


@pytest.mark.parametrize(
    ("words", "language"),
    [("Tỉnh có thêm được 500 doanh nghiệp", "vi"), ("It has another 500 enterprises", "en")],
)
def test_a_form_makes_no_level_of_what_is_added(words: str, language: str) -> None:
    """A label that says so, or an indicator of the change, does."""
    named = {**MORE_FIRMS, "label": {"vi": "Doanh nghiệp", "en": "Enterprises"}}
    assert codes(words, language=language, indicator=named) == {"level-mismatch"}
    named = {**MORE_FIRMS, "label": {"vi": "Doanh nghiệp có thêm", "en": "Additional firms"}}
    assert codes(words, language=language, indicator=named) == set()
    named = {**MORE_FIRMS, "measures": "change"}
    assert codes(words, language=language, indicator=named) == set()


def test_what_is_new_is_added() -> None:
    named = {"unit": "enterprise", "forms": ["thêm … doanh nghiệp thành lập mới"]}
    words = "Tỉnh có thêm 500 doanh nghiệp thành lập mới"
    assert codes(words, indicator=named) == set()


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Nhiều hơn năm 2023, tỉnh có 500 doanh nghiệp", "vi"),
        ("Tỉnh có 500 doanh nghiệp, nhiều hơn năm 2023 là 20 doanh nghiệp", "vi"),
        ("Tỉnh có 500 doanh nghiệp, so với năm 2023 là 450 doanh nghiệp", "vi"),
        ("The province has 500 enterprises, 20 fewer than in 2023", "en"),
        ("The province has 500 enterprises, more than in 2023", "en"),
    ],
)
def test_a_level_beside_a_difference(words: str, language: str) -> None:
    at = "500 enterprises" if language == "en" else "500 doanh nghiệp"
    assert codes(words, language=language, at=at) == set()

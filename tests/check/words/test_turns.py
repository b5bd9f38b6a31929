"""The words that turn or limit what a clause says."""

import pytest

from qnfacts.check.words.turns import turns


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(turn.word, turn.sense) for turn in turns(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh chưa từng có chợ", [("chưa từng", "negation")]),
        ("Tỉnh không  thể\nnào có chợ", [("không thể nào", "negation")]),
        ("NẾU được duyệt", [("NẾU được duyệt", "condition")]),
        ("Sở bác bỏ đề xuất", [("bác bỏ", "denial"), ("đề xuất", "proposal")]),
        ("Không gian, hàng không, chỉ số, song phương, dữ liệu", []),
        ("không quá 5, chưa đầy 5, không dưới 5", []),
        ("đồng bào Sán Chỉ", []),
        ("mục tiêu là sẽ đạt", [("mục tiêu", "aim"), ("sẽ", "plan")]),
    ],
)
def test_the_longest_words_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, "vi") == expected


def test_each_language_has_its_own() -> None:
    assert found("dệt may không", "vi") == [("không", "negation")]
    assert found("it may not", "en") == [("may", "possibility"), ("not", "negation")]
    assert found("it may not, không", "fr") == []


def test_offsets_are_those_of_the_text() -> None:
    text = "Tỉnh không  thể có"
    [turn] = turns(text, "vi")
    assert text[turn.start : turn.end] == "không  thể"

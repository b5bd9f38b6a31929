"""The reader as a whole."""

import unicodedata
from dataclasses import replace

import pytest
from reading import only, said

from qnfacts.quantities import scan
from qnfacts.values.notation import parse_value


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = unicodedata.normalize("NFD", "Tỉnh hiện có gần 500 đại biểu")
    reading = only(text)
    assert text[reading.start : reading.end] == reading.text
    assert unicodedata.normalize("NFC", reading.text) == "gần 500"


def test_the_words_of_a_unit_may_be_spelled_in_letters_apart() -> None:
    for form in ("NFD", "NFC"):
        units = {unicodedata.normalize(form, "Lượt khách"): "visit"}
        [reading] = scan("Tỉnh đón 500 lượt khách", units)
        assert reading.value
        assert reading.value.unit == "visit"


@pytest.mark.parametrize("filler", ["(", "xã ", "\n"])
def test_a_long_text_is_read_as_a_short_one(filler: str) -> None:
    length = 50_000 // len(filler)
    for before in range(length - 12, length + 2):
        (reading,) = scan(filler * before + "12.345,5%")
        assert (reading.text, reading.start) == ("12.345,5%", len(filler) * before)


def test_spelling_and_case_do_not_matter() -> None:
    assert only("HƠN 80 TỶ ĐỒNG").value == replace(
        parse_value(">80 * 10^9"), unit="VND", as_written="HƠN 80 TỶ ĐỒNG"
    )
    assert only("5 tỉ").value == replace(parse_value("5 * 10^9"), as_written="5 tỉ")
    assert only("từ thời kì 2021-2025").edtf == "2021/2025"
    assert scan("khoá 5") == scan("khóa 5") == []


def test_a_sentence_is_read_in_order() -> None:
    text = "Năm 2024, toàn tỉnh có 437 sản phẩm, gồm 8 sản phẩm 5 sao; hơn 60% ở 13 xã."
    assert said(text) == ["2024", "437", "8", "hơn 60%", "13"]

"""Finding quotations to the letter, whatever the layout does between the words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.quotation import SEGMENT_GAP, locate, occurrences, source_text

TEXT = "Tỉnh có hơn 2.400 doanh\nnghiệp.  \n\nTRANG 8\n\nHội chợ đón gần 900 lượt khách."


def quoted(segments: list[str], text: str = TEXT) -> list[str] | None:
    """The words of `text` at the places that were found."""
    found = locate(segments, source_text(text))
    return None if found is None else [text[start:end] for start, end in found]


def test_a_line_break_is_a_space() -> None:
    assert quoted(["hơn 2.400 doanh nghiệp"]) == ["hơn 2.400 doanh\nnghiệp"]


def test_segments_leave_out_what_interrupts() -> None:
    assert quoted(["doanh nghiệp.", "Hội chợ"]) == ["doanh\nnghiệp.", "Hội chợ"]
    assert quoted(["Hội chợ", "doanh nghiệp."]) is None


@pytest.mark.parametrize(
    "near",
    [
        "Hơn 2.400",
        "hơn 2400",
        "hơn  2.400",
        "hơn\u00a02.400",
        "hon 2.400",
        "hơn 2.400 doanh\u00adnghiệp",
    ],
)
def test_a_near_miss_is_a_miss(near: str) -> None:
    assert quoted([near]) is None


def test_tone_marks_placed_otherwise_are_other_letters() -> None:
    assert quoted(["hòa"], "thuận hoà") is None


def test_segments_stand_close_together() -> None:
    text = f"đầu{' ' * SEGMENT_GAP}cuối"
    assert quoted(["đầu", "cuối"], text) == ["đầu", "cuối"]
    assert quoted(["đầu", "cuối"], text.replace("cuối", " cuối")) is None


def test_every_occurrence() -> None:
    assert len(list(occurrences(["aa"], source_text("aaa")))) == 2


@given(st.text(st.sampled_from("ấu đoạn\nệtrừ \u0301\u0323"), max_size=40), st.data())
def test_composed_and_decomposed_texts_hold_the_same_words(text: str, data: st.DataObject) -> None:
    composed = unicodedata.normalize("NFC", text)
    words = source_text(composed).text
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    quote = words[start:end]
    if not quote or unicodedata.combining(quote[0]):
        return
    for form in ("NFC", "NFD"):
        source = unicodedata.normalize(form, text)
        found = quoted([quote], source)
        assert found is not None
        assert source_text(found[0]).text.strip() == quote.strip()

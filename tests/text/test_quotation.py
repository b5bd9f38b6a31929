"""Finding quotations to the letter, whatever the layout does between the words."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qnfacts.text.quotation import SEGMENT_GAP, locate, occurrences, source_text, words

ODD = "ab ấệ\u0301\u0302\u0323\u0344\n\r\t\u00a0\u2000\u0958"
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
        *("Hơn 2.400", "hơn 2400", "hơn  2.400", "hơn\u00a02.400", "hon 2.400"),
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
    if not quote or any(map(unicodedata.combining, words)):
        return  # a mark that no letter takes up leaves more than one letter to be found
    for form in ("NFC", "NFD"):
        source = unicodedata.normalize(form, text)
        found = quoted([quote], source)
        assert found is not None
        assert source_text(found[0]).text.strip() == quote.strip()


def plainly(text: str) -> tuple[str, list[int]]:
    """The text as it is searched, and where each character of it, and its end, comes from."""
    letters: list[tuple[str, int]] = []
    for found in re.finditer(r"[^\u0300-\u036f][\u0300-\u036f]{1,30}|.", text, re.DOTALL):
        letter = unicodedata.normalize("NFC", found[0]) if len(found[0]) > 1 else found[0]
        origins = [found.start(), *range(found.end() - len(letter) + 1, found.end())]
        letters += zip(letter, origins, strict=True)
    characters: list[tuple[str, int]] = []
    written = "".join(letter for letter, _ in letters)
    for found in re.finditer(r"\s*\n\s*|.", written, re.DOTALL):
        character = " " if "\n" in found[0] else found[0]
        characters.append((character, letters[found.start()][1]))
    return "".join(each for each, _ in characters), [*(at for _, at in characters), len(text)]


@given(st.text(ODD, max_size=30))
@example("a" + "\u0323" * 30 + "\u0302")
@example("x\u0344y\n")
@example(" \n\u0301\n\n a \n")
def test_each_character_is_told_where_it_comes_from(text: str) -> None:
    source = source_text(text)
    folded, origins = plainly(text)
    assert source.text == words(text) == folded
    places = range(len(folded) + 1)
    assert [source.span(place, place) for place in places] == [(at, at) for at in origins]


@pytest.mark.parametrize("odd", ODD)
def test_the_work_grows_with_the_text(odd: str) -> None:
    """Nothing is read again and again: this would take hours."""
    many = 300_000
    assert len(source_text(odd * many).text) <= 2 * many


def test_a_plain_text_needs_no_map() -> None:
    """What is held of it for each character is the text, and its lines joined, alone."""
    source = source_text("Tỉnh có hơn 2.400 doanh\nnghiệp.\n" * 1000)
    assert len(source.letters.starts) == len(source.breaks.starts) == 1

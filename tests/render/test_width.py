"""Widths of text and of columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.render.columns import right_aligned, shared_out
from qnfacts.render.pages import Cell, table
from qnfacts.render.width import display_width, line_spans, longest_word


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("OCOP", 4),
        ("Quảng Ninh", 10),
        ("Qua\u0309ng Ninh", 10),
        ("広寧省", 6),
        ("ｱＡ", 3),
        ("\u1112\u1161\u11ab", 2),
        ("★", 1),
    ],
)
def test_display_width(text: str, width: int) -> None:
    assert display_width(text) == width


def test_longest_word() -> None:
    assert longest_word("sản phẩm OCOP đạt") == 4
    assert longest_word("") == 0


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in line_spans(text, width)]


def test_lines_break_at_spaces_only() -> None:
    assert lines("trên địa bàn tỉnh Quảng Ninh", 10) == ["trên địa", "bàn tỉnh", "Quảng Ninh"]
    assert lines("a figure-ocop-total b", 8) == ["a", "figure-ocop-total", "b"]
    assert lines("13\u00a0000 tấn", 3) == ["13\u00a0000", "tấn"]
    assert lines("", 8) == [""]


@given(st.text("aé広 -"), st.integers(0, 12))
def test_wrapping_keeps_every_word_and_breaks_none(text: str, width: int) -> None:
    broken = lines(text, width)
    assert " ".join(broken).split() == text.split()
    assert all(display_width(line) <= width or " " not in line for line in broken)


def test_columns_of_numbers_lean_right() -> None:
    rows = [
        [Cell("a"), Cell("1", "number"), Cell("2", "number"), Cell("")],
        [Cell("b"), Cell(""), Cell("?"), Cell("")],
    ]
    assert right_aligned(table("ABCD", rows)) == (False, True, False, False)
    assert right_aligned(table("AB", [])) == (False, False)


def test_room_to_spare_goes_to_the_narrowest() -> None:
    assert shared_out([4, 30, 90], [4, 10, 20], 60) == [4, 28, 28]
    assert shared_out([4, 30, 90], [4, 10, 20], 200) == [4, 30, 90]
    assert shared_out([4, 30, 90], [4, 10, 20], 34) == [4, 10, 20]
    assert shared_out([4, 30, 90], [4, 10, 20], 33) is None


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5), st.integers(0, 150))
def test_shares_fill_the_room(ends: list[tuple[int, int]], room: int) -> None:
    least, natural = [min(end) for end in ends], [max(end) for end in ends]
    widths = shared_out(natural, least, room)
    if widths is None:
        assert sum(least) > room
    else:
        assert sum(widths) == min(room, sum(natural))
        assert all(a <= b <= c for a, b, c in zip(least, widths, natural, strict=True))

"""Signs before the items of a list, and dashes that are none."""

import pytest

from qnfacts.quantities import scan


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("tàu cá dài: 103\n- 166 tàu vỏ gỗ\n- 12 tàu sắt", ["103", "166", "12"]),
        ("hạng nhất: 8\n  + hạng nhì: 26\n  + hạng ba: 103", ["8", "26", "103"]),
        ("Boats of steel: 8\n• boats of wood: 26", ["8", "26"]),
        ("Có hai loại:\n- 500 tàu gỗ", ["hai", "500"]),
        ("Rừng trồng từ 500\n- 600 ha", ["từ 500\n- 600 ha"]),  # a line broken at its dash
        ("- 5", ["- 5"]),
    ],
)
def test_items_are_read_one_by_one(text: str, read: list[str]) -> None:
    assert [each.text for each in scan(text)] == read

"""One quotation speaks of one document, one speaker, one event and one grade."""

from typing import Any

import pytest
from claiming import codes

NUMBER = "Nghị quyết số 8/2021/NQ-HĐND ngày 9/7/2021"


def test_a_quotation_with_two_documents() -> None:
    fields: dict[str, Any] = {
        "kind": "policy",
        "document_type": "resolution",
        "number": "8/2021/NQ-HĐND",
    }
    assert codes(NUMBER, issued="2021-07-09", **fields) == set()
    both = f"{NUMBER} và Quyết định số 12/QĐ-UBND ngày 1/6/2023"
    assert codes(both, issued="2023-06-01", **fields) == {"ambiguous-claim"}


def test_a_quotation_with_two_who_speak() -> None:
    fields: dict[str, Any] = {"kind": "statement", "type": "assertion", "speaker": "mai-an"}
    assert codes("Bà Mai An cho biết Sơn Hà thiếu vốn", **fields) == set()
    both = "Bà Mai An cho biết Sơn Hà thiếu vốn, ông Vũ Bình khẳng định không"
    assert codes(both, **fields) == {"ambiguous-claim"}


def test_a_quotation_with_the_dates_of_two_events() -> None:
    fields: dict[str, Any] = {"kind": "event", "date": "2025-03-02"}
    assert codes("Hội chợ Sơn Hà mở ngày 2/3/2025", **fields) == set()
    both = "Hội chợ Sơn Hà mở ngày 2/3/2025, hội thảo mở ngày 4/5/2025"
    assert codes(both, **fields) == {"ambiguous-claim"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chè Sơn Hà đạt 5 sao", set()),
        ("Chè Sơn Hà đạt 5 sao, mật ong đạt 4 sao", {"ambiguous-claim"}),
    ],
)
def test_a_quotation_with_two_grades(words: str, expected: set[str]) -> None:
    assert codes(words, kind="product", stars=5) == expected

"""Numbers of documents."""

import pytest
from reading import only

from qnfacts.quantities import DOCUMENT_TYPES, scan


@pytest.mark.parametrize(
    ("text", "number", "kind", "name"),
    [
        ("Nghị quyết số 148/2018/NQ-HĐND", "148/2018/NQ-HĐND", "NQ", "Nghị quyết"),
        ("Quyết \nđịnh số 1919/QĐ-UBND", "1919/QĐ-UBND", "QĐ", "Quyết định"),
        ("Quy định 37-QĐ/TW", "37-QĐ/TW", "QĐ", "Quy định"),
        ("theo 57-NQ/TW", "57-NQ/TW", "NQ", None),
        ("Luật số 80/2015/QH13", "80/2015/QH13", "QH", "Luật"),
        ("Thông tư 30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", "Thông tư"),
        ("văn bản số 4612/BGDĐT-GDTrH", "4612/BGDĐT-GDTrH", None, None),
        ("Chỉ thị số 12/CT-TTg", "12/CT-TTg", "CT", "Chỉ thị"),
        ("Thông tư 12/2009/TTLT-BTC-BNN&PTNT", "12/2009/TTLT-BTC-BNN&PTNT", "TTLT", "Thông tư"),
        ("số 263/2025/NQ-\nHĐND", "263/2025/NQ-HĐND", "NQ", None),
    ],
)
def test_a_document(text: str, number: str, kind: str | None, name: str | None) -> None:
    reading = only(text)
    assert reading.type == "document"
    assert (reading.number, reading.document_type, reading.document_name) == (number, kind, name)


def test_document_types_name_each_document() -> None:
    assert DOCUMENT_TYPES["NQ"] == ("Nghị quyết",)
    assert "Quy định" in DOCUMENT_TYPES["QĐ"]


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("The council adopted Resolution 12/2025 on clean transport.", "12/2025", "Resolution"),
        ("Under Decision No. 45/2024 fees rise.", "45/2024", "Decision"),
        ("By-law 7/2023 was repealed.", "7/2023", "By-law"),
    ],
)
def test_a_name_in_english_leads_in_to_a_number_of_its_year(
    text: str, number: str, name: str
) -> None:
    (read,) = scan(text)
    assert (read.number, read.document_name) == (number, name)


@pytest.mark.parametrize("text", ["The Resolution of 12/2025 holds.", "They met on 12/2025."])
def test_a_month_is_no_document(text: str) -> None:
    assert not [read for read in scan(text) if read.number]

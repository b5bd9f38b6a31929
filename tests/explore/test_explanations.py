"""How a number is said to be read, or why it is not."""

from typing import Any

import pytest

from qnfacts.explore.explanations import explanations
from qnfacts.quantities import explain
from qnfacts.records.shapes import UnitRecord

UNITS: dict[str, UnitRecord] = {
    "household": {
        "id": "household",
        "label": {"en": "households", "vi": "hộ dân"},
        "symbol": None,
        "forms": ["hộ"],
        "base": None,
        "factor": None,
    }
}


def explained(text: str) -> list[dict[str, Any]]:
    return list(explanations(explain(text, {"hộ": "household"}), text, UNITS))


@pytest.mark.parametrize(
    ("text", "english", "vietnamese"),
    [
        ("12", "quantity", "số lượng"),
        ("hơn 12 hộ", "quantity with “more than …”, unit “households”",
         "số lượng kèm “hơn …”, đơn vị “hộ dân”"),
        ("từ 5 đến 10 km", "quantity with “from … to …”, unit “kilometre”",
         "số lượng kèm “từ … đến …”, đơn vị “kilometre”"),
        ("hàng chục hộ", "quantity with “tens”, unit “households”",
         "số lượng kèm “hàng chục”, đơn vị “hộ dân”"),
        ("ngày 7/12/2018", "date", "ngày"),
        ("giai đoạn 2021-2025", "period", "thời kỳ"),
        ("148/2018/NQ-HĐND", "document", "văn bản"),
        ("xem Điều 5", "a label stands before it", "đứng sau một từ đánh số"),
    ],
)  # fmt: skip
def test_the_reason_in_words(text: str, english: str, vietnamese: str) -> None:
    (record,) = explained(text)
    assert record["reason"]["words"] == {"en": english, "vi": vietnamese}


def test_places_are_those_of_an_editor() -> None:
    text = "\n12 hộ\r\n\nxem Điều 5, có 7%\nnăm\n2025"
    places = [(each["text"], each["line"], each["column"]) for each in explained(text)]
    assert places == [("12 hộ", 2, 1), ("5", 4, 10), ("7%", 4, 16), ("năm\n2025", 5, 1)]

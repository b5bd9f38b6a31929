"""Labels, notes and translations say no more, and nothing else, than the words."""

from pathlib import Path
from typing import Any

import pytest
from one_fact import problems
from proving import Altered, prove

from qnfacts.check.rules.editors.labels import CODES

FIRMS = "Năm 2025, tỉnh Hải An có hơn 13.000 doanh nghiệp"
REVENUE = "Doanh thu năm 2025 đạt khoảng 80 tỷ đồng"
TARGET = "Đến năm 2030, tỉnh có ít nhất 50 sản phẩm"
TWO = "Sở Công Thương cho biết tỉnh có 437 sản phẩm và 26 doanh nghiệp"
FIELDS: dict[str, dict[str, Any]] = {
    FIRMS: {"value": ">13000", "period": "2025"},
    REVENUE: {"indicator": "revenue", "value": "~80 * 10^9", "period": "2025"},
    TARGET: {
        "kind": "target",
        "area": "hai-an",
        "indicator": "goods",
        "value": ">=50",
        "due": "2030",
    },
    TWO: {"indicator": "goods", "value": 437, "according_to": "trade"},
}


@pytest.mark.parametrize(
    ("code", "quotation", "words"),
    [
        ("hedge-reworded", FIRMS, {"en": "13,000 enterprises"}),
        ("hedge-reworded", FIRMS, {"vi": "Gần 13.000 doanh nghiệp"}),
        ("hedge-reworded", REVENUE, {"translation": "Revenue in 2025 reached 80 billion dong"}),
        ("hedge-reworded", TARGET, {"en": "More than 50 products"}),
        ("hedge-reworded", TWO, {"en": "437+ products"}),
        ("unit-reworded", FIRMS, {"en": "More than 13,000 people"}),
        ("unit-reworded", REVENUE, {"translation": "Revenue in 2025 reached about $80 billion"}),
        ("unit-reworded", REVENUE, {"translation": "Revenue in 2025 reached about 80 billion"}),
        ("unit-reworded", TWO, {"translation": "It says there are 26 products, 437 enterprises"}),
        ("unquoted-number", FIRMS, {"en": "More than 13,000 million enterprises"}),
        ("unquoted-number", FIRMS, {"vi": "Hơn mười ba triệu doanh nghiệp"}),
        ("unquoted-number", FIRMS, {"en": "More than １４,000 enterprises"}),
        ("unquoted-number", FIRMS, {"en": "⑭ groups of enterprises"}),
        ("unquoted-number", TWO, {"en": "⁴³⁸ products"}),
        ("unquoted-number", TWO, {"en": "½ of the products"}),
        ("unquoted-number", TWO, {"en": "437k products"}),
        ("unquoted-number", TWO, {"en": "Twice 437 products"}),
        ("unquoted-number", TWO, {"en": "The ninth list of products"}),
        ("unquoted-number", TWO, {"en": "Products, phase IV"}),
        ("unquoted-number", TWO, {"aliases": ["438 sản phẩm"]}),
        ("unquoted-number", FIRMS, {"note": {"en": "Of these 2,150 closed.", "vi": "Ghi chú"}}),
        ("unquoted-date", FIRMS, {"en": "Enterprises in 2024"}),
        ("unquoted-date", FIRMS, {"en": "Enterprises in the first half of 2025"}),
        ("unquoted-date", FIRMS, {"translation": "Since 2025 it has more than 13,000 enterprises"}),
        ("unquoted-date", TARGET, {"translation": "In 2030 there are at least 50 products"}),
        ("unquoted-date", TARGET, {"translation": "After 2030 there are at least 50 products"}),
        ("unquoted-date", TWO, {"en": "Products, summer 2025"}),
        ("unquoted-document", FIRMS, {"en": "Enterprises under Decision 12/2025/QĐ-UBND"}),
        ("unquoted-name", FIRMS, {"en": "Enterprises in Bắc Sơn"}),
        ("unquoted-name", "Bắc Sơn có 20 doanh nghiệp", {"area": "bac-son", "en": "In Hải An"}),
        ("unquoted-name", FIRMS, {"vi": "Doanh nghiệp, theo Sở Khoa học"}),
        ("unquoted-name", TWO, {"translation": "The Department of Science says 437 products"}),
    ],
)
def test_what_else_the_editors_may_not_say(
    tmp_path: Path, code: str, quotation: str, words: dict[str, Any]
) -> None:
    found = problems(tmp_path, quotation, select=CODES, **(FIELDS.get(quotation, {}) | words))
    assert [problem.code for problem in found] == [code]


@pytest.mark.parametrize(
    ("quotation", "words"),
    [
        (
            FIRMS,
            {"en": "Enterprises in Hải An, 2025: over 13,000", "vi": "Trên 13.000 doanh nghiệp"},
        ),
        (FIRMS, {"translation": "More than 13 thousand enterprises in Hải An in 2025"}),
        (REVENUE, {"translation": "Revenue reached around VND80 billion in 2025"}),
        (TARGET, {"en": "At least fifty products in 2030", "vi": "Sản phẩm năm 2030"}),
        (TARGET, {"translation": "By 2030 there are to be no fewer than 50 products"}),
        (TWO, {"en": "Products, by the Department of Trade", "vi": "437 sản phẩm"}),
    ],
)
def test_what_the_quotation_bears_out(
    tmp_path: Path, quotation: str, words: dict[str, Any]
) -> None:
    assert problems(tmp_path, quotation, select=CODES, **(FIELDS[quotation] | words)) == ()


@pytest.mark.parametrize(
    ("quotation", "words", "fields"),
    [
        ("Tỉnh có 20 doanh nghiệp, tăng 5% so với năm 2024", {"en": "Growth over 2024"}, {}),
        ("Tỉnh có 20 doanh nghiệp, tăng 5% so với năm 2024", {"en": "5% more than in 2024"}, {}),
        ("Tỉnh có hàng chục doanh nghiệp", {"en": "Dozens of enterprises"}, {"value": "tens"}),
        ("Lần thứ ba có 20 doanh nghiệp", {"en": "Third time"}, {}),
        ("Lần thứ VII có 20 doanh nghiệp", {"en": "The 7th time"}, {}),
        ("Những năm 1990, tỉnh có 20 doanh nghiệp", {"en": "In the 1990s"}, {}),
        ("Bắc Sơn có 20 doanh nghiệp", {"en": "In Bắc Sơn, Hải An"}, {"area": "bac-son"}),
        ("Ngày 24/11, tỉnh có 20 doanh nghiệp", {"en": "Enterprises on 24 November 2025"}, {}),
        ("Tính đến ngày 30/6/2025 có 20 doanh nghiệp", {"en": "As of 30 June 2025"}, {}),
    ],
)
def test_the_same_in_other_words(
    tmp_path: Path, quotation: str, words: dict[str, Any], fields: dict[str, Any]
) -> None:
    assert problems(tmp_path, quotation, select=CODES, **words, **fields) == ()


def test_the_place_of_a_number_is_its_own(tmp_path: Path) -> None:
    old = "translation: including 2 products with 5 stars"
    report = prove(tmp_path, Altered(old, old.replace("5", "7")), select=["unquoted-number"])
    [problem] = report.problems
    assert problem.line is not None
    line = (tmp_path / "facts.yaml").read_text("utf-8").splitlines()[problem.line - 1]
    assert problem.column == line.index("7") + 1

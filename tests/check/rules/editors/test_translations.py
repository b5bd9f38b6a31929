"""A translation says what its quotation says."""

from pathlib import Path
from typing import Any

import pytest
from one_fact import problems
from proving import Altered, prove

from qnfacts.check.rules.editors.translations import NUMBERS

SELECT = (*NUMBERS, "untranslated-name")
TWO = "Sở Công Thương cho biết tỉnh có 437 sản phẩm và 26 xưởng"


@pytest.mark.parametrize(
    ("code", "quotation", "words"),
    [
        ("untranslated-number", "Mạng 5G phủ sóng rộng", {"translation": "It covers much"}),
        ("untranslated-number", "Có 1 xưởng", {"translation": "There is a workshop"}),
        ("untranslated-number", TWO, {"translation": "The Department of Trade: 437 products"}),
        ("untranslated-number", "Năm 2025 có 20 xưởng", {"translation": "There are 20 workshops"}),
        ("untranslated-number", "Ngày 24/11 có 20 xưởng",
         {"translation": "There were 20 workshops"}),
        ("reordered-numbers", TWO,
         {"translation": "The Department of Trade: 26 goods and 437 workshops"}),
        ("untranslated-name", TWO, {"translation": "There are said to be 437 goods, 26 workshops"}),
    ],
)  # fmt: skip
def test_what_the_quotation_does_not_say(
    tmp_path: Path, code: str, quotation: str, words: dict[str, Any]
) -> None:
    found = problems(tmp_path, quotation, select=SELECT, **words)
    assert [problem.code for problem in found] == [code]


@pytest.mark.parametrize(
    ("quotation", "translation"),
    [
        (TWO, "According to the Department of Trade there are 437 products and 26 workshops"),
        ("Ngày 24/11 có 20 xưởng", "On 24 November there were twenty workshops"),
    ],
)
def test_a_faithful_translation(tmp_path: Path, quotation: str, translation: str) -> None:
    assert problems(tmp_path, quotation, translation=translation, select=SELECT) == ()


def test_a_number_in_place_of_another_is_told_once(tmp_path: Path) -> None:
    told = problems(tmp_path, "Hải An có 20 xưởng", translation="Hải An has 30 workshops")
    codes = {problem.code for problem in told}
    assert "unquoted-number" in codes
    assert "untranslated-number" not in codes


def test_two_quotations_have_two_translations(tmp_path: Path) -> None:
    copied = Altered(
        "translation: including 2 products with 5 stars", "translation: 10 products with 4 stars"
    )
    [problem] = prove(tmp_path, copied, select=["repeated-translation"]).problems
    assert (problem.code, problem.fact) == ("repeated-translation", "ocop-4")
    assert problem.message == "the quotation of ocop-5 has this translation, too"

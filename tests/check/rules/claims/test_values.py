"""Values held against the words that state them."""

from pathlib import Path

import pytest
from proving import Altered, prove


@pytest.mark.parametrize("value", ["2400", '">=2400"', '">2.400"', "2.400", '"~2.4"'])
def test_what_to_write_is_said_where_hedge_or_scale_differ(tmp_path: Path, value: str) -> None:
    [problem] = prove(
        tmp_path, Altered('value: ">2400"', f"value: {value}"), select=["value"]
    ).problems
    assert problem.hint == 'As the quotation states it, write ">2400".'


def test_a_problem_stands_where_the_field_is_written(tmp_path: Path) -> None:
    [problem] = prove(tmp_path, Altered("value: 12\n", "value: 21\n"), select=["value"]).problems
    lines = (tmp_path / "facts.yaml").read_text("utf-8").splitlines()
    assert lines[problem.line - 1][problem.column - 1 :] == "21"  # type: ignore[operator]


@pytest.mark.parametrize(
    ("words", "notation", "english"),
    [
        ("hơn 80 tỷ doanh nghiệp", ">80 * 10^9", "more than 80 billion"),
        ("1,5 triệu doanh nghiệp", "1500000", "1.5 million"),
        ("khoảng 640 doanh nghiệp", "~640", "about 640"),
        ("từ 10 đến 20 doanh nghiệp", "[10, 20]", "10 to 20"),
        ("hàng chục doanh nghiệp", "tens", "tens of"),
        ("không quá 300 doanh nghiệp", "<=300", "at most 300"),
        ("ba doanh nghiệp", "3", "3"),
    ],
)
def test_whatever_the_words_state_is_proven(
    tmp_path: Path, words: str, notation: str, english: str
) -> None:
    report = prove(
        tmp_path,
        Altered('value: ">2400"', f'value: "{notation}"'),
        Altered("hơn 2.400 doanh nghiệp", words),
        Altered("now has more than 2,400", f"now has {english}"),
        text=[Altered("hơn 2.400 doanh nghiệp", words)],
    )
    assert report.problems == ()


def test_a_value_is_stated_by_the_first_quotation(tmp_path: Path) -> None:
    context = """text: gồm 2 sản phẩm 5 sao
        translation: including 2 products with 5 stars
      - source: bao
        text: toàn tỉnh có 12 sản phẩm OCOP"""
    swapped = Altered("text: toàn tỉnh có 12 sản phẩm OCOP", context)
    [problem] = prove(tmp_path, swapped, select=["value"]).problems
    assert (problem.code, problem.fact) == ("value-not-quoted", "ocop-all")

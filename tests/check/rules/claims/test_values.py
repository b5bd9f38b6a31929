"""Values held against the words that state them."""

from pathlib import Path

import pytest
from proving import Altered, check_is_told, prove


@pytest.mark.parametrize(
    ("old", "new", "code", "fact", "message"),
    [
        (
            "value: 12\n",
            "value: 21\n",
            "value-not-quoted",
            "ocop-all",
            "recorded is 21; the first quotation states “12 sản phẩm”",
        ),
        (
            'value: ">2400"',
            'value: "2400"',
            "hedge-dropped",
            "enterprises-now",
            "recorded is 2400; the quotation states “hơn 2.400 doanh nghiệp”",
        ),
        (
            'value: ">2400"',
            'value: ">=2400"',
            "hedge-changed",
            "enterprises-now",
            "recorded is at least 2400; the quotation states “hơn 2.400 doanh nghiệp”",
        ),
        (
            "value: 12\n",
            'value: "~12"\n',
            "hedge-changed",
            "ocop-all",
            "recorded is about 12; the quotation states “12 sản phẩm”",
        ),
        (
            "value: nearly 900",
            'value: "<900"',
            "hedge-changed",
            "fair-visits",
            "recorded is less than 900; the quotation states “gần 900 lượt khách”",
        ),
        (
            'value: ">2400"',
            'value: ">2.4"',
            "scale-changed",
            "enterprises-now",
            "recorded is more than 2.4; the quotation states “hơn 2.400 doanh nghiệp”",
        ),
        (
            'value: ">2400"',
            'value: ">2400 * 10^6"',
            "scale-changed",
            "enterprises-now",
            "recorded is more than 2400000000; the quotation states “hơn 2.400 doanh nghiệp”",
        ),
        (
            'value: ">2400"',
            'value: ">24000"',
            "value-not-quoted",
            "enterprises-now",
            "recorded is more than 24000; the first quotation states “hơn 2.400 doanh nghiệp”",
        ),
        (
            "value: 12\n",
            "value: 12\n    unit: visit\n",
            "unit-not-quoted",
            "ocop-all",
            "recorded in visit; “12 sản phẩm” counts product",
        ),
        (
            "forms: [sản phẩm]}",
            "forms: [mặt hàng]}",
            "unit-not-quoted",
            "ocop-5",
            "recorded in product; “2” names no unit that the registry knows",
        ),
        (
            "text: toàn tỉnh có 12 sản phẩm OCOP",
            "text: Hội chợ Lam Sơn ngày",
            "value-not-quoted",
            "ocop-all",
            "recorded is 12; the first quotation states no quantity",
        ),
    ],
)
def test_what_the_words_do_not_state(
    tmp_path: Path, old: str, new: str, code: str, fact: str, message: str
) -> None:
    check_is_told(tmp_path, Altered(old, new), (code, fact, message))


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

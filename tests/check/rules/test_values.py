"""Values, dates and documents held against the words that state them."""

from pathlib import Path

import pytest
from proving import Altered, prove

from qnfacts.check.rules.documents import TYPE_NAMES
from qnfacts.terms import DocumentType


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
        (
            "dimensions: {stars: 5}",
            "dimensions: {stars: 3}",
            "dimension-not-quoted",
            "ocop-5",
            "`stars: 3` does not stand beside “2 sản phẩm”",
        ),
        (
            "    dimensions: {stars: 5}\n",
            "",
            "dimension-dropped",
            "ocop-5",
            "the quotation states “2 sản phẩm” of “5 sao” alone",
        ),
        (
            "    stars: 5\n",
            "    stars: 4\n",
            "dimension-not-quoted",
            "golden-tea",
            "`stars: 4` does not stand in a quotation",
        ),
        (
            "value: 12\n",
            "value: 12\n    statistic: mean\n",
            "statistic-not-quoted",
            "ocop-all",
            "recorded is a mean; the quotation states “12 sản phẩm” without saying so",
        ),
        (
            "text: toàn tỉnh có 12 sản phẩm OCOP",
            "text: toàn tỉnh trung bình có 12 sản phẩm OCOP",
            "statistic-dropped",
            "ocop-all",
            "the quotation states “12 sản phẩm” as a mean",
        ),
        (
            "issued: 2023-07-09",
            "issued: 2023-09-07",
            "date-not-quoted",
            "resolution-21",
            "`issued: 2023-09-07` is in no quotation; they state “ngày 9/7/2023” (2023-07-09)",
        ),
        (
            "horizon: 2023/2025",
            "horizon: 2023/2026",
            "date-not-quoted",
            "resolution-21",
            "`horizon: 2023/2026` is in no quotation; they state “giai đoạn 2023-2025” (2023/2025)",
        ),
        (
            "horizon: 2023/2025",
            "orientation: 2023/2025",
            "date-not-quoted",
            "resolution-21",
            "`orientation: 2023/2025` is in no quotation; they state no such date",
        ),
        (
            "period: 2025-03-02",
            "period: 2025",
            "date-not-quoted",
            "fair-visits",
            "`period: 2025` is in no quotation; they state “ngày 2/3/2025” (2025-03-02)",
        ),
        (
            "due: 2025",
            "due: 2035",
            "date-not-quoted",
            "enterprises-2025",
            (
                "`due: 2035` is in no quotation; they state “năm 2025” (2025), "
                "“ngày 9/7/2023” (2023-07-09)"
            ),
        ),
        (
            "    date: 2025-03-02",
            "    date: 2025-03-03",
            "date-not-quoted",
            "fair",
            "`date: 2025-03-03` is in no quotation; they state “ngày 2/3/2025” (2025-03-02)",
        ),
        (
            "since: 2022",
            "since: 2021",
            "date-not-quoted",
            "youth-programme",
            "`since: 2021` is in no quotation; they state “từ năm 2022” (2022/..)",
        ),
        (
            "number: 21/2023/NQ-HĐND",
            "number: 12/2023/NQ-HĐND",
            "number-not-quoted",
            "resolution-21",
            "`number: 12/2023/NQ-HĐND` is in no quotation; they state 21/2023/NQ-HĐND",
        ),
        (
            "document_type: resolution",
            "document_type: decision",
            "document-type-mismatch",
            "resolution-21",
            "`decision` is “Quyết định”; the quotations state Nghị quyết",
        ),
        (
            "    stars: 5\n",
            "",
            "dimension-dropped",
            "golden-tea",
            "the quotation states “5 sao”, the product has no grade",
        ),
        (
            "    number: 21/2023/NQ-HĐND\n",
            "",
            "number-dropped",
            "resolution-21",
            "the quotation states the number 21/2023/NQ-HĐND, the fact has none",
        ),
        (
            "    due: 2025\n",
            "",
            "date-dropped",
            "enterprises-2025",
            "the quotation states “năm 2025”, and the fact records no date",
        ),
        (
            "    label: {en: OCOP products with 4 stars,",
            "    label: {en: OCOP products with 3 stars,",
            "unquoted-number",
            "ocop-4",
            "“3” is not in any quotation",
        ),
        (
            "vi: Doanh nghiệp năm 2025}",
            "vi: Doanh nghiệp năm 2026}",
            "unquoted-number",
            "enterprises-2025",
            "“2026” is not in any quotation",
        ),
        (
            "translation: Lam Sơn province now has more than 2,400",
            "translation: Lam Sơn province now has more than 24,000",
            "unquoted-number",
            "enterprises-now",
            "“24000” is not in the quotation",
        ),
    ],
)
def test_what_the_words_do_not_state(
    tmp_path: Path, old: str, new: str, code: str, fact: str, message: str
) -> None:
    problems = prove(tmp_path, Altered(old, new), select=["value"]).problems
    assert (code, fact, message) in {(p.code, p.fact, p.message) for p in problems}
    assert all(problem.line and problem.hint for problem in problems)


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


def test_a_list_tells_which_grade_is_whose(tmp_path: Path) -> None:
    listed = Altered(
        "text: gồm 2 sản phẩm 5 sao", "text: gồm 2 sản phẩm 5 sao và 10 sản phẩm 4 sao"
    )
    assert prove(tmp_path, listed).problems == ()
    [problem] = prove(
        tmp_path, listed, Altered("{stars: 5}\n    value: 2\n", "{stars: 5}\n    value: 10\n"),
        select=["dimension-not-quoted"],
    ).problems  # fmt: skip
    assert problem.message == "`stars: 5` does not stand beside “10 sản phẩm”"


def test_from_three_stars_upwards_is_no_grade(tmp_path: Path) -> None:
    words = "toàn tỉnh có 12 sản phẩm OCOP"
    report = prove(
        tmp_path,
        Altered(f"text: {words}", f"text: {words} 3 sao trở lên"),
        text=[Altered(words, f"{words} 3 sao trở lên")],
        ignore=["coverage"],
    )
    assert report.problems == ()


def test_a_day_without_a_year_is_of_the_year_of_its_source(tmp_path: Path) -> None:
    words = [Altered("Hội chợ Lam Sơn ngày 2/3/2025\n", "Hội chợ Lam Sơn ngày 2/3 họp\n")]
    text = [Altered("Hội chợ Lam Sơn ngày 2/3/2025 đón", "Hội chợ Lam Sơn ngày 2/3 họp. Nó đón")]
    assert prove(tmp_path, *words, text=text, select=["date-not-quoted"]).problems == ()
    [problem] = prove(
        tmp_path, *words, Altered("    date: 2025-03-02", "    date: 2024-03-02"),
        text=text, select=["date-not-quoted"],
    ).problems  # fmt: skip
    assert problem.fact == "fair"


def test_what_a_document_looks_on_to_is_its_orientation(tmp_path: Path) -> None:
    words = "giai đoạn 2023-2025, định hướng đến năm 2030"
    alterations = [
        Altered("hỗ trợ khởi nghiệp giai đoạn 2023-2025\n", f"hỗ trợ khởi nghiệp {words}\n"),
        Altered("start-ups in 2023-2025\n", "start-ups in 2023-2025, with a view to 2030\n"),
    ]
    text = [Altered("giai đoạn 2023-2025", words)]
    both = Altered("horizon: 2023/2025", "horizon: 2023/2025\n    orientation: ../2030")
    assert prove(tmp_path, *alterations, both, text=text).problems == ()
    taken = Altered("horizon: 2023/2025", "horizon: ../2030")
    [problem] = prove(tmp_path, *alterations, taken, text=text).problems
    assert problem.code == "date-not-quoted"


def test_a_document_without_a_number_is_called_by_its_type(tmp_path: Path) -> None:
    alterations = [
        Altered("    number: 21/2023/NQ-HĐND\n", ""),
        Altered("    issued: 2023-07-09\n", ""),
        Altered("    issuer: council\n", ""),
        Altered(
            "text: Nghị quyết số 21/2023/NQ-HĐND ngày 9/7/2023 của HĐND tỉnh Lam Sơn về", "text: về"
        ),
        Altered(
            "Resolution No. 21/2023/NQ-HĐND of 9 July 2023 of the Lam Sơn People's Council on", "On"
        ),
    ]
    [problem] = prove(tmp_path, *alterations, select=["value"]).problems
    assert problem.message == "`resolution` is “Nghị quyết”; the quotations state no type"


def test_every_type_of_document_has_a_name() -> None:
    assert set(TYPE_NAMES) == set(DocumentType.__args__)  # type: ignore[attr-defined]

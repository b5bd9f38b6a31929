"""Values of the same thing do not exclude each other."""

from pathlib import Path

import pytest
from proving import Altered, prove

from qnfacts.problems import Problem

SECOND = """  - id: counted-again
    kind: figure
    label: {{en: Again, vi: Lại}}
    topics: [business]
    indicator: enterprises
    area: lam-son
    value: "{value}"
    {more}
    quotes:
      - {{source: {source}, text: Lam Sơn có {words}, translation: many}}
  - id: ocop-all
"""
OTHER = """  - id: dai
    label: {en: Lam Sơn radio, vi: Đài Lam Sơn}
    type: webpage
    title: Tin tức
    issued: 2025-03-05
    language: vi
    file: dai.txt
    sha256: 0000000000000000000000000000000000000000000000000000000000000000
topics:
"""


ALSO = "\nBà Mai An"
DATED = Altered(
    'area: lam-son\n    value: ">2400"', 'area: lam-son\n    period: 2025\n    value: ">2400"'
)


def told(
    folder: Path, value: str, words: str, more: str, *altered: Altered, source: str = "bao"
) -> tuple[Problem, ...]:
    """What is said where another figure has this value, which these words state."""
    return prove(
        folder,
        Altered("topics:\n  - {id: business", OTHER + "  - {id: business"),
        Altered(
            "  - id: ocop-all\n", SECOND.format(value=value, words=words, more=more, source=source)
        ),
        *altered,
        text=[Altered(ALSO, f" Lam Sơn có {words}.{ALSO}")],
        select=["conflicting-values"],
    ).problems


@pytest.mark.parametrize(
    ("value", "words", "more", "source", "severity"),
    [
        ("2300", "2.300", "period: 2025", "bao", "error"),
        ("<=2400", "không quá 2.400", "period: 2025", "bao", "error"),
        ("2300", "2.300", "period: 2025", "dai", "warning"),
        ("2401", "2.401", "period: 2025", "bao", None),
        ("~2000", "khoảng 2.000", "period: 2025", "bao", None),
        ("2300", "2.300", "period: 2020", "bao", None),
        ("2300", "2.300", "", "bao", None),
        ("2300", "2.300", "period: 2025\n    statistic: mean", "bao", None),
        ("2300", "2.300", "period: 2025\n    dimensions: {branch: tea}", "bao", None),
    ],
)
def test_values_of_the_same_thing_do_not_exclude_each_other(
    tmp_path: Path, value: str, words: str, more: str, source: str, severity: str | None
) -> None:
    said = f"{words} doanh nghiệp"
    problems = told(tmp_path, value, said, more, DATED, source=source)
    message = (
        f"“Lam Sơn có {said}” ({source}) and “Tỉnh Lam Sơn hiện có hơn "
        "2.400 doanh nghiệp đang hoạt động” (bao) (enterprises-now) exclude each other"
    )
    expected = [(severity, message)] if severity else []
    assert [(problem.severity, problem.message) for problem in problems] == expected


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2300", "2.310 doanh nghiệp"),
        ("2300", "2.300 sản phẩm"),
        ("2300", "gần 2.300 doanh nghiệp"),
        ("2300", "suýt 2.300 doanh nghiệp"),
        ("2300", "2.300 doanh nghiệp giải thể"),
    ],
)
def test_what_is_not_proven_excludes_nothing(tmp_path: Path, value: str, words: str) -> None:
    assert told(tmp_path, value, words, "") == ()


def test_units_are_compared_in_their_base(tmp_path: Path) -> None:
    units = Altered(
        "units:\n",
        "units:\n  - {id: hundred, label: {en: x, vi: x}, forms: [lốc doanh nghiệp], "
        "base: enterprise, factor: 100}\n",
    )
    for number, problems in ((20, 1), (25, 0)):
        words = f"{number} lốc doanh nghiệp"
        assert len(told(tmp_path, f"{number}", words, "unit: hundred", units)) == problems


@pytest.mark.parametrize(("source", "problems"), [("bao", 1), ("dai", 0)])
def test_now_is_the_same_in_one_source_only(tmp_path: Path, source: str, problems: int) -> None:
    assert len(told(tmp_path, "2300", "2.300 doanh nghiệp", "", source=source)) == problems


def test_of_three_values_each_that_excludes_another_is_told(tmp_path: Path) -> None:
    few, some = "dưới 100 doanh nghiệp", "2.300 doanh nghiệp"
    second = SECOND.format(value="2300", words=some, more="", source="bao")
    third = SECOND.format(value="<100", words=few, more="", source="bao")
    both = second.removesuffix("  - id: ocop-all\n") + third.replace("counted-again", "third")
    report = prove(
        tmp_path,
        Altered("  - id: ocop-all\n", both),
        text=[Altered(ALSO, f" Lam Sơn có {some}. Lam Sơn có {few}.{ALSO}")],
        select=["conflicting-values"],
    )
    assert [problem.fact for problem in report.problems] == ["counted-again", "third"]

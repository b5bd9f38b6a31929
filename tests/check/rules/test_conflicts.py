"""Values of the same thing do not exclude each other."""

from pathlib import Path

import pytest
from proving import Altered, prove

SECOND = """  - id: counted-again
    kind: figure
    label: {{en: Again, vi: Lại}}
    topics: [business]
    indicator: enterprises
    area: lam-son
    value: "{value}"
    {more}
    quotes:
      - {{source: {source}, text: Tỉnh Lam Sơn có nhiều doanh nghiệp, translation: many}}
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


@pytest.mark.parametrize(
    ("value", "more", "source", "severity"),
    [
        ("2300", "period: 2025", "bao", "error"),
        ("<=2400", "period: 2025", "bao", "error"),
        ("2300", "period: 2025", "dai", "warning"),
        ("2401", "period: 2025", "bao", None),
        ("~2000", "period: 2025", "bao", None),
        ("2300", "period: 2020", "bao", None),
        ("2300", "", "bao", None),
        ("2300", "period: 2025\n    statistic: mean", "bao", None),
        ("2300", "period: 2025\n    dimensions: {branch: tea}", "bao", None),
    ],
)
def test_values_of_the_same_thing_do_not_exclude_each_other(
    tmp_path: Path, value: str, more: str, source: str, severity: str | None
) -> None:
    problems = prove(
        tmp_path,
        Altered("topics:\n  - {id: business", OTHER + "  - {id: business"),
        Altered("  - id: ocop-all\n", SECOND.format(value=value, more=more, source=source)),
        Altered(
            'area: lam-son\n    value: ">2400"',
            'area: lam-son\n    period: 2025\n    value: ">2400"',
        ),
        select=["conflicting-values"],
    ).problems
    assert [problem.severity for problem in problems] == ([severity] if severity else [])
    assert [problem.message for problem in problems] in (
        [],
        [
            (
                f"“Tỉnh Lam Sơn có nhiều doanh nghiệp” ({source}) and “Tỉnh Lam Sơn hiện có hơn "
                "2.400 doanh nghiệp đang hoạt động” (bao) (enterprises-now) exclude each other"
            )
        ],
    )


def test_units_are_compared_in_their_base(tmp_path: Path) -> None:
    units = Altered(
        "units:\n",
        "units:\n  - {id: hundred, label: {en: x, vi: x}, base: enterprise, factor: 100}\n",
    )
    more = "unit: hundred"
    low = Altered("  - id: ocop-all\n", SECOND.format(value=20, more=more, source="bao"))
    high = Altered("  - id: ocop-all\n", SECOND.format(value=25, more=more, source="bao"))
    assert len(prove(tmp_path, units, low, select=["conflicting-values"]).problems) == 1
    assert prove(tmp_path, units, high, select=["conflicting-values"]).problems == ()


@pytest.mark.parametrize(("source", "problems"), [("bao", 1), ("dai", 0)])
def test_now_is_the_same_in_one_source_only(tmp_path: Path, source: str, problems: int) -> None:
    report = prove(
        tmp_path,
        Altered("topics:\n  - {id: business", OTHER + "  - {id: business"),
        Altered("  - id: ocop-all\n", SECOND.format(value="2300", more="", source=source)),
        select=["conflicting-values"],
    )
    assert len(report.problems) == problems


def test_of_three_values_each_that_excludes_another_is_told(tmp_path: Path) -> None:
    thrice = SECOND.format(value="2300", more="", source="bao").removesuffix("  - id: ocop-all\n")
    more = SECOND.format(value="<100", more="", source="bao").replace("counted-again", "third")
    report = prove(
        tmp_path, Altered("  - id: ocop-all\n", thrice + more), select=["conflicting-values"]
    )
    assert [problem.fact for problem in report.problems] == ["counted-again", "third"]

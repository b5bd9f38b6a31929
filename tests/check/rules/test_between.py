"""Facts held against each other."""

from pathlib import Path

import pytest
from proving import Altered, prove

FOUR = "{stars: 4}\n    value: "


@pytest.mark.parametrize(
    ("value", "message", "severity"),
    [
        ("11", "ocop-5, ocop-4 come to 13, their whole to 12", "error"),
        ('">10"', "ocop-5, ocop-4 come to more than 12, their whole to 12", "error"),
        ('">=10"', None, None),
        ('">=11"', "ocop-5, ocop-4 come to at least 13, their whole to 12", "error"),
        ("9", "ocop-5, ocop-4 come to 11, their whole to 12", "warning"),
        ('"<9"', "ocop-5, ocop-4 come to less than 11, their whole to 12", "warning"),
        ('"~7"', None, None),
    ],
)
def test_parts_add_up(
    tmp_path: Path, value: str, message: str | None, severity: str | None
) -> None:
    altered = Altered(f"{FOUR}10\n", f"{FOUR}{value}\n")
    problems = prove(tmp_path, altered, select=["parts-and-whole"]).problems
    assert [(p.fact, p.message, p.severity) for p in problems] == (
        [("ocop-all", message, severity)] if message else []
    )


def test_means_do_not_add_up(tmp_path: Path) -> None:
    altered = Altered(f"{FOUR}10\n", f"{FOUR}40\n    statistic: mean\n")
    assert prove(tmp_path, altered, select=["parts-and-whole"]).problems == ()


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


@pytest.mark.parametrize(
    ("horizon", "label", "messages"),
    [
        ("2023/2025", "Hỗ trợ giai đoạn 2023-2025", []),
        ("../2025", "Hỗ trợ đến năm 2025, tầm nhìn đến năm 2030", []),
        ("../2020", "Hỗ trợ", ["`horizon` ends on 2020-12-31, before the issue on 2023-07-09"]),
        ("../2023", "Hỗ trợ", []),
        (
            "2023/2025",
            "Hỗ trợ giai đoạn 2021-2025",
            ["the label says “giai đoạn 2021-2025”, `horizon` is 2023/2025"],
        ),
    ],
)
def test_a_policy_agrees_with_itself(
    tmp_path: Path, horizon: str, label: str, messages: list[str]
) -> None:
    report = prove(
        tmp_path,
        Altered("horizon: 2023/2025", f"horizon: {horizon}"),
        Altered("vi: Hỗ trợ khởi nghiệp}", f'vi: "{label}"}}'),
        select=["ends-before-issue", "horizon-contradicts-title"],
    )
    assert [problem.message for problem in report.problems] == messages


def test_a_contrast_has_two_sides(tmp_path: Path) -> None:
    one = Altered("    stars: 5\n", "    stars: 5\n    contrasts_with: [fair]\n")
    [problem] = prove(tmp_path, one, select=["between"]).problems
    assert (problem.code, problem.fact) == ("one-sided-contrast", "golden-tea")
    assert problem.hint == "Add `golden-tea` to its `contrasts_with`."
    other = Altered("    attendance:", "    contrasts_with: [golden-tea]\n    attendance:")
    assert prove(tmp_path, one, other, select=["between"]).problems == ()


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

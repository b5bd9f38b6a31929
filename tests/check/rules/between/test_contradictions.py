"""What a fact says of itself and of others agrees."""

from pathlib import Path

import pytest
from proving import Altered, prove


@pytest.mark.parametrize(
    ("horizon", "label", "messages"),
    [
        ("2023/2025", "Hỗ trợ giai đoạn 2023-2025", []),
        ("../2025", "Hỗ trợ đến năm 2025, tầm nhìn đến năm 2030", []),
        ("../2020", "Hỗ trợ", ["`horizon` ends on 2020-12-31, before the issue on 2023-07-09"]),
        ("../2023", "Hỗ trợ", []),
        ("2023/2025", "Hỗ trợ giai đoạn 2021-2025",
         ["the label says “giai đoạn 2021-2025”, `horizon` is 2023/2025"]),
    ],
)  # fmt: skip
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

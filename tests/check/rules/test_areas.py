"""The area of a figure is one that its words name."""

from pathlib import Path

import pytest
from proving import Altered, found, prove


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("area: lam-son\n    attendance", "area: dong-khe\n    attendance", {"fair"}),
        ("area: dong-khe\n    stars", "area: lam-son\n    stars", set()),
        (
            'area: lam-son\n    value: ">2400"',
            'area: dong-khe\n    value: ">2400"',
            {"enterprises-now"},
        ),
        ("area: lam-son\n    value: 12", "area: dong-khe\n    value: 12", set()),
    ],
    ids=["another area", "a product of the area around", "a narrower area", "no area is quoted"],
)
def test_the_area_is_one_that_is_named(
    tmp_path: Path, old: str, new: str, problems: set[str]
) -> None:
    report = prove(tmp_path, Altered(old, new), select=["area-mismatch"])
    assert {problem.fact for problem in report.problems} == problems


def test_a_figure_of_two_areas_is_of_the_one_around_them(tmp_path: Path) -> None:
    areas = Altered(
        "part_of: lam-son}\n",
        "part_of: lam-son}\n  - {id: trong, label: {en: Trong, vi: Khe Trong}, part_of: lam-son}\n",
    )
    words = Altered("text: toàn tỉnh có 12", "text: Đông Khê và Khe Trong có 12")
    assert prove(tmp_path, areas, words, select=["area-mismatch"]).problems == ()
    narrow = Altered("area: lam-son\n    value: 12", "area: dong-khe\n    value: 12")
    assert prove(tmp_path, areas, words, narrow, select=["area-mismatch"]).problems == ()
    one = Altered("text: toàn tỉnh có 12", "text: Đông Khê có 12")
    assert found(prove(tmp_path, areas, one, select=["area-mismatch"])) == {
        ("ocop-all", "area-mismatch")
    }

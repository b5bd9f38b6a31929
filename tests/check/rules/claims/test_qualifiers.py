"""Grades, stars and means held against the words beside the value."""

from pathlib import Path

from proving import Altered, prove


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

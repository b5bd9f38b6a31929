"""Grades, stars and means held against the words beside the value."""

from pathlib import Path

import pytest
from proving import Altered, check_is_told, prove


@pytest.mark.parametrize(
    ("old", "new", "code", "fact", "message"),
    [
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
            "    stars: 5\n",
            "",
            "dimension-dropped",
            "golden-tea",
            "the quotation states “5 sao”, the product has no grade",
        ),
    ],
)
def test_what_the_words_do_not_state(
    tmp_path: Path, old: str, new: str, code: str, fact: str, message: str
) -> None:
    check_is_told(tmp_path, Altered(old, new), (code, fact, message))


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

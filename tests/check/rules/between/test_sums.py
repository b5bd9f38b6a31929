"""Parts and their whole."""

from pathlib import Path

import pytest
from proving import Altered, prove

FOUR = "{stars: 4}\n    value: "


@pytest.mark.parametrize(
    ("value", "words", "message", "severity"),
    [
        ("11", "11", "ocop-5, ocop-4 come to 13, their whole to 12", "error"),
        ('">10"', "hơn 10", "ocop-5, ocop-4 come to more than 12, their whole to 12", "error"),
        ('">=10"', "ít nhất 10", None, None),
        ('">=11"', "ít nhất 11", "ocop-5, ocop-4 come to at least 13, their whole to 12", "error"),
        ("9", "9", "ocop-5, ocop-4 come to 11, their whole to 12", "warning"),
        ('"<9"', "dưới 9", "ocop-5, ocop-4 come to less than 11, their whole to 12", "warning"),
        ('"~7"', "khoảng 7", None, None),
    ],
)
def test_parts_add_up(
    tmp_path: Path, value: str, words: str, message: str | None, severity: str | None
) -> None:
    altered = Altered(f"{FOUR}10\n", f"{FOUR}{value}\n")
    problems = prove(
        tmp_path,
        altered,
        Altered("text: 10 sản phẩm 4 sao", f"text: {words} sản phẩm 4 sao"),
        text=[Altered("10 sản phẩm 4 sao", f"{words} sản phẩm 4 sao")],
        select=["parts-and-whole"],
    ).problems
    assert [(p.fact, p.message, p.severity) for p in problems] == (
        [("ocop-all", message, severity)] if message else []
    )


def test_means_do_not_add_up(tmp_path: Path) -> None:
    altered = Altered(f"{FOUR}10\n", f"{FOUR}40\n    statistic: mean\n")
    words = Altered("text: 10 sản phẩm 4 sao", "text: trung bình 40 sản phẩm 4 sao")
    text = [Altered("10 sản phẩm 4 sao", "trung bình 40 sản phẩm 4 sao")]
    report = prove(tmp_path, altered, words, text=text, select=["parts-and-whole"])
    assert report.problems == ()


def test_what_is_not_proven_adds_to_nothing(tmp_path: Path) -> None:
    altered = Altered(f"{FOUR}10\n", f"{FOUR}11\n")
    assert prove(tmp_path, altered, select=["parts-and-whole"]).problems == ()

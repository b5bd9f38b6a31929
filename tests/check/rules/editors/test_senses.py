"""A label or translation turns the sense of its quotation no other way."""

import re
from pathlib import Path
from typing import Any

import pytest
from one_fact import problems

from qnfacts.problems import Problem

SELECT = ("negation-changed", "sense-changed")
CLOSED = "Khu ươm tạo Hải An chưa đi vào hoạt động"
FAITHFUL = {
    CLOSED: "The Hải An incubator is not yet in operation",
    "Hải An có xưởng": "Hải An has a workshop",
}


@pytest.mark.parametrize(
    ("code", "quotation", "words"),
    [
        ("negation-changed", CLOSED, {"translation": "The Hải An incubator has opened"}),
        ("negation-changed", "Hải An có xưởng", {"translation": "Hải An never had a workshop"}),
        ("negation-changed", "Hải An có xưởng", {"translation": "Hải An hasn't a workshop"}),
        ("negation-changed", CLOSED, {"en": "Incubator not in operation"}),
        ("sense-changed", "Hải An có xưởng", {"translation": "Hải An lost a workshop"}),
        ("sense-changed", "Hải An có xưởng", {"translation": "Hải An reportedly has one"}),
        ("sense-changed", "Hải An có xưởng", {"translation": "If so, Hải An has a workshop"}),
        ("sense-changed", "Hải An có xưởng", {"vi": "Hải An dự kiến có xưởng"}),
        ("sense-changed", "Hải An có xưởng", {"en": "Workshops last year"}),
        ("sense-changed", "Hải An giảm 5%", {"translation": "Hải An grew by 5%"}),
        ("sense-changed", "Nếu vay, Hải An có 5 xưởng", {"translation": "Hải An has 5 workshops"}),
        ("negation-changed", "Hải An có xưởng", {"en": "No workshop", "vi": "Không có xưởng"}),
    ],
)
def test_another_sense(tmp_path: Path, code: str, quotation: str, words: dict[str, Any]) -> None:
    words = {"translation": FAITHFUL.get(quotation, ""), **words}
    found = problems(tmp_path, quotation, select=SELECT, **words)
    assert [problem.code for problem in found] == [code]


@pytest.mark.parametrize(
    ("quotation", "translation"),
    [
        (CLOSED, "The Hải An incubator has yet to open"),
        ("Hải An không chỉ có xưởng", "Hải An has not only a workshop"),
        ("Tỉnh có không quá 5 xưởng", "The province has at most five workshops"),
        ("Hàng không Hải An có 20 xưởng", "Hải An aviation has 20 workshops"),
        ("Làng nghề Hải An thiếu vốn", "The craft villages of Hải An have no capital"),
        ("Số xưởng ở Vân Đồn giảm", "The workshops in Vân Đồn became fewer"),
        ("Nếu vay được vốn", "Provided that they can borrow"),
        ("Tỉnh đề xuất có 5 xưởng", "The province wishes, and proposes, 5 workshops"),
        ("Ông bác bỏ tin đó", "He denied the rumour"),
    ],
)
def test_the_same_sense(tmp_path: Path, quotation: str, translation: str) -> None:
    assert problems(tmp_path, quotation, translation=translation, select=SELECT) == ()


@pytest.mark.parametrize(
    ("quotation", "labels", "is_said"),
    [
        ("Hải An có xưởng", {"en": "The most workshops"}, True),
        ("Hải An có xưởng", {"en": "Most of the workshops"}, True),
        ("Hải An có xưởng", {"en": "The best workshops"}, False),
        ("Hải An có xưởng", {"en": "A record number of workshops"}, False),
        ("Hải An có xưởng", {"vi": "Nhiều xưởng nhất, kỷ lục"}, False),
        ("Hải An có xưởng", {"en": "Target: workshops"}, False),
        ("Hải An có xưởng", {"en": "Growth in workshops"}, False),
        ("Hải An có xưởng", {"en": "Workshops closed"}, False),
        ("Hải An có xưởng", {"en": "Are there workshops?"}, False),
        ("Hải An có xưởng", {"en": "Products"}, True),
        ("Hải An có xưởng tốt nhất vùng", {"en": "The best workshops of the region"}, True),
        ("Hải An đặt mục tiêu có xưởng", {"en": "A goal: workshops"}, True),
    ],
)
def test_a_label_says_no_more(
    tmp_path: Path, quotation: str, labels: dict[str, str], is_said: bool
) -> None:
    found = problems(tmp_path, quotation, select=SELECT, **labels)
    assert ("label" not in {_field(tmp_path, each) for each in found}) == is_said


@pytest.mark.parametrize(
    ("quotation", "of_type", "labels", "is_said"),
    [
        ("Hải An có thể có xưởng", "assertion", {"en": "A workshop", "vi": "Có xưởng"}, False),
        ("Một số xã có xưởng", "assertion", {"en": "Communes have one", "vi": "Xã có"}, False),
        ("Hải An sẽ có xưởng", "assertion", {"en": "It has one", "vi": "Có xưởng"}, False),
        ("Hải An sẽ có xưởng", "commitment", {"en": "A workshop", "vi": "Xưởng"}, True),
        ("Hải An có thể có xưởng", "assertion", {"en": "It may", "vi": "Có thể"}, True),
        ("Một số xã có xưởng", "assertion", {"en": "Several do", "vi": "Một số xã"}, True),
    ],
)
def test_the_label_of_a_statement_leaves_out_no_limit(
    tmp_path: Path, quotation: str, of_type: str, labels: dict[str, str], is_said: bool
) -> None:
    fields = {"kind": "statement", "type": of_type, "area": "hai-an"}
    found = problems(tmp_path, quotation, select=SELECT, **fields, **labels)
    assert ("label" not in {_field(tmp_path, each) for each in found}) == is_said


def _field(folder: Path, problem: Problem) -> str:
    """The field in whose lines a problem stands."""
    lines = (folder / "facts.yaml").read_text("utf-8").splitlines()
    above = reversed(lines[: problem.line])
    return next(found[1] for line in above if (found := re.match(r" *-? ?(label|quotes):", line)))

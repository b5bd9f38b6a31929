"""A number is of the indicator that its clause names."""

from typing import Any

import pytest
from claiming import INDICATORS, codes, registry_of

from qnfacts.check.run import check_registry

TWO = "Doanh thu đạt 500 đồng, chi phí đạt 300 đồng"
LEFT = "Tỉnh có 500 doanh nghiệp, trong đó 300 doanh nghiệp giải thể"


@pytest.mark.parametrize(
    ("words", "value", "indicator"),
    [
        ("Tỉnh có 500 doanh nghiệp", "500", "enterprises"),
        ("Toàn tỉnh hiện có 500 doanh nghiệp đang hoạt động", "500", "enterprises"),
        (LEFT, "500", "enterprises"),
        (LEFT, "300", "dissolved"),
        (TWO, "500", "revenue"),
        (TWO, "300", "costs"),
        ("Doanh thu đạt 500 đồng và chi phí đạt 300 đồng", "300", "costs"),
        ("Doanh thu, theo thống kê, đạt 500 đồng", "500", "revenue"),
        ("Doanh thu đạt 500 đồng so với 300 đồng", "500", "revenue"),
        ("Tỉnh có 500 km đường nhựa", "500", "roads"),
    ],
)
def test_the_clause_names_the_indicator(words: str, value: str, indicator: str) -> None:
    assert codes(words, value, indicator=indicator) == set()
    unit = INDICATORS[indicator]["unit"]
    for other, each in INDICATORS.items():
        if other != indicator and each["unit"] == unit:
            assert codes(words, value, indicator=other) == {"indicator-not-quoted"}


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("Tỉnh đạt 500 đồng", "revenue"),
        ("Tỉnh có doanh thu tốt; vốn đạt 500 đồng", "revenue"),
        ("Doanh thu đạt 300 đồng, năm sau 500 đồng", "revenue"),
        ("Chi phí trên doanh thu là 500 đồng", "costs"),
        ("Tỉnh có 500 sản phẩm lỗi", "products"),
    ],
)
def test_a_clause_that_names_another_thing_or_none(words: str, indicator: str) -> None:
    assert "indicator-not-quoted" in codes(words, indicator=indicator)


def test_a_form_may_have_room_for_the_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(INDICATORS["poverty"], "forms", ["kinh tế số chiếm … GRDP"])
    words = "Kinh tế số chiếm 30% GRDP"
    assert codes(words, "30", indicator="poverty") == set()
    other = "Công nghiệp chiếm 30% GRDP"
    assert codes(other, "30", indicator="poverty") == {"indicator-not-quoted"}


GREW = "Tỉnh có doanh thu từ 300 đồng năm 2023 lên 500 đồng năm 2024"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, {"ambiguous-claim"}),
        ({"at": "500 đồng năm 2024"}, set()),
        ({"at": "500 đồng"}, set()),
        ({"at": "500 đồng", "period": "2023"}, {"period-mismatch"}),
        ({"at": "đồng"}, {"mark-not-quoted"}),
        ({"at": "600 đồng"}, {"mark-not-quoted"}),
        ({"at": "300 đồng năm 2023"}, {"value-not-quoted"}),
        ({"at": "500 đồng năm 2024", "period": "2023"}, {"period-mismatch"}),
    ],
)
def test_of_two_values_those_meant_are_marked(fields: dict[str, Any], expected: set[str]) -> None:
    fields = {"period": "2024", **fields}
    assert codes(GREW, indicator="revenue", **fields) >= expected
    assert bool(codes(GREW, indicator="revenue", **fields)) == bool(expected)


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        (["doanh nghiệp giải thể"], {"dissolved", "enterprises"}),
        (["có"], {"enterprises"}),
        (["đạt … có"], {"enterprises"}),
        (["Sơn Hà"], {"enterprises"}),
        (["doanh thu"], set()),
        (["doanh nghiệp đang hoạt động"], set()),
    ],
)
def test_a_form_tells_its_indicator_from_others(
    monkeypatch: pytest.MonkeyPatch, forms: list[str], expected: set[str]
) -> None:
    monkeypatch.setitem(INDICATORS["enterprises"], "forms", forms)
    registry = registry_of([])
    problems = check_registry(registry, {}, select=["unfit-form"]).problems
    assert len(problems) == len(expected)


def test_the_bare_word_of_a_unit_names_one_indicator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(INDICATORS["dissolved"], "forms", ["enterprises"])
    problems = check_registry(registry_of([]), {}, select=["unfit-form"]).problems
    assert {"enterprises and dissolved" in problem.message for problem in problems} == {True}

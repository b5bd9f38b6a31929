"""How firmly, how far and of what else a fact is said to be."""

from typing import Any

import pytest
from claiming import LABEL, codes, registry_of

from qnfacts.check.run import check_registry
from qnfacts.text.quotation import source_text


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        ("Tỉnh hướng tới 500 doanh nghiệp", "towards"),
        ("Tỉnh hướng tới mục tiêu 500 doanh nghiệp", "towards"),
        ("Tỉnh phấn đấu có 500 doanh nghiệp", "strive"),
        ("Tỉnh đặt mục tiêu 500 doanh nghiệp", "set"),
        ("Tỉnh phải có 500 doanh nghiệp", "binding"),
        ("Tỉnh sẽ có 500 doanh nghiệp", None),
    ],
)
def test_a_strength_is_that_of_the_words(words: str, strength: str | None) -> None:
    for each in ("towards", "strive", "set", "binding"):
        expected = set() if each == strength else {"strength-not-quoted"}
        assert codes(words, kind="target", strength=each) == expected


@pytest.mark.parametrize(
    ("words", "accumulation"),
    [
        ("Lũy kế có 500 doanh nghiệp", "cumulative"),
        ("Đến nay tỉnh đã có 500 doanh nghiệp", "cumulative"),
        ("Đến nay tỉnh có 500 doanh nghiệp", None),
        ("Chỉ tính riêng ở tỉnh đã có 500 doanh nghiệp", "yearly"),
        ("Tỉnh có 500 doanh nghiệp", None),
    ],
)
def test_what_a_number_adds_up_is_in_the_words(words: str, accumulation: str | None) -> None:
    for each in ("cumulative", "yearly"):
        expected = set() if each == accumulation else {"accumulation-not-quoted"}
        assert codes(words, accumulation=each) == expected


@pytest.mark.parametrize(
    ("words", "value", "direction"),
    [
        ("Tỉnh phấn đấu có ít nhất 500 doanh nghiệp", ">=500", "at least"),
        ("Mục tiêu là giảm tỷ lệ hộ nghèo xuống 4%", "4", "at most"),
        ("Mục tiêu là nâng tỷ lệ hộ nghèo lên 4%", "4", "at least"),
        ("Tỉnh giữ đúng 500 doanh nghiệp", "500", "exactly"),
        ("Mục tiêu là từ 500 đến 600 doanh nghiệp", "[500, 600]", "between"),
        ("Mục tiêu là 500 doanh nghiệp", "500", None),
    ],
)
def test_a_direction_is_that_of_the_words(words: str, value: str, direction: str | None) -> None:
    indicator = "poverty" if "nghèo" in words else "enterprises"
    ends = {">": ["at least"], "[": ["at least", "at most", "between"]}
    for each in ends.get(value[0], ["at least", "at most", "exactly", "between"]):
        expected = set() if each == direction else {"direction-not-quoted"}
        found = codes(words, value, kind="target", direction=each, indicator=indicator)
        assert found == expected


LINKS = ["attendance-mismatch", "baseline-not-quoted", "succeeds-not-quoted"]


def problems(text: str, *facts: dict[str, Any]) -> set[str]:
    written = [{"label": LABEL, "topics": ["all"], "area": "son-ha", **fact} for fact in facts]
    for fact in written:
        fact["quotes"] = [{"source": "bao", "text": fact["quotes"], "translation": "x"}]
    report = check_registry(registry_of(written), {"bao": source_text(text)}, select=LINKS)
    return {problem.code for problem in report.problems}


def figure(id_: str, value: str, words: str) -> dict[str, Any]:
    kind = {"kind": "figure", "indicator": "enterprises"}
    return {"id": id_, **kind, "value": value, "quotes": words}


def test_an_attendance_is_of_this_event() -> None:
    text = "Hội chợ mở ngày 2/3/2025, có 500 doanh nghiệp. Hội thảo có 300 doanh nghiệp."
    ours = figure("ours", "500", "có 500 doanh nghiệp")
    other = figure("other", "300", "Hội thảo có 300 doanh nghiệp")
    event = {"id": "fair", "kind": "event", "quotes": "Hội chợ mở ngày 2/3/2025"}
    assert problems(text, ours, other, {**event, "attendance": "ours"}) == set()
    assert problems(text, ours, other, {**event, "attendance": "other"}) == {"attendance-mismatch"}


def test_a_baseline_is_quoted_with_the_target() -> None:
    text = "Mục tiêu là 500 doanh nghiệp, so với 300 doanh nghiệp năm 2023. Tỉnh mở chợ."
    base = figure("base", "300", "so với 300 doanh nghiệp năm 2023")
    target = {**figure("aim", "500", text.partition(".")[0]), "kind": "target", "baseline": "base"}
    assert problems(text, base, target) == set()
    short = {**target, "quotes": "Mục tiêu là 500 doanh nghiệp"}
    assert problems(text, base, short) == {"baseline-not-quoted"}


def test_an_earlier_policy_is_named() -> None:
    text = "Đề án dệt mới nối tiếp đề án dệt cũ."
    earlier = {"id": "old", "kind": "policy", "document_type": "scheme", "quotes": "đề án dệt cũ"}
    later = {**earlier, "id": "new", "succeeds": "old"}
    assert problems(text, earlier, {**later, "quotes": text.rstrip(".")}) == set()
    assert problems(text, earlier, {**later, "quotes": "Đề án dệt mới"}) == {"succeeds-not-quoted"}

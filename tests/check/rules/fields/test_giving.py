"""The words that say who issues or runs something, and of what a date is the date."""

from typing import Any

import pytest
from claiming import codes

DECISION: dict[str, Any] = {
    "kind": "policy",
    "document_type": "decision",
    "number": "12/2022/QĐ-UBND",
}
NUMBERED = "Quyết định số 12/2022/QĐ-UBND"
PROGRAMME: dict[str, Any] = {"kind": "initiative", "type": "programme"}


@pytest.mark.parametrize(
    ("words", "given"),
    [
        (f"{NUMBERED} của UBND tỉnh", True),
        (f"{NUMBERED} ngày 3/3/2022 của HĐND tỉnh và UBND tỉnh", True),
        (f"UBND tỉnh cũng đã ban hành {NUMBERED}", True),
        (f"{NUMBERED} theo đề nghị của UBND tỉnh", False),
        (f"UBND tỉnh công bố {NUMBERED}", False),
        (f"UBND tỉnh, cơ quan ban hành {NUMBERED}", False),
    ],
)
def test_who_issues_a_document(words: str, given: bool) -> None:
    found = codes(words, "", issuer="committee", **DECISION)
    assert ("part-not-quoted" in found) is not given


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("Chương trình do UBND tỉnh và HĐND tỉnh tổ chức", True),
        ("Chương trình được triển khai với sự phối hợp của HĐND tỉnh", True),
        ("Chương trình (với các đơn vị như UBND tỉnh, HĐND tỉnh)", True),
        ("The programme, launched in 2023 by HĐND tỉnh", True),
        ("Chương trình do HĐND tỉnh thẩm định", False),
        ("Chương trình được sự quan tâm của HĐND tỉnh", False),
    ],
)
def test_who_runs_something(words: str, given: bool) -> None:
    found = codes(words, "", run_by=["council"], **PROGRAMME)
    assert ("part-not-quoted" in found) is not given


def test_who_acts_where_the_fact_is_named_counts_before_others() -> None:
    words = "UBND tỉnh mở Chợ Đêm, HĐND tỉnh mở Chợ Quê"
    label = {"vi": "Chợ Quê", "en": "Country market"}
    found = {
        agent: codes(words, "", run_by=[agent], label=label, **PROGRAMME)
        for agent in ("council", "committee")
    }
    assert found == {"council": set(), "committee": {"part-not-quoted"}}


@pytest.mark.parametrize(
    ("words", "given"),
    [
        (f"{NUMBERED}, ngày 3/3/2022", True),
        (f"{NUMBERED} về chợ, ban hành ngày 3/3/2022", True),
        (f"Ngày 3/3/2022, UBND tỉnh ký {NUMBERED}", True),
        (f"{NUMBERED} được công khai ngày 3/3/2022", False),
        (f"Ngày 3/3/2022, UBND tỉnh sửa đổi {NUMBERED}", False),
        (f"Thẩm tra {NUMBERED} tại Sơn Hà ngày 3/3/2022", False),
    ],
)
def test_the_day_of_issue(words: str, given: bool) -> None:
    found = codes(words, "", issued="2022-03-03", **DECISION)
    assert ("part-not-quoted" in found) is not given


def test_the_year_in_a_number_is_that_of_its_issue() -> None:
    assert codes(f"{NUMBERED} ngày 3/3/2024", "", issued="2024-03-03", **DECISION) == {
        "part-not-quoted"
    }


def test_a_date_that_no_field_is_for_is_not_missed() -> None:
    assert codes(f"{NUMBERED} có hiệu lực từ ngày 3/3/2022", "", **DECISION) == set()
    assert codes(f"{NUMBERED} ngày 3/3/2022", "", **DECISION) == {"date-dropped"}


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("Hội thi Đua Bò Sơn Hà ngày 2/3/2025", True),
        ("Ngày 2/3/2025, người dân nô nức xem Đua Bò", True),
        ("Ngày 2/3/2025, hội thảo nói về Đua Bò", False),
        ("Hội thi mở bán vé ngày 2/3/2025", False),
    ],
)
def test_the_day_of_an_event(words: str, given: bool) -> None:
    label = {"vi": "Đua Bò", "en": "Ox race"}
    found = codes(words, "", kind="event", date="2025-03-02", label=label)
    assert ("part-not-quoted" in found) is not given

"""Labels, translations and statuses say no more than the words."""

from pathlib import Path

import pytest
from proving import Altered, check_is_told, prove


@pytest.mark.parametrize(
    ("old", "new", "code", "fact", "message"),
    [
        (
            "    label: {en: OCOP products with 4 stars,",
            "    label: {en: OCOP products with 3 stars,",
            "unquoted-number",
            "ocop-4",
            "“3” is not in any quotation",
        ),
        (
            "vi: Doanh nghiệp năm 2025}",
            "vi: Doanh nghiệp năm 2026}",
            "unquoted-number",
            "enterprises-2025",
            "“2026” is not in any quotation",
        ),
        (
            "translation: Lam Sơn province now has more than 2,400",
            "translation: Lam Sơn province now has more than 24,000",
            "unquoted-number",
            "enterprises-now",
            "“24000” is not in the quotation",
        ),
    ],
)
def test_what_the_words_do_not_state(
    tmp_path: Path, old: str, new: str, code: str, fact: str, message: str
) -> None:
    check_is_told(tmp_path, Altered(old, new), (code, fact, message))


@pytest.mark.parametrize(
    ("status", "message"),
    [
        ("ngừng hoạt động", "“ngừng hoạt động” stands in no quotation"),
        ("hoạt động", "before “hoạt động” the quotation says “đang”"),
        ("ĐANG hoạt  động", None),
        ("phát động từ năm 2022", None),
    ],
)
def test_a_status_is_in_the_words_of_the_source(
    tmp_path: Path, status: str, message: str | None
) -> None:
    altered = Altered("vi: đang hoạt động}", f"vi: {status}}}")
    problems = prove(tmp_path, altered, select=["status-not-quoted"]).problems
    assert [problem.message for problem in problems] == ([message] if message else [])

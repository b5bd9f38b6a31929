"""A status is in the words of the source."""

from pathlib import Path

import pytest
from proving import Altered, prove


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

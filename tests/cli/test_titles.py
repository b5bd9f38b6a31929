"""The line over a listing on a terminal: what is shown, and how many."""

import pytest
from world import Run

from qnfacts.cli import output
from qnfacts.render import Terminal


@pytest.mark.parametrize(
    ("call", "english", "vietnamese"),
    [
        ("policies", "10 policies", "10 chính sách"),
        (
            "figures --topic ocop",
            "8 figures, topic OCOP products",
            "8 số liệu, chủ đề Sản phẩm OCOP",
        ),
        ("figures -n 1", "1 of 21 figures", "1 trên 21 số liệu"),
        ("targets --undated", "3 targets, undated", "3 mục tiêu, không có ngày"),
        ("initiatives --run-by Viettel", "1 initiative, by Viettel", "1 sáng kiến, của Viettel"),
        (
            "initiatives --type app --area ha-long --area quang-ninh",
            "1 initiative, area Hạ Long or Quảng Ninh province, type app",
            "1 sáng kiến, địa bàn Hạ Long hoặc tỉnh Quảng Ninh, thể loại ứng dụng",
        ),
        (
            "statements --speaker article --topic ocop",
            "6 statements, topic OCOP products, by the article",
            "6 phát biểu, chủ đề Sản phẩm OCOP, của bài báo",
        ),
        ("products --stars 5", "1 product, 5 stars", "1 sản phẩm, 5 sao"),
        (
            "list -k target -k event -t startups",
            "5 facts, kind target or event, topic Start-ups and innovation",
            "5 dữ kiện, loại mục tiêu hoặc sự kiện, chủ đề Khởi nghiệp và đổi mới sáng tạo",
        ),
        ("search 4g -k figure", "2 facts, kind figure, “4g”", "2 dữ kiện, loại số liệu, “4g”"),
        ("sources", "2 sources", "2 nguồn"),
        ("terms", "73 terms", "73 mục từ"),
        ("terms topics", "14 topics", "14 chủ đề"),
        ("schema", "28 schemas", "28 lược đồ"),
        ("timeline --from 2029", "3 dates, from 2029", "3 mốc thời gian, từ 2029"),
        (
            "compare --outcome undetermined",
            "6 targets, undetermined",
            "6 mục tiêu, chưa rõ",
        ),
        (
            "reconcile --topic ocop",
            "1 group of facts about the same thing, topic OCOP products",
            "1 nhóm dữ kiện về cùng một điều, chủ đề Sản phẩm OCOP",
        ),
        (
            "derive",
            "4 values that follow from others",
            "4 giá trị suy ra từ các giá trị khác",
        ),
    ],
)
def test_the_first_line(
    shipped: Run, monkeypatch: pytest.MonkeyPatch, call: str, english: str, vietnamese: str
) -> None:
    piped = shipped(*call.split()).out
    monkeypatch.setattr(output, "terminal", lambda _: Terminal(100, colour=False))
    for lang, title in (("en", english), ("vi", vietnamese)):
        first, blank, *_ = shipped(*call.split(), "--lang", lang).out.splitlines()
        assert (first, blank) == (title, "")
        assert title not in piped.splitlines()


@pytest.mark.parametrize("call", ["targets --topic ocop", "show ocop-total", "policies --json"])
def test_no_title_where_nothing_is_listed_or_no_person_reads(
    shipped: Run, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    piped = shipped(*call.split()).out
    monkeypatch.setattr(output, "terminal", lambda _: Terminal(100, colour=False))
    assert shipped(*call.split()).out.splitlines()[:1] == piped.splitlines()[:1]


def test_no_title_in_a_pipe_that_is_to_have_colour(shipped: Run) -> None:
    coloured = shipped("policies", "--color", "always").out
    assert "\x1b[1mId" in coloured.splitlines()[0]

"""What of a source nothing accounts for."""

import json
from pathlib import Path

import pytest
from proving import Altered, found, prove

WAIVED = "      - {text: TRANG 8, kind: page-number, reason: a page number}\n"


def test_numerals_and_sentences_that_nothing_accounts_for_are_listed(tmp_path: Path) -> None:
    text = Altered("còn thiếu vốn.", "còn thiếu vốn.\n\nSản lượng đạt 1.300,5 tấn. Giá tăng.")
    problems = prove(tmp_path, text=[text]).problems
    assert {problem.file for problem in problems} == {str(tmp_path / "bao.txt")}
    assert [(p.code, p.message.partition(" for ")[2], p.line, p.column) for p in problems] == [
        ("uncovered-sentence", "“Sản lượng đạt 1.300,5 tấn.”", 17, 1),
        ("uncovered-numeral", "the number “1.300,5”", 17, 15),
        ("uncovered-sentence", "“Giá tăng.”", 17, 28),
    ]


def test_a_draft_is_no_finished_fact(tmp_path: Path) -> None:
    id_ = "  - id: youth-programme\n"
    marked = Altered(id_, f"{id_}    draft: true\n")
    report = prove(tmp_path, marked)
    assert found(report) == {("youth-programme", "unfinished-draft")}
    assert report.proven.by_machine == prove(tmp_path).proven.by_machine


def test_a_long_sentence_is_shortened(tmp_path: Path) -> None:
    text = Altered("còn thiếu vốn.", "còn thiếu vốn. Giá" + " tăng" * 30 + ".")
    [problem] = prove(tmp_path, text=[text]).problems
    assert problem.message == f"no fact accounts for “Giá{' tăng' * 15} t…”"


def test_a_waiver_of_what_is_not_there(tmp_path: Path) -> None:
    report = prove(tmp_path, Altered(WAIVED, WAIVED.replace("8", "9")), select=["coverage"])
    assert found(report) == {
        (None, "waiver-not-found"),
        (None, "uncovered-numeral"),
        (None, "uncovered-sentence"),
    }
    assert report.problems[0].message == "bao does not have the words “TRANG 9”"
    assert report.problems[0].file == str(tmp_path / "facts.yaml")


def test_a_waiver_of_what_is_accounted_for(tmp_path: Path) -> None:
    more = WAIVED + "      - {text: '2.400', kind: no-claim, reason: a number}\n"
    [problem] = prove(tmp_path, Altered(WAIVED, more)).problems
    assert problem.code == "needless-waiver"
    lines = (tmp_path / "facts.yaml").read_text("utf-8").splitlines()
    assert "2.400" in lines[(problem.line or 0) - 1]


def test_two_waivers_of_one_passage(tmp_path: Path) -> None:
    twice = Altered(WAIVED, WAIVED + WAIVED.replace("a page number", "a caption"))
    report = prove(tmp_path, twice)
    assert [problem.code for problem in report.problems] == ["needless-waiver"] * 2


def test_a_waiver_that_is_needed_for_a_part_is_needed(tmp_path: Path) -> None:
    text = Altered("lượt khách. Chương trình", "lượt khách. Chương trình 9")
    report = prove(
        tmp_path,
        Altered(WAIVED, f"{WAIVED}      - {{text: 9, kind: no-claim, reason: a number}}\n"),
        text=[text],
        select=["needless-waiver"],
    )
    assert report.problems == ()


def waiving(words: str, kind: str | None = "no-claim", **fields: object) -> Altered:
    """A waiver more, of these words."""
    given = {"text": words, "kind": kind, "reason": "a reason"} | fields
    waiver = json.dumps({k: v for k, v in given.items() if v}, ensure_ascii=False)
    return Altered(WAIVED, f"{WAIVED}      - {waiver}\n")


SEVEN = Altered("còn thiếu vốn.", "còn thiếu vốn.\n\nTRANG 7")


def test_a_waiver_is_of_one_place(tmp_path: Path) -> None:
    [problem] = prove(tmp_path, text=[SEVEN], select=["coverage"]).problems
    assert problem.code == "ambiguous-waiver"
    assert problem.message == "bao has these words in line 1 and again in line 17"
    both = Altered("TRANG 7, kind: page-number", "TRANG 7, kind: page-number, occurrence: all")
    assert not prove(tmp_path, both, text=[SEVEN], select=["coverage"]).problems
    second = Altered("TRANG 7, kind: page-number", "TRANG 7, kind: page-number, occurrence: 2")
    report = prove(tmp_path, second, text=[SEVEN], select=["coverage"])
    assert found(report) == {(None, "uncovered-numeral"), (None, "uncovered-sentence")}
    assert {problem.line for problem in report.problems} == {1}


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("các xưởng còn thiếu vốn.", "no-claim", "waiver-too-small"),
        ("Bà Mai An, Giám đốc", "no-claim", "waiver-too-small"),
        ("Đông Khê đạt 5 sao từ năm 2024.", "caption", "waiver-misplaced"),
        ("động. Nghị quyết số 21/2023/NQ-HĐND", "no-claim", "waiver-too-small"),
        ("900", "page-number", "waiver-misplaced"),
        ("900", "no-claim", None),
        ("Bà Mai An, Giám đốc Sở Công thương, cho biết các xưởng còn thiếu vốn.", "no-claim", None),
        ("TRANG 8", None, "waiver-without-kind"),
    ],
)
def test_what_a_waiver_may_cover(
    tmp_path: Path, words: str, kind: str | None, code: str | None
) -> None:
    codes = ["waiver-too-small", "waiver-misplaced", "waiver-without-kind"]
    problems = prove(tmp_path, waiving(words, kind), select=codes).problems
    assert [problem.code for problem in problems] == ([code] if code else [])


@pytest.mark.parametrize(
    ("words", "kind", "is_one"),
    [
        ("Ảnh: Lan Trần.", "credit", True),
        ("Sáng nay chợ mở 12 quầy.", "credit", False),
        ("Đính chính: số trên là sai", "byline", False),
        ("Tuy nhiên, chợ vắng", "caption", False),
        ("Chợ Lam Sơn lần thứ 7 họp bên sông", "caption", True),
        ("Chợ có 12 quầy", "caption", False),
        ("Chợ có 12 quầy", "heading", True),
        ("Chợ chỉ có 12 quầy", "heading", False),
        ("Chợ chỉ có 12 quầy", "no-claim", True),
        ("- 12 -", "page-number", True),
        ("Báo khác ghi 12", "page-number", False),
    ],
)
def test_a_waiver_says_what_its_words_can_be(
    tmp_path: Path, words: str, kind: str, is_one: bool
) -> None:
    text = Altered("còn thiếu vốn.", f"còn thiếu vốn.\n\n{words}")
    problems = prove(tmp_path, waiving(words, kind), text=[text], select=["waiver-misplaced"])
    assert (not problems.problems) == is_one


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("TIN LAM SƠN", True),
        ("Số 3 năm 2025", True),
        ("Chợ sẽ mở lại vào tháng sau.", True),
        ("không còn", False),
        ("Phấn đấu", False),
        ("Năm 2019", False),
    ],
)
def test_what_turns_a_sentence_or_dates_it_does_not_part_it(
    tmp_path: Path, words: str, parts: bool
) -> None:
    text = Altered("Tỉnh Lam Sơn hiện có", f"Tỉnh Lam Sơn\n\n{words}\n\nhiện có")
    quoted = Altered(
        "text: Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động",
        "segments: [Tỉnh Lam Sơn, hiện có hơn 2.400 doanh nghiệp đang hoạt động]",
    )
    report = prove(tmp_path, waiving(words, "running-head"), quoted, text=[text])
    assert ("segments-apart" in {p.code for p in report.problems}) != parts


def test_a_text_that_is_mostly_waived_is_doubtful(tmp_path: Path) -> None:
    words = "Đến nay, toàn tỉnh có 12 sản phẩm OCOP, gồm 2 sản phẩm 5 sao và 10 sản phẩm 4 sao."
    more = waiving(words)
    third = more._replace(
        new=f"{more.new}      - {{text: 'Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt "
        "động. Nghị quyết số 21/2023/NQ-HĐND ngày 9/7/2023 của HĐND tỉnh Lam Sơn về hỗ trợ khởi "
        "nghiệp giai đoạn 2023-2025 đặt mục tiêu ít nhất 3.000 doanh nghiệp vào năm 2025.', "
        "kind: no-claim, reason: said}\n"
    )
    [problem] = prove(tmp_path, third, select=["much-waived"]).problems
    assert (problem.code, problem.severity) == ("much-waived", "warning")
    assert problem.message == "56% of the text is waived"
    assert not prove(tmp_path, more, select=["much-waived"]).problems


def test_a_contrary_clause_is_not_covered_by_a_touch(tmp_path: Path) -> None:
    for clause in (", tuy nhiên phần lớn còn nhỏ", ", mặc dù ai cũng thiếu vốn", ", nhưng ít lãi"):
        text = Altered("đang hoạt\nđộng.", f"đang hoạt\nđộng{clause}.")
        report = prove(tmp_path, text=[text], select=["coverage"])
        assert found(report) == {(None, "uncovered-sentence")}

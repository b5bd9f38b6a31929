"""Quotations held against their source."""

import unicodedata
from pathlib import Path

import pytest
from case import Case, Change
from proving import Altered, found, prove, write
from red_team import problems, spoil
from world import LAM_SON, Run

from qnfacts.check.run import check_file

ENTERPRISES = "text: Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động"


def test_the_made_up_registry_is_proven(tmp_path: Path) -> None:
    report = prove(tmp_path)
    assert report.problems == ()
    assert report.basis == {"bao": "text"}
    assert report.outcome == "proven"
    assert report.checks["not-verbatim"] == 12
    assert report.checks["uncovered-numeral"] == 24


@pytest.mark.parametrize(
    ("quoted", "message", "hint"),
    [
        ("Tỉnh Lam Sơn đang có hơn 2.400 doanh nghiệp đang hoạt động",
         "not the words of bao: line 3 has “hiện” for “đang”",
         "The closest passage is “Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động”."),
        ("Tỉnh Lam Sơn có hơn 2.400 doanh nghiệp hoạt động",
         "not the words of bao: line 3 has “hiện” besides, “đang” besides",
         "The closest passage is “Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động”."),
        ("Tỉnh Lam Sơn hiện nay có hơn 2.400 doanh nghiệp",
         "not the words of bao: line 3 has nothing for “nay”",
         "The closest passage is “Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp”."),
        (
            "Tinh Lam Son hien co hơn 2.400 doanh nghiep",
            (
                "not the words of bao: line 3 has “Tỉnh” for “Tinh”, “Sơn hiện có” for "
                "“Son hien co”, “nghiệp” for “nghiep”"
            ),
            "The closest passage is “Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp”.",
        ),
        ("the province has hơn 2.400 doanh nghiệp",
         "not the words of bao: line 3 has “Sơn hiện có” for “the province has”",
         "The closest passage is “Sơn hiện có hơn 2.400 doanh nghiệp”."),
    ],
)  # fmt: skip
def test_a_near_miss_is_shown_and_never_accepted(
    tmp_path: Path, quoted: str, message: str, hint: str
) -> None:
    report = prove(
        tmp_path, Altered(ENTERPRISES, f"text: {quoted}"), select=["not-verbatim", "segments-apart"]
    )
    [problem] = report.problems
    assert (problem.code, problem.fact) == ("not-verbatim", "enterprises-now")
    assert (problem.message, problem.hint) == (message, hint)
    assert (problem.line, problem.column) == (65, 15)


def test_signs_that_look_alike_are_named(tmp_path: Path) -> None:
    quoted = Altered(
        'text: Chương trình "Thanh niên lập nghiệp" do',
        "text: Chương trình “Thanh niên lập nghiệp” do",
    )
    [problem] = prove(tmp_path, quoted, select=["not-verbatim"]).problems
    assert "(U+0022 for U+201C)" in problem.message


def test_what_is_like_nothing_in_the_source_is_told(tmp_path: Path) -> None:
    quoted = Altered(ENTERPRISES, "text: Xyz qwrtp")
    [problem] = prove(tmp_path, quoted, select=["not-verbatim"]).problems
    assert problem.message == "bao has nothing like these words"


def test_letters_may_be_decomposed_and_lines_broken(tmp_path: Path) -> None:
    words = ENTERPRISES.removeprefix("text: ")
    decomposed = unicodedata.normalize("NFD", words)
    assert prove(tmp_path, Altered(ENTERPRISES, f"text: {decomposed}")).outcome == "proven"
    broken = words.replace("hơn 2.400", "hơn\n          2.400")
    assert prove(tmp_path, Altered(ENTERPRISES, f"text: >-\n          {broken}")).problems == ()
    text = Altered(
        "Tỉnh Lam Sơn hiện có hơn", unicodedata.normalize("NFD", "Tỉnh Lam Sơn hiện có hơn")
    )
    assert prove(tmp_path, text=[text]).problems == ()


@pytest.mark.parametrize("spaced", ["hơn  2.400", "hơn\u00a02.400", "hơn2.400"])
def test_other_spaces_are_not_the_words(tmp_path: Path, spaced: str) -> None:
    quoted = Altered(ENTERPRISES, ENTERPRISES.replace("hơn 2.400", spaced))
    codes = {problem.code for problem in prove(tmp_path, quoted, select=["verbatim"]).problems}
    assert codes == {"not-verbatim"}


def test_segments_stand_in_order_and_close_together(tmp_path: Path) -> None:
    first, last = "Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900", "lượt khách"
    swapped = Altered(f"- {first}\n          - {last}", f"- {last}\n          - {first}")
    [problem] = prove(tmp_path, swapped, select=["verbatim"]).problems
    assert (problem.code, problem.fact) == ("segments-apart", "fair-visits")
    assert problem.message == "the segments do not stand in this order within 400 characters"
    caption = Altered("TRANG 8", "TRANG 8" + " và ảnh" * 60)
    assert found(prove(tmp_path, text=[caption], select=["verbatim"])) == {
        ("fair-visits", "segments-apart")
    }


def test_between_segments_stands_nothing_but_an_interruption(tmp_path: Path) -> None:
    whole = "text: Bà Mai An, Giám đốc Sở Công thương, cho biết các xưởng còn thiếu vốn"
    parts = "segments: [Bà Mai An, cho biết các xưởng còn thiếu vốn]"
    [problem] = prove(tmp_path, Altered(whole, parts), select=["segments-apart"]).problems
    assert problem.message == (
        "the text goes on between the segments: “, Giám đốc Sở Công thương,”"
    )
    parts = 'segments: ["Bà Mai An, Giám đốc Sở Công thương, cho biết các", xưởng còn thiếu vốn]'
    assert not prove(tmp_path, Altered(whole, parts), select=["segments-apart"]).problems


def test_a_quotation_that_occurs_twice_is_ambiguous(tmp_path: Path) -> None:
    again = Altered("Bà Mai An", "Lam Sơn có 10 sản phẩm 4 sao. Bà Mai An")
    [problem] = prove(tmp_path, text=[again], select=["verbatim"]).problems
    assert (problem.code, problem.fact) == ("ambiguous-quotation", "ocop-4")
    assert problem.message == "bao has these words in line 7 and again in line 15"


def test_a_quotation_is_short(tmp_path: Path) -> None:
    for more, most in ((" và" * 81, 300), (" và" * 40 + ";", 160)):
        long = Altered(ENTERPRISES, f'text: "{ENTERPRISES.removeprefix("text: ")}{more}"')
        [problem] = prove(tmp_path, long, select=["long-quotation"]).problems
        assert problem.message.endswith(f"characters, {most} are the most")
    clause = Altered(ENTERPRISES, ENTERPRISES + " và" * 40)
    assert not prove(tmp_path, clause, select=["long-quotation"]).problems


def test_another_text_than_the_pinned_one_is_no_proof(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "bao.txt").write_text("Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp", "utf-8")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert found(report) == {(None, "source-changed")}
    assert report.basis == {"bao": "nothing"}
    (tmp_path / "bao.txt").write_bytes(b"\xff")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert found(report) == {(None, "source-unreadable")}
    assert report.checks["source-unreadable"] == report.checks["source-changed"] == 1


def test_words_that_stand_in_another_source_are_misattributed(run: Run, tmp_path: Path) -> None:
    words = "\n        text: Tỉnh Vân Khê cần"
    change = Change(f"source: bao{words}", f"source: tin{words}")
    spoil(tmp_path, Case("another source", (change,)), locked=False)
    _, [problem] = problems(run, tmp_path, "--select", "misattributed,not-verbatim")
    assert problem["code"] == "misattributed"
    assert problem["message"] == "bao does not have these words: they stand in tin, line 1"


def test_a_claim_of_three_facts_is_doubtful(tmp_path: Path) -> None:
    honey = LAM_SON.read_text("utf-8").partition("  - id: golden-tea\n")[2].partition("  - id:")[0]
    twice = Altered("  - id: golden-tea\n", f"  - id: tea-2\n{honey}  - id: golden-tea\n")
    assert not prove(tmp_path, twice, select=["shared-claim"]).problems
    thrice = twice._replace(new=f"  - id: tea-3\n{honey}{twice.new}")
    problems = prove(tmp_path, thrice, select=["shared-claim"]).problems
    assert [(p.code, p.severity) for p in problems] == [("shared-claim", "warning")] * 3
    assert problems[0].message == (
        "3 facts quote these words as their claim: tea-3, tea-2, golden-tea"
    )

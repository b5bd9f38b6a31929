"""What of a source nothing accounts for."""

from pathlib import Path

from proving import Altered, found, prove

WAIVED = "      - {text: TRANG 8, kind: page-number, reason: a page number}\n"


def test_numerals_and_sentences_that_nothing_accounts_for_are_listed(tmp_path: Path) -> None:
    text = Altered("còn thiếu vốn.", "còn thiếu vốn.\n\nSản lượng đạt 1.300,5 tấn. Giá tăng.")
    problems = prove(tmp_path, text=[text]).problems
    assert [(p.code, p.message, p.line, p.column, p.file) for p in problems] == [
        (
            "uncovered-sentence",
            "no fact accounts for “Sản lượng đạt 1.300,5 tấn.”",
            17,
            1,
            str(tmp_path / "bao.txt"),
        ),
        (
            "uncovered-numeral",
            "no fact accounts for the number “1.300,5”",
            17,
            15,
            str(tmp_path / "bao.txt"),
        ),
        (
            "uncovered-sentence",
            "no fact accounts for “Giá tăng.”",
            17,
            28,
            str(tmp_path / "bao.txt"),
        ),
    ]


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

"""Names, areas and statuses held against the words of the quotations."""

from pathlib import Path

import pytest
from proving import Altered, found, prove

from qnfacts.text.names import Gazetteer

MAI_AN = "text: Bà Mai An, Giám đốc Sở Công thương, cho biết các xưởng còn thiếu vốn"


@pytest.mark.parametrize(
    ("old", "new", "fact", "message"),
    [
        (
            "issuer: council",
            "issuer: youth",
            "resolution-21",
            "`issuer`: no quotation names Tỉnh đoàn there; named: HĐND tỉnh Lam Sơn",
        ),
        (
            "set_by: council",
            "set_by: youth",
            "enterprises-2025",
            "`set_by`: no quotation names Tỉnh đoàn there; named: HĐND tỉnh Lam Sơn",
        ),
        (
            "run_by: [youth]",
            "run_by: [youth, council]",
            "youth-programme",
            "`run_by`: no quotation names HĐND tỉnh Lam Sơn there; named: Tỉnh đoàn",
        ),
        (
            "speaker: mai-an",
            "speaker: youth",
            "short-of-capital",
            "`speaker`: no quotation names Tỉnh đoàn there; named: Mai An",
        ),
        (
            MAI_AN,
            "text: các xưởng còn thiếu vốn",
            "short-of-capital",
            "`speaker`: no quotation names Mai An there; named: nobody",
        ),
    ],
)
def test_nobody_is_named_who_is_not_quoted(
    tmp_path: Path, old: str, new: str, fact: str, message: str
) -> None:
    [problem] = prove(tmp_path, Altered(old, new), select=["value"]).problems
    assert (problem.code, problem.fact, problem.message) == ("name-not-quoted", fact, message)


def test_a_name_may_be_written_in_other_forms(tmp_path: Path) -> None:
    short = Altered(MAI_AN, "text: chị An nói các xưởng còn thiếu vốn")
    assert prove(tmp_path, short, select=["value"]).problems
    form = Altered("    type: person\n", "    type: person\n    forms: [Chị An]\n")
    assert prove(tmp_path, short, form, select=["value"]).problems == ()


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Theo HĐND tỉnh Lam Sơn, Tỉnh đoàn có thể giúp Mai An", "council"),
        ("theo số liệu của Tỉnh đoàn, Mai An đi trước", "youth"),
        ("Mai An được Tỉnh đoàn đánh giá cao", "youth"),
        ("Tỉnh đoàn khen, còn Mai An thì cũng đã khẳng định như vậy", None),
        ("Tỉnh đoàn nghe Mai An cũng đã khẳng định như vậy", "mai-an"),
        ("Mai An, Giám đốc Sở Công thương - nhấn mạnh vai trò Tỉnh đoàn", "mai-an"),
        ("Mai An, phó ban HĐND tỉnh Lam Sơn, cho biết", "mai-an"),
    ],
)
def test_the_speaker_is_the_one_who_speaks(tmp_path: Path, words: str, speaker: str | None) -> None:
    for agent in ("council", "youth", "mai-an"):
        altered = Altered("speaker: mai-an", f"speaker: {agent}")
        report = prove(
            tmp_path, altered, Altered(MAI_AN, f"text: {words}"), select=["name-not-quoted"]
        )
        expected = speaker is None or agent == speaker
        credited = agent == "council" and "phó ban" in words  # as an office it may speak too
        named = agent != "council" or "HĐND" in words
        assert (report.problems == ()) == (named and (expected or credited)), agent


def test_a_persons_words_are_not_the_articles(tmp_path: Path) -> None:
    dropped = Altered("    speaker: mai-an\n", "")
    [problem] = prove(tmp_path, dropped, select=["value"]).problems
    assert (problem.code, problem.fact) == ("attribution-dropped", "short-of-capital")
    assert problem.hint == "Add `speaker: mai-an`, or quote the article's own words."
    own = Altered(MAI_AN, "text: các xưởng còn thiếu vốn")
    assert prove(tmp_path, dropped, own, select=["value"]).problems == ()


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("area: lam-son\n    attendance", "area: dong-khe\n    attendance", {"fair"}),
        ("area: dong-khe\n    stars", "area: lam-son\n    stars", set()),
        (
            'area: lam-son\n    value: ">2400"',
            'area: dong-khe\n    value: ">2400"',
            {"enterprises-now"},
        ),
        ("area: lam-son\n    value: 12", "area: dong-khe\n    value: 12", set()),
    ],
    ids=["another area", "a product of the area around", "a narrower area", "no area is quoted"],
)
def test_the_area_is_one_that_is_named(
    tmp_path: Path, old: str, new: str, problems: set[str]
) -> None:
    report = prove(tmp_path, Altered(old, new), select=["area-mismatch"])
    assert {problem.fact for problem in report.problems} == problems


def test_a_figure_of_two_areas_is_of_the_one_around_them(tmp_path: Path) -> None:
    areas = Altered(
        "part_of: lam-son}\n",
        "part_of: lam-son}\n  - {id: trong, label: {en: Trong, vi: Khe Trong}, part_of: lam-son}\n",
    )
    words = Altered("text: toàn tỉnh có 12", "text: Đông Khê và Khe Trong có 12")
    assert prove(tmp_path, areas, words, select=["area-mismatch"]).problems == ()
    narrow = Altered("area: lam-son\n    value: 12", "area: dong-khe\n    value: 12")
    assert prove(tmp_path, areas, words, narrow, select=["area-mismatch"]).problems == ()
    one = Altered("text: toàn tỉnh có 12", "text: Đông Khê có 12")
    assert found(prove(tmp_path, areas, one, select=["area-mismatch"])) == {
        ("ocop-all", "area-mismatch")
    }


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


def test_the_longest_name_counts_and_letters_around_it_do() -> None:
    names = Gazetteer(
        [("Tỉnh", "province"), ("Tỉnh đoàn", "youth"), ("An", "an"), ("TỈNH", "other")]
    )
    found = [
        (mention.start, sorted(mention.ids))
        for mention in names.mentions("tỉnh Đoàn, Tỉnh đoành, Lan và an")
    ]
    assert found == [(0, ["youth"]), (11, ["other", "province"]), (30, ["an"])]


def test_a_figure_that_the_source_credits_is_not_the_articles(tmp_path: Path) -> None:
    credited = Altered("text: toàn tỉnh có 12", "text: Theo Tỉnh đoàn, toàn tỉnh có 12")
    [problem] = prove(tmp_path, credited, select=["value"]).problems
    assert (problem.code, problem.fact) == ("attribution-dropped", "ocop-all")
    to = Altered("    value: 12\n", "    value: 12\n    according_to: youth\n")
    assert prove(tmp_path, credited, to, select=["value"]).problems == ()

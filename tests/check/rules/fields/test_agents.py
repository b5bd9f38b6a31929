"""Names held against the words of the quotations."""

from pathlib import Path

import pytest
from claiming import AGENTS, codes
from proving import Altered, prove

MAI_AN = "text: Bà Mai An, Giám đốc Sở Công thương, cho biết các xưởng còn thiếu vốn"


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
        ("Tỉnh đoàn khen, còn Mai An thì cũng đã khẳng định như vậy", "mai-an"),
        ("Tỉnh đoàn nghe Mai An cũng đã khẳng định như vậy", "mai-an"),
        ("Mai An, Giám đốc Sở Công thương - nhấn mạnh vai trò Tỉnh đoàn", "mai-an"),
        ("Mai An, phó ban HĐND tỉnh Lam Sơn, cho biết", "mai-an"),
    ],
)
def test_the_speaker_is_the_one_who_speaks(tmp_path: Path, words: str, speaker: str) -> None:
    for agent in ("council", "youth", "mai-an"):
        altered = Altered("speaker: mai-an", f"speaker: {agent}")
        report = prove(
            tmp_path, altered, Altered(MAI_AN, f"text: {words}"), select=["name-not-quoted"]
        )
        credited = agent == "council" and "phó ban" in words  # as an office it may speak too
        named = agent != "council" or "HĐND" in words
        assert (report.problems == ()) == (named and (agent == speaker or credited)), agent


@pytest.mark.parametrize(
    ("kind", "words", "is_named"),
    [
        ("solution", "HĐND tỉnh Lam Sơn tập trung ba giải pháp", True),
        ("priority", "HĐND tỉnh Lam Sơn đã ưu tiên du lịch", True),
        ("assertion", "HĐND tỉnh Lam Sơn tập trung ba giải pháp, Mai An cho biết", False),
        ("solution", "Mai An cho biết các xưởng của HĐND tỉnh Lam Sơn tập trung ở đây", True),
    ],
)
def test_who_does_something_is_named_as_doing_it(
    tmp_path: Path, kind: str, words: str, is_named: bool
) -> None:
    altered = [
        Altered("type: challenge", f"type: {kind}"),
        Altered("speaker: mai-an", "speaker: council"),
        Altered(MAI_AN, f"text: {words}"),
    ]
    report = prove(tmp_path, *altered, select=["name-not-quoted"])
    assert (report.problems == ()) == is_named


def test_a_persons_words_are_not_the_articles(tmp_path: Path) -> None:
    dropped = Altered("    speaker: mai-an\n", "")
    [problem] = prove(tmp_path, dropped, select=["value"]).problems
    assert (problem.code, problem.fact) == ("attribution-dropped", "short-of-capital")
    assert problem.hint == "Add `speaker: mai-an`, or quote the article's own words."
    own = Altered(MAI_AN, "text: các xưởng còn thiếu vốn")
    assert prove(tmp_path, dropped, own, select=["value"]).problems == ()


def test_a_figure_that_the_source_credits_is_not_the_articles(tmp_path: Path) -> None:
    credited = Altered("text: toàn tỉnh có 12", "text: Theo Tỉnh đoàn, toàn tỉnh có 12")
    [problem] = prove(tmp_path, credited, select=["value"]).problems
    assert (problem.code, problem.fact) == ("attribution-dropped", "ocop-all")
    to = Altered("    value: 12\n", "    value: 12\n    according_to: youth\n")
    assert prove(tmp_path, credited, to, select=["value"]).problems == ()


@pytest.mark.parametrize("name", ["H'Hương Êban", "H’Hương Êban"])
@pytest.mark.parametrize(
    "words",
    [
        "Theo bà {}, Sơn Hà có 500 doanh nghiệp",
        "“Sơn Hà có 500 doanh nghiệp”, bà {} nói",
        "According to {}, Sonha has 500 enterprises",
    ],
)
def test_a_name_with_an_apostrophe_is_an_attribution(
    name: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(AGENTS, "eban", ("H'Hương Êban", "person"))
    said, language = words.format(name), "en" if words.startswith("A") else "vi"
    assert "attribution-dropped" in codes(said, language=language)
    assert codes(said, language=language, according_to="eban") == set()

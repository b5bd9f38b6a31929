"""What people have said of facts, as far as it still holds."""

from datetime import date
from pathlib import Path

import pytest
from proving import Altered, altered, found, prove, write

from qnfacts.check.report import Report
from qnfacts.check.reviewing import facts_to_review, gather_for_review, review, write_reviews
from qnfacts.check.run import check_file
from qnfacts.registry.loading import load
from qnfacts.terms import ReviewVerdict

UNATTRIBUTED = Altered("    speaker: mai-an\n", "")


def give_word(folder: Path, fact: str, verdict: ReviewVerdict = "confirmed") -> None:
    """Let Lan Trần look at a fact of the registry in `folder`."""
    path = folder / "facts.yaml"
    registry = gather_for_review(path, folder).registry
    [seen] = [each for each in facts_to_review(registry) if each.fact.model.id == fact]
    given = review(seen, registry, verdict, "Lan Trần", None)
    write_reviews(path, [*registry.reviews.values(), given])


def alter(folder: Path, *alterations: Altered) -> Report:
    """Alter the registry in `folder`, and check it."""
    path = folder / "facts.yaml"
    text = path.read_text("utf-8")
    for alteration in alterations:
        text = altered(text, alteration)
    path.write_text(text, "utf-8")
    return check_file(path, folder)


def test_what_a_person_confirms_rests_on_them(tmp_path: Path) -> None:
    before = prove(tmp_path).proven
    give_word(tmp_path, "fair-visits")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert report.problems == ()
    assert report.proven.by_machine == before.by_machine
    assert (before.by_person, report.proven.by_person) == (0, 4)
    assert sum(report.proven) == sum(before)


@pytest.mark.parametrize(
    "change",
    [
        Altered("received nearly 900", "welcomed nearly 900"),
        Altered("{en: visits, vi: lượt khách}", "{en: guests, vi: lượt khách}"),
        Altered("{en: Visits, vi: Lượt khách}", "{en: Guests, vi: Lượt khách}"),
        Altered("{en: Lam Sơn, vi: Lam Sơn}", "{en: Lam Son, vi: Lam Sơn}"),
        Altered("    issue: 12\n", ""),
    ],
    ids=["translation", "unit", "indicator", "area", "source"],
)
def test_what_has_changed_since_is_nobodys(tmp_path: Path, change: Altered) -> None:
    write(tmp_path)
    give_word(tmp_path, "fair-visits")
    report = alter(tmp_path, change)
    [problem] = report.problems
    assert (problem.code, problem.severity) == ("review-outdated", "warning")
    assert problem.message == (
        "the fact, or what it refers to, has changed since "
        f"Lan Trần looked at it on {date.today().isoformat()}"
    )
    assert report.proven.by_person == 0


def test_the_sentence_around_the_words_has_been_seen_too_and_no_other(tmp_path: Path) -> None:
    write(tmp_path)
    give_word(tmp_path, "fair-visits")
    report = prove(tmp_path, text=[Altered("còn thiếu vốn.", "còn thiếu vốn ạ.")])
    assert "review-outdated" not in {problem.code for problem in report.problems}
    report = prove(
        tmp_path, text=[Altered("Hội chợ Lam Sơn ngày", "Nghe nói hội chợ Lam Sơn ngày")]
    )
    assert ("fair-visits", "review-outdated") in found(report)


def test_what_it_does_not_refer_to_may_change(tmp_path: Path) -> None:
    write(tmp_path)
    give_word(tmp_path, "fair-visits")
    report = alter(
        tmp_path,
        Altered("{en: products, vi: sản phẩm}", "{en: goods, vi: sản phẩm}"),
        Altered("forms: [lượt khách]", "forms: [lượt khách, khách]"),
        Altered(
            "{text: TRANG 7, kind: page-number, reason: a page number}",
            "{text: TRANG 7, kind: page-number, reason: the page}",
        ),
    )
    assert report.problems == ()
    assert report.proven.by_person == 4


def test_a_review_of_a_lost_fact_is_named(tmp_path: Path) -> None:
    write(tmp_path)
    give_word(tmp_path, "golden-tea")
    report = alter(tmp_path, Altered("id: golden-tea", "id: tea"))
    assert found(report) == {("golden-tea", "review-outdated")}
    assert report.problems[0].file == str(tmp_path / "facts.reviews.yaml")


def test_a_rejected_fact_is_wrong(tmp_path: Path) -> None:
    write(tmp_path)
    give_word(tmp_path, "fair-visits", "rejected")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert found(report) == {("fair-visits", "review-rejected")}
    assert report.outcome == "problems"
    assert report.proven.by_person == 0


def test_a_doubt_is_answered_by_whoever_confirms_the_fact(tmp_path: Path) -> None:
    assert found(prove(tmp_path, UNATTRIBUTED)) == {("short-of-capital", "attribution-dropped")}
    give_word(tmp_path, "short-of-capital")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert (report.problems, report.outcome) == ((), "proven")
    assert [problem.code for problem in report.answered] == ["attribution-dropped"]
    give_word(tmp_path, "fair-visits")
    report = alter(tmp_path, Altered("vi: Các xưởng còn", "vi: Xưởng còn"))
    assert found(report) == {
        ("short-of-capital", "attribution-dropped"),
        ("short-of-capital", "review-outdated"),
    }
    assert report.answered == ()


def test_nobody_answers_a_doubt_that_came_later(tmp_path: Path) -> None:
    """The doubts are named in the review: a later version may have others."""
    write(tmp_path, UNATTRIBUTED)
    give_word(tmp_path, "short-of-capital")
    path = tmp_path / "facts.reviews.yaml"
    text = path.read_text("utf-8").replace('    answers: ["attribution-dropped"]\n', "")
    path.write_text(text, "utf-8")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert found(report) == {("short-of-capital", "attribution-dropped")}


def test_what_the_program_knows_nobody_answers(tmp_path: Path) -> None:
    assert "hedge-dropped" in {p.code for p in prove(tmp_path, HEDGE).problems}
    give_word(tmp_path, "enterprises-now")
    path = tmp_path / "facts.reviews.yaml"
    path.write_text(path.read_text("utf-8") + '    answers: ["hedge-dropped"]\n', "utf-8")
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert found(report) == {("enterprises-now", "hedge-dropped")}


def said(words: str, tmp_path: Path, *more: Altered) -> Report:
    """What the check comes to when the sentence begins otherwise, and Lan Trần confirms it."""
    before = "Tỉnh Lam Sơn hiện có hơn 2.400"
    write(tmp_path, Altered(f"text: {before}", f"text: {words} hơn 2.400"), *more,
          text=[Altered(before, f"{words} hơn 2.400")])  # fmt: skip
    give_word(tmp_path, "enterprises-now")
    return check_file(tmp_path / "facts.yaml", tmp_path)


def test_what_an_answered_doubt_is_about_rests_on_the_person(tmp_path: Path) -> None:
    sound = said("Tỉnh Lam Sơn có", tmp_path).proven
    report = said("Theo mục tiêu, tỉnh Lam Sơn có", tmp_path)
    assert {problem.code for problem in report.answered} == {"aim-as-figure", "sense-changed"}
    assert report.proven.by_machine == sound.by_machine - len(["value"])
    assert report.proven.by_person == sound.by_person + len(["value"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Tỉnh Lam Sơn phấn đấu có", "aim-as-figure"),
        ("Tỉnh Lam Sơn sẽ có", "aim-as-figure"),
        ("Tỉnh Lam Sơn cần có", "aim-as-figure"),
    ],
)
def test_a_word_that_leads_straight_to_the_number_leaves_no_doubt(
    tmp_path: Path, words: str, code: str
) -> None:
    assert found(said(words, tmp_path)) == {("enterprises-now", code)}


def test_a_period_that_lies_ahead_leaves_no_doubt(tmp_path: Path) -> None:
    """What is of a later year than its source has not come about, whoever confirms it."""
    period = Altered('value: ">2400"', 'value: ">2400"\n    period: "2031"')
    report = said("Theo mục tiêu, năm 2031 tỉnh Lam Sơn có", tmp_path, period)
    assert ("enterprises-now", "aim-as-figure") in found(report)


HEDGE = Altered('value: ">2400"', "value: 2400")


def test_a_review_of_each_fact_is_asked_for_by_name_alone(tmp_path: Path) -> None:
    assert prove(tmp_path, select=["review"]).problems == ()
    give_word(tmp_path, "fair-visits")
    facts = {fact.id for fact in load(tmp_path / "facts.yaml").facts}
    report = check_file(tmp_path / "facts.yaml", tmp_path, select=["not-reviewed"])
    assert found(report) == {(id_, "not-reviewed") for id_ in facts - {"fair-visits"}}

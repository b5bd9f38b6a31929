"""A check's report in each format."""

import json
from textwrap import dedent

import pytest
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from qnfacts.check.assertions import Proven
from qnfacts.check.report import Basis, Report
from qnfacts.check.reports import report_text
from qnfacts.check.reports.github import step_summary
from qnfacts.check.reports.page import excerpt, report_page
from qnfacts.check.reports.summary import notices
from qnfacts.check.rules import RULES
from qnfacts.problems import Problem
from qnfacts.records.schemas import json_schema
from qnfacts.render.plain import render_plain

FILE = "data/facts.yaml"
LINES = ["version: 1", "title: {en: Tea, vi: \u202eChè}", "facts:", '    value: ">>5"']
REPORT = Report(
    file=FILE,
    problems=(
        Problem(
            code="not-yaml",
            message="U+202E cannot stand in YAML",
            hint="Remove \u202e it.",
            file=FILE,
            line=2,
            column=22,
        ),
        Problem(
            code="bad-value",
            message="'>>5' is not a value",
            hint="Write {low, high}, or 100%.",
            file=FILE,
            line=4,
            column=12,
            end_line=4,
            end_column=17,
            fact="tea",
        ),
        Problem(
            code="source-changed",
            message="not the text that is pinned",
            file="a b/báo:1,2.txt",
            severity="warning",
        ),
    ),
    checks={"not-verbatim": 1, "hedge-dropped": 41, "not-locked": 0},
    basis={"bao": "text", "dai": "lock"},
    answered=(Problem(code="aim-as-figure", message="it is aimed at", fact="tea"),),
    proven=Proven(by_machine=4, by_nobody=5),
)
PROVING = sum(rule.group not in ("file", "structure") for rule in RULES.values())
SENTENCES = (
    (
        f"data/facts.yaml is not proven: 42 checks by 2 of {PROVING} rules "
        "found 2 errors and 1 warning."
    ),
    "Of 9 assertions 4 were proven by machine for the lock, 0 by a person, 5 by nobody.",
    "1 doubt answered by a person: tea.",
)
SUMMARY = " ".join(SENTENCES)
NOTICE = (
    "No quotation of dai was compared with a text: "
    "the lock says only that the facts have not changed since it was written."
)


def clean(basis: dict[str, Basis], checks: int = 7) -> Report:
    return Report(file=FILE, problems=(), checks={"not-verbatim": checks}, basis=basis)


def lines(text: str) -> str:
    return dedent(text).removeprefix("\n")


def test_full_shows_the_lines_and_groups_by_fact() -> None:
    page = report_page(REPORT, {FILE: LINES}, "en")
    assert render_plain(page) == lines(
        f"""
        Checking data/facts.yaml

        data/facts.yaml:2:22: not-yaml U+202E cannot stand in YAML
             2 │ title: {{en: Tea, vi: \\u202eChè}}
               │                      ^
                 Remove \\u202e it.

        a b/báo:1,2.txt: warning source-changed not the text that is pinned

        tea

        data/facts.yaml:4:12: bad-value '>>5' is not a value [tea]
             4 │     value: ">>5"
               │            ^
                 Write {{low, high}}, or 100%.

        {SENTENCES[0]}
        {SENTENCES[1]}
        {SENTENCES[2]}
        """
    )


def test_full_without_the_file_or_beyond_its_end() -> None:
    expected = "data/facts.yaml:4:12: bad-value '>>5' is not a value [tea]\n         Write {low"
    for files in ({}, {FILE: LINES[:3]}):
        page = report_page(REPORT, files, "en")
        assert expected in render_plain(page)


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("value: x", 8, "value: x", "       ^"),
        ("value:", 7, "value:", "      ^"),
        ("\tvi: 広寧 x", 9, " vi: 広寧 x", "          ^"),
        ("a\x1bb", 3, "a\\u001bb", "       ^"),
        ("0123456789" * 12, 61, "…" + "0123456789" * 7 + "…", " " * 41 + "^"),
        ("0123456789" * 7, 1, "0123456789" * 7, "^"),
    ],
)
def test_an_excerpt_points_at_the_column(line: str, column: int, shown: str, caret: str) -> None:
    assert excerpt(line, column) == (shown, caret)


def test_concise_is_a_line_to_a_problem() -> None:
    assert report_text(REPORT, "concise", "en") == lines(
        f"""
        data/facts.yaml:2:22: not-yaml U+202E cannot stand in YAML
        data/facts.yaml:4:12: bad-value '>>5' is not a value [tea]
        a b/báo:1,2.txt: warning source-changed not the text that is pinned
        {SUMMARY}
        """
    )


def test_github_escapes_as_its_runner_reads() -> None:
    assert report_text(REPORT, "github", "en") == lines(
        f"""
        ::error file=data/facts.yaml,line=2,col=22,title=not-yaml::U+202E cannot stand in YAML%0ARemove \\u202e it.
        ::error file=data/facts.yaml,line=4,col=12,endLine=4,endColumn=17,title=bad-value::'>>5' is not a value [tea]%0AWrite {{low, high}}, or 100%25.
        ::warning file=a b/báo%3A1%2C2.txt,title=source-changed::not the text that is pinned
        ::notice title=qnfacts check::{NOTICE}
        ::notice title=qnfacts check::{SUMMARY}
        """  # noqa: E501
    )


MANY = (
    *(Problem(code="not-locked", message=f"m{n}", file=FILE, line=n) for n in range(1, 31)),
    *(Problem(code="crlf", message="w", line=n, severity="warning") for n in range(1, 31)),
    *(Problem(code="not-verbatim", message=f"v{n}", file=FILE, line=90) for n in range(5)),
)


def shown(report: Report, command: str) -> list[str]:
    """The messages of the commands of a kind."""
    lines = report_text(report, "github", "en").splitlines()
    return [line.rpartition("::")[2] for line in lines if line.startswith(f"::{command} ")]


def test_github_gets_ten_annotations_of_a_kind_the_worst_first() -> None:
    report = REPORT._replace(problems=MANY)
    *errors, last = shown(report, "error")
    assert errors == ["v0", "v1", "v2", "v3", "v4", "m1", "m2", "m3", "m4"]
    assert last == "and 26 more: `qnfacts check` prints them all"
    *warnings, last = shown(report, "warning")
    assert (len(warnings), last) == (9, "and 21 more: `qnfacts check` prints them all")


def test_an_outcome_that_is_an_error_is_one_of_the_ten() -> None:
    unread = [Problem(code="source-unreadable", message=f"m{n}", file=FILE) for n in range(30)]
    report = clean({"bao": "nothing"})._replace(problems=tuple(unread))
    *errors, more, outcome = shown(report, "error")
    assert errors == [f"m{n}" for n in range(8)]
    assert more == "and 22 more: `qnfacts check` prints them all"
    assert outcome.startswith(f"{FILE} could not be checked")


def test_ten_of_a_kind_are_all_shown() -> None:
    ten = tuple(Problem(code="crlf", message="m", file=f"{n}.yaml") for n in range(10))
    assert shown(REPORT._replace(problems=ten), "error") == ["m"] * 10


def test_the_page_of_a_run_has_the_whole_table() -> None:
    wild = Problem(code="crlf", message="a | b\n<img src=x> `c` \u202e", file="f|.yaml", fact="tea")
    page = step_summary(REPORT._replace(problems=(*MANY, wild)), "en")
    rendered = MarkdownIt("commonmark").enable("table").render(page)
    assert rendered.count("<tr>") == len(MANY) + 2
    assert "<img" not in rendered
    assert "\u202e" not in rendered
    assert "f|.yaml" in rendered
    assert SUMMARY.partition(":")[0] in rendered


def test_the_page_of_a_run_stays_below_what_github_takes() -> None:
    long = tuple(Problem(code="crlf", message="x" * 5000, file=f"{n}.yaml") for n in range(300))
    page = step_summary(REPORT._replace(problems=long), "en")
    assert 900_000 < len(page.encode()) < 1_024_000
    assert f"and {300 - page.count('| crlf |')} more:" in page


def test_github_marks_what_could_not_be_checked() -> None:
    last = report_text(clean({"bao": "nothing"}), "github", "en").splitlines()[-1]
    assert last.startswith("::error title=qnfacts check::data/facts.yaml could not be checked: ")


def test_json_holds_everything() -> None:
    record = json.loads(report_text(REPORT, "json", "vi"))
    Draft202012Validator(json_schema("check")).validate(record)
    assert record["problems"][1] == {
        "code": "bad-value",
        "severity": "error",
        "message": "'>>5' is not a value",
        "hint": "Write {low, high}, or 100%.",
        "file": FILE,
        "line": 4,
        "column": 12,
        "fact": "tea",
    }
    del record["problems"]
    assert record == {
        "file": FILE,
        "outcome": "problems",
        "counts": {"errors": 2, "warnings": 1, "checks": 42, "rules": 2, "answered": 1},
        "checks": {"not-verbatim": 1, "hedge-dropped": 41, "not-locked": 0},
        "basis": {"bao": "text", "dai": "lock"},
        "assertions": {"by_machine": 4, "by_person": 0, "by_nobody": 5},
        "notices": [NOTICE],
    }


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ({"bao": "text"}, []),
        ({"bao": "lock", "dai": "lock"},
         ["No quotation of bao, dai was compared with a text: the"]),
        ({"bao": "text", "dai": "nothing"}, ["No quotation of dai was compared with a text, or"]),
        ({"bao": "lock", "dai": "nothing"},
         ["No quotation of bao was", "No quotation of dai was compared with a text, or"]),
        ({}, ["No quotation was compared with a source"]),
    ],
    ids=str,
)  # fmt: skip
def test_notices_say_what_the_outcome_rests_on(basis: dict[str, Basis], said: list[str]) -> None:
    told = notices(clean(basis), "en")
    assert [notice[: len(start)] for notice, start in zip(told, said, strict=True)] == said


def test_nothing_checked_is_not_clean() -> None:
    report = clean({"bao": "text"}, checks=0)
    assert report.outcome == "unchecked"
    assert "could not be checked: 0 checks" in report_text(report, "concise", "en")
    assert notices(report, "vi")[0].startswith("Không có trích dẫn nào được đối chiếu")


def test_the_summary_is_translated_and_the_messages_are_not() -> None:
    text = report_text(REPORT, "concise", "vi")
    assert "[tea]\n" in text
    assert text.splitlines()[-1].startswith("data/facts.yaml chưa được chứng minh: 42 lần kiểm tra")

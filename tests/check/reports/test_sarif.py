"""The report in SARIF 2.1.0."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qnfacts import __version__
from qnfacts.check.report import Basis, Report
from qnfacts.check.reports import report_text
from qnfacts.check.rules import RULES
from qnfacts.problems import Problem


def run_of(*problems: Problem, basis: Basis = "text") -> dict[str, Any]:
    """The one run of a report with these problems."""
    report = Report("facts.yaml", problems, checks={"bad-value": 1}, basis={"bao": basis})
    log = json.loads(report_text(report, "sarif", "en"))
    run: dict[str, Any]
    (run,) = log.pop("runs")
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    assert log == {"$schema": schema, "version": "2.1.0"}
    return run


def results(*problems: Problem) -> list[dict[str, Any]]:
    """The results without their fingerprints."""
    found = run_of(*problems)["results"]
    return [{k: v for k, v in each.items() if k != "partialFingerprints"} for each in found]


def fingerprints(*problems: Problem) -> list[str]:
    return [each["partialFingerprints"]["problem/v1"] for each in run_of(*problems)["results"]]


def test_a_fingerprint_stays_when_the_problem_moves() -> None:
    problem = Problem(code="crlf", message="as in line 4", file="f.yaml", line=9, fact="tea")
    moved = replace(problem, line=12, column=3, message="as in line 17", severity="warning")
    assert fingerprints(problem) == fingerprints(moved)


@pytest.mark.parametrize(
    "change", [{"code": "tag"}, {"message": "n"}, {"file": "g.yaml"}, {"fact": "rice"}], ids=str
)
def test_no_two_problems_have_one_fingerprint(change: dict[str, str]) -> None:
    problem = Problem(code="crlf", message="m", file="f.yaml", fact="tea")
    found = fingerprints(problem, replace(problem, **change), problem)  # type: ignore[arg-type]
    assert len(set(found)) == 3
    assert fingerprints(problem, problem) == [found[0], found[2]]
    assert all(len(each) > 32 for each in found)


def test_a_run_has_what_the_standard_asks_for() -> None:
    run = run_of()
    assert run.keys() == {"tool", "invocations", "columnKind", "results"}
    assert run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("qnfacts", __version__)
    assert driver["rules"] == [
        {
            "id": code,
            "shortDescription": {"text": rule.summary("en")},
            "help": {"text": rule.page("en"), "markdown": rule.page("en")},
            "properties": {"tags": [rule.group]},
        }
        for code, rule in RULES.items()
    ]


def test_a_result_names_rule_place_and_fact() -> None:
    problem = Problem(
        code="bad-value",
        message="'>>5' is no value",
        hint="Write {low}, \u202e or so.",
        file="data/facts.yaml",
        line=4,
        column=12,
        end_line=4,
        end_column=17,
        fact="tea",
    )
    (result,) = results(problem)
    assert result == {
        "ruleId": "bad-value",
        "ruleIndex": list(RULES).index("bad-value"),
        "level": "error",
        "message": {"text": "'>>5' is no value\nWrite {{low}}, \\u202e or so."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/facts.yaml"},
                    "region": {"startLine": 4, "startColumn": 12, "endLine": 4, "endColumn": 17},
                },
                "logicalLocations": [{"name": "tea", "fullyQualifiedName": "facts/tea"}],
            }
        ],
    }


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("a b/báo:1.txt", "a%20b/b%C3%A1o%3A1.txt"),
        ("./facts.yaml", "facts.yaml"),
        ("../facts.yaml", "../facts.yaml"),
        ("/no/facts?.yaml", Path("/no/facts?.yaml").absolute().as_uri()),
        ("\udcff.yaml", "%FF.yaml"),
    ],
)
def test_a_file_is_a_uri(file: str, uri: str) -> None:
    (result,) = results(Problem(code="crlf", message="m", file=file))
    assert result["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": uri}}}]


def test_a_problem_without_a_place_or_a_known_rule() -> None:
    (result,) = results(Problem(code="other", message="m", severity="warning"))
    assert result == {
        "ruleId": "other",
        "level": "warning",
        "message": {"text": "m"},
        "locations": [],
    }


@pytest.mark.parametrize(("basis", "successful"), [("text", True), ("nothing", False)])
def test_what_could_not_be_checked_is_no_success(basis: Basis, successful: bool) -> None:
    (invocation,) = run_of(basis=basis)["invocations"]
    notes = invocation.pop("toolExecutionNotifications")
    assert invocation == {"executionSuccessful": successful}
    assert [note["level"] for note in notes] == (["note"] if successful else ["warning", "error"])
    assert all(note["message"]["text"] for note in notes)

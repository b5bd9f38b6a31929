"""The report in SARIF, held against what the standard requires of the objects it uses."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from qnfacts.check.report import Report
from qnfacts.check.reports import report_text
from qnfacts.check.rules import RULES
from qnfacts.problems import Problem

MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
COUNT = {"type": "integer", "minimum": 1}
RULE = {
    "type": "object",
    "required": ["id", "shortDescription", "help"],
    "properties": {
        "id": {"type": "string"},
        "shortDescription": MESSAGE,
        "help": {**MESSAGE, "required": ["text", "markdown"]},
        "properties": {"properties": {"tags": {"type": "array", "uniqueItems": True}}},
    },
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "physicalLocation": {
            "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {
                    "required": ["uri"],
                    "additionalProperties": {"type": "string"},
                },
                "region": {
                    "required": ["startLine"],
                    "properties": {
                        "startLine": COUNT,
                        "startColumn": COUNT,
                        "endLine": COUNT,
                        "endColumn": COUNT,
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
        },
        "logicalLocations": {"items": {"required": ["name", "fullyQualifiedName"]}},
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "level", "message", "locations", "partialFingerprints"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": MESSAGE,
        "locations": {"type": "array", "items": LOCATION},
        "partialFingerprints": {
            "minProperties": 1,
            "additionalProperties": {"type": "string", "minLength": 32},
        },
    },
    "additionalProperties": False,
}
INVOCATION = {
    "type": "object",
    "required": ["executionSuccessful"],
    "properties": {
        "executionSuccessful": {"type": "boolean"},
        "toolExecutionNotifications": {
            "items": {
                "required": ["level", "message"],
                "properties": {"level": RESULT["properties"]["level"], "message": MESSAGE},  # type: ignore[index]
            }
        },
    },
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "required": ["$schema", "version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results", "columnKind"],
                "properties": {
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {"rules": {"type": "array", "items": RULE}},
                            }
                        },
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "invocations": {"type": "array", "items": INVOCATION},
                    "results": {"type": "array", "items": RESULT},
                },
                "additionalProperties": False,
            },
        },
    },
}


def run_of(*problems: Problem, outcome: str = "text") -> dict[str, Any]:
    """The one run of a report with these problems, found to be as the standard wants it."""
    report = Report(
        file="facts.yaml",
        problems=problems,
        checks={"bad-value": 1},
        basis={"bao": outcome},  # type: ignore[dict-item]
    )
    log = json.loads(report_text(report, "sarif", "en"))
    Draft202012Validator(LOG).validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
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


def test_every_rule_is_described() -> None:
    rules = run_of()["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    assert all(rule["help"]["markdown"].startswith("# ") for rule in rules)


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
def test_what_could_not_be_checked_is_no_success(basis: str, successful: bool) -> None:
    (invocation,) = run_of(outcome=basis)["invocations"]
    assert invocation["executionSuccessful"] is successful
    levels = [note["level"] for note in invocation["toolExecutionNotifications"]]
    assert levels == (["note"] if successful else ["warning", "error"])

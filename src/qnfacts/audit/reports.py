"""An audit in the formats of other people's tools."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import assert_never

from qnfacts.audit.findings import Counts, Finding, audit_record, problem
from qnfacts.audit.verdicts import FINDINGS
from qnfacts.check.reports.concise import problem_line
from qnfacts.check.reports.github import annotations
from qnfacts.check.reports.sarif import log_of
from qnfacts.phrases import say
from qnfacts.problems import Problem
from qnfacts.render.escaping import log_line
from qnfacts.render.records import json_object, json_text
from qnfacts.terms import Language, TextFormat


def audit_text(
    shown: Sequence[Finding],
    counted: Counts,
    notes: Sequence[str],
    form: TextFormat,
    lang: Language,
) -> str:
    """The findings in lines that each end in a line feed. JSON and SARIF are always in English."""
    match form:
        case "json":
            return json_text(map(audit_record, shown))
        case "sarif":
            return json_object(log_of(_problems(shown, "en"), _rules(), _INVOCATION))
        case "github":
            more = partial(say, "audit and so on", lang)
            return _lines(annotations(_problems(shown, lang), _MOST_SHOWN, more, "qnfacts audit"))
        case "concise":
            lines = [problem_line(problem(each, lang)) for each in shown]
            return _lines(map(log_line, [*lines, counted.summary(lang), *notes]))
        case _:
            assert_never(form)


def _problems(shown: Iterable[Finding], lang: Language) -> list[Problem]:
    return [problem(each, lang) for each in shown if each.is_wrong]


def _rules() -> list[dict[str, object]]:
    """The verdicts, each as a rule that a finding breaks."""
    return [
        {"id": verdict, "shortDescription": {"text": say(f"audit {verdict}", "en")}}
        for verdict in FINDINGS
    ]


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


_INVOCATION = {"executionSuccessful": True}
_MOST_SHOWN = 10

"""A report in SARIF 2.1.0, the OASIS format in which code scanners share their results."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qnfacts import __version__
from qnfacts.check.report import Report
from qnfacts.check.reports.summary import notices, summary
from qnfacts.check.rules import RULES, Rule
from qnfacts.problems import Problem
from qnfacts.render.escaping import escape

_Object = dict[str, Any]


def sarif_log(report: Report) -> _Object:
    """One run with every rule, every problem as a result, and what was left unchecked."""
    return log_of(report.problems, list(map(_rule, RULES.values())), _invocation(report))


def log_of(problems: Sequence[Problem], rules: Sequence[_Object], invocation: _Object) -> _Object:
    """The log of one run that found these problems by these rules, each with its `id`."""
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    driver = {"name": "qnfacts", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "invocations": [invocation],
        "columnKind": "unicodeCodePoints",
        "results": [
            {**_result(problem, index), "partialFingerprints": {"problem/v1": print_}}
            for problem, print_ in zip(problems, _fingerprints(problems), strict=True)
        ],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }


def _rule(rule: Rule) -> _Object:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.summary("en")},
        "help": {"text": rule.page("en"), "markdown": rule.page("en")},
        "properties": {"tags": [rule.group]},
    }


def _invocation(report: Report) -> _Object:
    unchecked = report.outcome == "unchecked"
    said = [("warning", notice) for notice in notices(report, "en")]
    outcome = ("error" if unchecked else "note", summary(report, "en"))
    return {
        "executionSuccessful": not unchecked,
        "toolExecutionNotifications": [
            {"level": level, "message": _message(text)} for level, text in (*said, outcome)
        ],
    }


def _result(problem: Problem, index: Mapping[str, int]) -> _Object:
    known = {"ruleIndex": index[problem.code]} if problem.code in index else {}
    return {
        "ruleId": problem.code,
        **known,
        "level": problem.severity,
        "message": _message(f"{problem.message}\n{problem.hint}".rstrip("\n")),
        "locations": [_location(problem)] if problem.file else [],
    }


def _fingerprints(problems: Iterable[Problem]) -> list[str]:
    """What tells each problem from all others, and stays when it moves to another line."""
    seen: Counter[str] = Counter()
    prints = []
    for problem in problems:
        message = _LINES.sub("line", problem.message)
        said = "\0".join((problem.code, _uri(problem.file), problem.fact or "", message))
        digest = hashlib.sha256(escape(said).encode()).hexdigest()[:32]
        seen[digest] += 1
        prints.append(f"{digest}:{seen[digest]}")
    return prints


def _location(problem: Problem) -> _Object:
    physical: _Object = {"artifactLocation": {"uri": _uri(problem.file)}}
    region = {
        "startLine": problem.line,
        "startColumn": problem.column,
        "endLine": problem.end_line,
        "endColumn": problem.end_column,
    }
    if problem.line:
        physical["region"] = {name: number for name, number in region.items() if number}
    fact = {"name": problem.fact, "fullyQualifiedName": f"facts/{problem.fact}"}
    logical = {"logicalLocations": [fact]} if problem.fact else {}
    return {"physicalLocation": physical, **logical}


@cache
def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="surrogateescape")


def _message(text: str) -> _Object:
    """Braces are doubled: single ones hold the place of an argument."""
    return {"text": escape(text).translate(_BRACES)}


_LINES = re.compile(r"\bline \d+")
_BRACES = str.maketrans({"{": "{{", "}": "}}"})

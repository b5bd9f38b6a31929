"""A report as one JSON object."""

from qnfacts.check.assertions import Proven
from qnfacts.check.report import Report
from qnfacts.check.reports.summary import counts, notices
from qnfacts.problems import Problem
from qnfacts.records.shapes import ProblemRecord, ProvenRecord, ReportRecord


def report_record(report: Report) -> ReportRecord:
    """Everything the report says, and what it came to."""
    return {
        "file": report.file,
        "outcome": report.outcome,
        "counts": counts(report),
        "problems": [_problem(problem) for problem in report.problems],
        "checks": dict(report.checks),
        "basis": dict(report.basis),
        "assertions": _proven(report.proven),
        "notices": notices(report, "en"),
    }


def _proven(proven: Proven) -> ProvenRecord:
    return {
        "by_machine": proven.by_machine,
        "by_person": proven.by_person,
        "by_nobody": proven.by_nobody,
    }


def _problem(problem: Problem) -> ProblemRecord:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "fact": problem.fact,
    }

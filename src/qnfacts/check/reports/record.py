"""A report as one JSON object."""

from qnfacts.check.report import Report
from qnfacts.check.reports.summary import counts, notices
from qnfacts.problems import Problem
from qnfacts.records.shapes import ProblemRecord, ReportRecord


def report_record(report: Report) -> ReportRecord:
    """Everything the report says, and what it came to."""
    return {
        "file": report.file,
        "outcome": report.outcome,
        "counts": counts(report),
        "problems": [_problem(problem) for problem in report.problems],
        "checks": dict(report.checks),
        "basis": dict(report.basis),
        "assertions": report.proven._asdict(),
        "notices": notices(report, "en"),
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

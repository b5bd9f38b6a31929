"""A line to a problem, as editors and `grep` read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.check.reports.progress import Progress
from qnfacts.check.reports.summary import summary
from qnfacts.render.escaping import log_line

if TYPE_CHECKING:
    from qnfacts.check.report import Report
    from qnfacts.problems import Problem
    from qnfacts.terms import Language


def concise_text(report: Report, lang: Language, told: Progress | None = None) -> str:
    """`file:line:column: code message [fact]` for each problem, then the summary."""
    told = told or Progress(report.problems)
    lines = [*map(problem_line, told.problems), *told.lines, summary(report, lang)]
    return "".join(f"{log_line(line)}\n" for line in lines)


def problem_line(problem: Problem) -> str:
    """Where, which rule, what, in which fact; a warning says that it is one."""
    place = f"{problem.place}: " if problem.place else ""
    warning = "warning " if problem.severity == "warning" else ""
    fact = f" [{problem.fact}]" if problem.fact else ""
    return f"{place}{warning}{problem.code} {problem.message}{fact}"

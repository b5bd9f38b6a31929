"""Workflow commands: GitHub Actions shows them beside the lines of a pull request."""

from qnfacts.check.report import Report
from qnfacts.check.reports.summary import notices, summary
from qnfacts.problems import Problem
from qnfacts.render.escaping import escape
from qnfacts.terms import Language


def github_text(report: Report, lang: Language) -> str:
    """A command for each problem and each notice; the last one is the summary."""
    notes = [_command("notice", notice, title="qnfacts check") for notice in notices(report, lang)]
    level = "error" if report.outcome == "unchecked" else "notice"
    outcome = _command(level, summary(report, lang), title="qnfacts check")
    commands = [*map(_annotation, report.problems), *notes, outcome]
    return "".join(f"{command}\n" for command in commands)


def _annotation(problem: Problem) -> str:
    fact = f" [{problem.fact}]" if problem.fact else ""
    message = f"{problem.message}{fact}\n{problem.hint}".rstrip("\n")
    return _command(
        problem.severity,
        message,
        file=problem.file,
        line=problem.line,
        col=problem.column,
        title=problem.code,
    )


def _command(command: str, message: str, **properties: object) -> str:
    given = ",".join(
        f"{name}={_in_property(str(value))}" for name, value in properties.items() if value
    )
    return f"::{command} {given}::{_in_message(message)}"


def _in_message(text: str) -> str:
    """Escaped as the runner's parser wants it, after what hides."""
    return escape(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _in_property(text: str) -> str:
    return _in_message(text).replace(":", "%3A").replace(",", "%2C")

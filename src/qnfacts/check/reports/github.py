"""Workflow commands: GitHub Actions shows them beside the lines of a pull request."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from qnfacts.check.report import Report
from qnfacts.check.reports.summary import notices, summary
from qnfacts.check.rules import RULES
from qnfacts.phrases import say
from qnfacts.problems import Problem
from qnfacts.render.escaping import escape
from qnfacts.render.markdown import inline, render_markdown
from qnfacts.render.pages import Cell, Heading, Lines, Page, table
from qnfacts.terms import Language


def github_text(report: Report, lang: Language) -> str:
    """A command for each problem that GitHub shows, and for each notice; last the summary.

    It shows ten of a kind in a step: where there are more, the tenth says how many.
    """
    notes = [_command("notice", notice, title=_TITLE) for notice in notices(report, lang)]
    unchecked = report.outcome == "unchecked"
    outcome = _command("error" if unchecked else "notice", summary(report, lang), title=_TITLE)
    more = partial(say, "more problems", lang)
    commands = [
        *annotations(report.problems, _MOST_SHOWN - unchecked, more, _TITLE),
        *notes,
        outcome,
    ]
    return "".join(f"{command}\n" for command in commands)


def annotations(
    problems: Sequence[Problem], most_errors: int, more: Callable[..., str], title: str
) -> Iterator[str]:
    """A command for each error and warning; `more` says of how many there is no room to say."""
    for severity, most in (("error", most_errors), ("warning", _MOST_SHOWN)):
        ours = [problem for problem in problems if problem.severity == severity]
        yield from map(_annotation, _worst(ours, most))
        if len(ours) > most:
            yield _command(severity, more(number=len(ours) - most + 1), title=title)


def step_summary(report: Report, lang: Language) -> str:
    """Every problem in a table in Markdown, as the page of a workflow's run shows it.

    GitHub takes a megabyte; of more than that the table shows the beginning, and says so.
    """
    rows = [_row(problem) for problem in report.problems]
    size = 0
    for shown, row in enumerate(rows):
        size += sum(len(inline(cell.text).encode()) + len(" | ") for cell in row)
        if size > _MOST_BYTES:
            rest = Lines.of(say("more problems", lang, number=len(rows) - shown))
            return render_markdown((*_page(report, rows[:shown], lang), rest))
    return render_markdown(_page(report, rows, lang))


def _page(report: Report, rows: Sequence[Sequence[Cell]], lang: Language) -> Page:
    header = [say(name, lang) for name in ("code", "place", "id", "problem", "hint")]
    said = [Lines.of(text) for text in (*notices(report, lang), summary(report, lang))]
    return (Heading(_TITLE), *([table(header, rows)] if rows else []), *said)


def _row(problem: Problem) -> list[Cell]:
    warning = "warning " if problem.severity == "warning" else ""
    texts = (
        f"{warning}{problem.code}",
        problem.place,
        problem.fact or "",
        problem.message,
        problem.hint,
    )
    return [Cell(text) for text in texts]


def _worst(problems: Sequence[Problem], most: int) -> Sequence[Problem]:
    """All of them; if they are too many, the first by the order of the rules but for one."""
    if len(problems) <= most:
        return problems
    return sorted(problems, key=lambda p: _NUMBERS.get(p.code, len(_NUMBERS)))[: most - 1]


def _annotation(problem: Problem) -> str:
    fact = f" [{problem.fact}]" if problem.fact else ""
    message = f"{problem.message}{fact}\n{problem.hint}".rstrip("\n")
    return _command(
        problem.severity,
        message,
        file=problem.file,
        line=problem.line,
        col=problem.column,
        endLine=problem.end_line,
        endColumn=problem.end_column,
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


_TITLE = "qnfacts check"
_NUMBERS = {code: number for number, code in enumerate(RULES)}
_MOST_SHOWN = 10
_MOST_BYTES = 1_000_000

"""A report for people: the problems by fact, each with the line it stands in, then the summary."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from qnfacts.check.report import Report
from qnfacts.check.reports.concise import problem_line
from qnfacts.check.reports.progress import Progress
from qnfacts.check.reports.summary import summary_sentences
from qnfacts.phrases import say
from qnfacts.problems import Problem
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Block, Cell, Heading, Lines, Page, Role
from qnfacts.render.width import display_width
from qnfacts.terms import Language


def report_page(
    report: Report,
    files: Mapping[str, Sequence[str]],
    lang: Language,
    told: Progress | None = None,
) -> Page:
    """What was checked, its problems or what is `told` of them, the summary.

    `files` holds the lines of the files at hand, under the names the problems give them.

    Problems that belong to no fact come first.
    """
    told = told or Progress(report.problems)
    by_fact: dict[str, list[Lines]] = {"": []}
    for problem in told.problems:
        finding = Lines(tuple(_finding(problem, files.get(problem.file, ()))))
        by_fact.setdefault(problem.fact or "", []).append(finding)
    groups: list[Block] = [*by_fact.pop("")]
    for fact, findings in by_fact.items():
        groups += [Heading(fact), *findings]
    role: Role = "bad" if report.outcome in ("problems", "unchecked") else "good"
    checking = Lines.of(say("checking", lang, file=report.file))
    left = [Lines.of(*told.lines)] if told.lines else []
    return (checking, *groups, *left, Lines.of(*summary_sentences(report, lang), role=role))


def excerpt(line: str, column: int) -> tuple[str, str]:
    """At most 70 characters around the column, counted from 1, and a caret to put below it."""
    at = column - 1
    start = max(0, at - _BEFORE)
    end = start + _WIDTH
    before = ("…" if start else "") + one_line(line[start:at])
    after = one_line(line[at:end]) + ("…" if end < len(line) else "")
    return before + after, " " * display_width(before) + "^"


def _finding(problem: Problem, lines: Sequence[str]) -> Iterator[Cell]:
    yield Cell(problem_line(problem), "bad" if problem.severity == "error" else "text")
    if problem.line and problem.line <= len(lines):
        yield from _quoted(problem.line, lines[problem.line - 1], problem.column)
    if problem.hint:
        yield Cell(f"{_MARGIN}{problem.hint}", "code")


def _quoted(number: int, line: str, column: int | None) -> Iterable[Cell]:
    shown, caret = excerpt(line, column or 1)
    yield Cell(f"{number:>6} │ {shown}", "code")
    if column:
        yield Cell(f"{'':>6} │ {caret}", "code")


_MARGIN = " " * 9
_WIDTH = 70
_BEFORE = 40

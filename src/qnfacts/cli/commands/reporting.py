"""Printing the report of a check, and the exit code of its outcome."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qnfacts.cli.exit_codes import DONE, FOUND_WRONG, UNREADABLE
from qnfacts.cli.output import emit, show, tell

if TYPE_CHECKING:
    from collections.abc import Collection

    from qnfacts.check.report import Outcome, Report
    from qnfacts.cli.output import Screen
    from qnfacts.problems import Problem
    from qnfacts.terms import Language, ReportFormat


def print_report(
    report: Report,
    form: ReportFormat,
    lang: Language,
    screen: Screen,
    *,
    whole: bool,
    only: Collection[Problem] | None = None,
) -> None:
    """Write the report to stdout, and to stderr what else a person has to know.

    Where it is not `whole`, people read in a line each how much is left to cover and to lock; and
    of the problems `only` these, if they are given. JSON and SARIF are in English whatever the
    language.
    """
    from qnfacts.check.reports.progress import Progress, progress

    told = None if whole else progress(report, lang)
    if only is not None:
        told = told or Progress(report.problems)
        told = told._replace(problems=[each for each in told.problems if each in only])
    if form in ("full", "concise", "github"):
        from qnfacts.phrases.problems import in_language

        report = report._replace(problems=in_language(report.problems, lang))
        told = told and told._replace(problems=in_language(told.problems, lang))
    if form == "full":
        from qnfacts.check.reports.page import report_page
        from qnfacts.render import Output

        emit(Output((), lambda: report_page(report, _lines(report), lang, told)), "table", screen)
    else:
        from qnfacts.check.reports import report_text

        show([report_text(report, form, lang, told)], screen)
    if form == "github" and (name := os.environ.get("GITHUB_STEP_SUMMARY")):
        _append(Path(name), report, lang)
    if form in ("full", "concise"):
        from qnfacts.check.reports.summary import notices

        for notice in notices(report, lang):
            tell(notice)


def _append(file: Path, report: Report, lang: Language) -> None:
    """Add every problem to the page of a workflow's run. That page is no part of the answer."""
    from qnfacts.check.reports.github import step_summary
    from qnfacts.phrases.problems import message_in
    from qnfacts.problems import reason_of

    try:
        with file.open("a", encoding="utf-8") as page:
            page.write(step_summary(report, lang))
    except OSError as error:
        tell(f"{file}: {message_in(reason_of(error), lang)}")


def _lines(report: Report) -> dict[str, list[str]]:
    """The lines of the files that problems stand in, as far as they can be read again."""
    files = {problem.file for problem in report.problems if problem.line}
    return {file: lines for file in files if (lines := _lines_of(Path(file)))}


def _lines_of(path: Path) -> list[str]:
    import re

    if not path.is_file() or path.stat().st_size > _MOST_SHOWN:  # a pipe has been read already
        return []
    try:
        return re.split("\r\n|\r|\n", path.read_bytes().decode().removeprefix("\ufeff"))
    except (OSError, UnicodeDecodeError):
        return []


_MOST_SHOWN = 50_000_000
"""Bytes of a file beyond which its lines are not read again to be shown."""

EXIT_CODES: dict[Outcome, int] = {
    "proven": DONE,
    "kept": DONE,
    "unchanged": DONE,
    "problems": FOUND_WRONG,
    "unchecked": UNREADABLE,
}

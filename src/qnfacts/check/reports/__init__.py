"""A check's report, for people and in the formats of other people's tools."""

from typing import assert_never

from qnfacts.check.report import Report
from qnfacts.check.reports.concise import concise_text
from qnfacts.check.reports.github import github_text
from qnfacts.check.reports.progress import Progress
from qnfacts.check.reports.record import report_record
from qnfacts.check.reports.sarif import sarif_log
from qnfacts.render.records import json_object
from qnfacts.terms import Language, TextFormat


def report_text(
    report: Report, form: TextFormat, lang: Language, told: Progress | None = None
) -> str:
    """The report in lines that each end in a line feed. JSON and SARIF are always in English.

    Where people read it only what is `told` is listed; other programs get every problem.
    """
    match form:
        case "concise":
            return concise_text(report, lang, told)
        case "json":
            return json_object(report_record(report))
        case "sarif":
            return json_object(sarif_log(report))
        case "github":
            return github_text(report, lang)
        case _:
            assert_never(form)

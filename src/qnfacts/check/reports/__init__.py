"""A check's report, for people and in the formats of other people's tools."""

from typing import TYPE_CHECKING, assert_never

from qnfacts.terms import Language, TextFormat

if TYPE_CHECKING:
    from qnfacts.check.report import Report


def report_text(report: "Report", form: TextFormat, lang: Language) -> str:
    """The report in lines that each end in a line feed. JSON and SARIF are always in English."""
    match form:
        case "concise":
            from qnfacts.check.reports.concise import concise_text

            return concise_text(report, lang)
        case "json":
            from qnfacts.check.reports.record import report_record
            from qnfacts.render.records import json_object

            return json_object(report_record(report))
        case "sarif":
            from qnfacts.check.reports.sarif import sarif_log
            from qnfacts.render.records import json_object

            return json_object(sarif_log(report))
        case "github":
            from qnfacts.check.reports.github import github_text

            return github_text(report, lang)
        case _:
            assert_never(form)

"""The commands `check` and `lock`: the registry proven, and the proof written down."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli import DONE, FOUND_WRONG, UNREADABLE
from qnfacts.cli.choices import find_rule, find_rules
from qnfacts.cli.output import complain, emit, tell
from qnfacts.cli.shared import JsonOption, LangOption, RegistryOption, refuse_contradiction
from qnfacts.cli.write import write
from qnfacts.location import registry_path
from qnfacts.render import Output
from qnfacts.terms import Language, ReportFormat

if TYPE_CHECKING:
    from qnfacts.problems import RegistryError
    from qnfacts.proof.report import Outcome, Report

SourcesOption = Annotated[
    Path | None,
    typer.Option(
        "--sources",
        envvar="QNFACTS_SOURCES",
        metavar="DIR",
        help="Folder of the texts, if they do not lie beside the registry.",
    ),
]


def check(
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="RULES", help="Only these rules or groups of rules."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="RULES", help="All but these rules or groups of rules."),
    ] = None,
    explain: Annotated[
        str | None, typer.Option("--explain", metavar="CODE", help="Explain a rule.")
    ] = None,
    list_rules: Annotated[bool, typer.Option("--list-rules", help="List the rules.")] = False,
    form: Annotated[
        ReportFormat | None,
        typer.Option("--format", help="How to print.", show_default="full"),
    ] = None,
    json: JsonOption = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Prove the registry, or tell every problem at once.

    Quotations are held against their sources, values against their quotations.

    Exit 0: proven. 1: problems. 3: could not check.
    """
    refuse_contradiction(form, json=json)
    chosen: ReportFormat = "json" if json else form or "full"
    if explain is not None:
        write(find_rule(explain, "--explain").page)
    elif list_rules:
        _list_rules(chosen, lang)
    else:
        report = _checked(registry or registry_path(), sources, select or [], ignore or [])
        _print(report, chosen, lang)
        raise typer.Exit(_EXIT_CODES[report.outcome])


def lock(registry: RegistryOption = None, sources: SourcesOption = None) -> None:
    """Write down where each quotation stands, for checks without the texts."""
    from qnfacts.lock import write_lock
    from qnfacts.problems import RegistryError

    path = registry or registry_path()
    try:
        written = write_lock(path, sources)
    except RegistryError as error:
        complain(error.problems)
        raise typer.Exit(_EXIT_CODES[_unusable(path, error).outcome]) from None
    tell(f"wrote {written}")


def _checked(
    registry: Path, sources: Path | None, select: list[str], ignore: list[str]
) -> "Report":
    from qnfacts.proof import check_file
    from qnfacts.rules import RULES

    wanted, unwanted = find_rules(select, "--select"), find_rules(ignore, "--ignore")
    if not (wanted or RULES.keys()) - unwanted:
        raise typer.BadParameter("this leaves no rule to check by", param_hint="--ignore")
    try:
        return check_file(registry, sources, select=wanted, ignore=unwanted)
    except Exception as error:
        from qnfacts.problems import RegistryError

        if not isinstance(error, RegistryError):
            raise
        return _unusable(registry, error)


def _unusable(registry: Path, error: "RegistryError") -> "Report":
    from qnfacts.proof import Report

    return Report(file=str(registry), problems=error.problems, checks={}, basis={})


def _print(report: "Report", form: ReportFormat, lang: Language) -> None:
    from qnfacts.reports.summary import notices

    if form == "full":
        from qnfacts.reports.page import report_page

        emit(Output((), lambda: report_page(report, _lines(report), lang)), "table")
    else:
        from qnfacts.reports import report_text

        write(report_text(report, form, lang))
    if form in ("full", "concise"):
        for notice in notices(report, lang):
            tell(notice)


def _lines(report: "Report") -> dict[str, list[str]]:
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


def _list_rules(form: ReportFormat, lang: Language) -> None:
    if form not in ("full", "json"):
        raise typer.BadParameter(f"rules cannot be listed as {form}", param_hint="--format")
    from qnfacts.rules import RULES
    from qnfacts.views.rules import rule_records, rules_page

    records = rule_records(RULES.values())
    emit(Output(records, lambda: rules_page(records, lang)), "json" if form == "json" else "table")


_MOST_SHOWN = 50_000_000
"""Bytes of a file beyond which its lines are not read again to be shown."""

_EXIT_CODES: "dict[Outcome, int]" = {
    "proven": DONE,
    "problems": FOUND_WRONG,
    "unchecked": UNREADABLE,
}

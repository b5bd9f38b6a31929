"""The commands `check` and `lock`: the registry proven, and the proof written down."""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import choice_of, known_rule, known_rules, own_registry
from qnfacts.cli.commands.reporting import EXIT_CODES, print_report
from qnfacts.cli.filters import titled
from qnfacts.cli.output import Screen, complain, emit, tell, write
from qnfacts.cli.shared import (
    ColourOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    RegistryOption,
    SourcesOption,
    refuse_contradiction,
)
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.render.records import json_text
from qnfacts.terms import Language, ReportFormat

if TYPE_CHECKING:
    from qnfacts.check.report import Report
    from qnfacts.check.rules import Rule
    from qnfacts.problems import RegistryError


def check(
    select: Annotated[list[str] | None, typer.Option("--select", metavar="RULES")] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore", metavar="RULES")] = None,
    explain: Annotated[str | None, typer.Option("--explain", metavar="CODE")] = None,
    list_rules: Annotated[bool, typer.Option("--list-rules")] = False,
    release: Annotated[bool, typer.Option("--release")] = False,
    require_review: Annotated[bool, typer.Option("--require-review")] = False,
    watch: Annotated[bool, typer.Option("--watch")] = False,
    form: Annotated[
        ReportFormat | None, typer.Option("--format", "-f", metavar=choice_of(ReportFormat))
    ] = None,
    json: JsonOption = False,
    color: ColourOption = "auto",
    no_pager: NoPagerOption = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Prove the registry, or list every problem at once.

    Quotations are compared with their sources, values with their quotations.

    Exit 0: nothing wrong. 1: problems. 3: could not check.
    """
    refuse_contradiction(form, json=json)
    chosen: ReportFormat = "json" if json else form or "full"
    screen = Screen(color, paged=not no_pager)
    if explain is not None:
        _explain(known_rule(explain, "--explain"), chosen, lang)
    elif list_rules:
        _list_rules(chosen, lang, screen)
    else:
        from qnfacts.registry.files import registry_path
        from qnfacts.registry.named import the_one

        rules = _chosen(select or [], ignore or [], require_review=require_review)
        path, whole = the_one(registry or ()) or registry_path(), release or bool(select)
        if watch:
            from qnfacts.cli.commands.watching import watch_registry

            again = partial(_report, path, sources, *rules)
            watch_registry(path, sources, again, chosen, lang, whole=whole)
        report = _report(path, sources, *rules)
        print_report(report, chosen, lang, screen, whole=whole)
        raise typer.Exit(EXIT_CODES[report.outcome])


def lock(
    lang: LangOption = "en", registry: RegistryOption = None, sources: SourcesOption = None
) -> None:
    """Write down what is proven and where it stands, for checks without the texts.

    Refuses what a check with the texts finds wrong, except what no fact accounts for.
    """
    from qnfacts.check.locking import write_lock
    from qnfacts.problems import RegistryError

    path = own_registry(registry)
    tell(say("locking", lang, path=path))
    try:
        written, uncovered = write_lock(path, sources)
    except RegistryError as error:
        complain(error.problems, lang)
        raise typer.Exit(EXIT_CODES[_unusable(path, error).outcome]) from None
    tell(say("locked", lang, path=written))
    if uncovered:
        tell(say("not covered", lang, count=uncovered))


def _report(
    registry: Path, sources: Path | None, select: Collection[str], ignore: Collection[str]
) -> "Report":
    from qnfacts.check.run import check_file
    from qnfacts.problems import RegistryError

    try:
        return check_file(registry, sources, select=select, ignore=ignore)
    except RegistryError as error:
        return _unusable(registry, error)


def _unusable(registry: Path, error: "RegistryError") -> "Report":
    """The report on files that hold no registry: nothing was checked."""
    from qnfacts.check.report import Report

    return Report(file=str(registry), problems=error.problems, checks={}, basis={})


def _chosen(
    select: list[str], ignore: list[str], *, require_review: bool
) -> tuple[frozenset[str], frozenset[str]]:
    """What is selected and what ignored. Refuses the call where no rule is left."""
    from qnfacts.check.rules import ON_REQUEST, RULES, chosen

    wanted, unwanted = known_rules(select, "--select"), known_rules(ignore, "--ignore")
    if require_review:
        wanted = (wanted or frozenset(RULES)) | ON_REQUEST
    if not chosen(wanted, unwanted):
        raise wrong("no rules left", "--ignore")
    return wanted, unwanted


def _explain(rule: "Rule", form: ReportFormat, lang: Language) -> None:
    _refuse_report(form)
    if form == "json":
        page = json_text([{**_summary(rule, "en"), "page": rule.page("en")}])
    else:
        page = rule.page(lang)
    write([page])


def _refuse_report(form: ReportFormat) -> None:
    """Refuse a form that only reports have."""
    if form not in ("full", "json"):
        raise wrong("rules not as", "--format", form=form)


def _summary(rule: "Rule", lang: Language) -> dict[str, str]:
    return {"code": rule.code, "group": rule.group, "summary": rule.summary(lang)}


def _list_rules(form: ReportFormat, lang: Language, screen: Screen) -> None:
    _refuse_report(form)
    from qnfacts.check.rules import RULES
    from qnfacts.views.program_page import rules_page

    spoken: Language = "en" if form == "json" else lang
    records = [_summary(rule, spoken) for rule in RULES.values()]
    title = titled("rule", len(records), lang)
    output = Output(records, lambda: rules_page(records, lang), title=title)
    emit(output, "json" if form == "json" else "table", screen)

"""The commands, put together."""

from collections.abc import Iterable
from importlib import import_module
from typing import Annotated

import typer

from qnfacts import __version__
from qnfacts.cli.shared import (
    ColumnsOption,
    ExcelOption,
    FormatOption,
    JsonOption,
    LangOption,
    RegistryOption,
)

COMMANDS = {
    "policies": "listing.policies",
    "figures": "listing.figures",
    "targets": "listing.targets",
    "events": "listing.events",
    "initiatives": "listing.initiatives",
    "products": "listing.products",
    "statements": "listing.statements",
    "ocop": "lookup.ocop",
    "list": "listing.list_",
    "show": "lookup.show",
    "cite": "citing.cite",
    "search": "lookup.search",
    "sources": "about.sources",
    "terms": "about.terms",
    "compare": "comparing.compare",
    "reconcile": "comparing.reconcile",
    "derive": "comparing.derive",
    "timeline": "comparing.timeline",
    "scan": "scanning.scan",
    "audit": "auditing.audit",
    "schema": "about.schema",
    "check": "checking.check",
    "lock": "checking.lock",
    "review": "reviewing.review",
}
"""The commands in the order in which help lists them, with the function of each."""


UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises for any wrong call; it has no public name for it."""


def app(names: Iterable[str] = COMMANDS, *, listed: bool = False) -> typer.Typer:
    """The program with the commands of these names: the modules of others are not imported.

    Commands that are only `listed` have no options, whose making takes as long as all else.
    """
    made = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback(invoke_without_command=True)(top)
    for name in names:
        module, _, function = COMMANDS[name].partition(".")
        command = getattr(import_module(f"qnfacts.cli.{module}"), function)
        made.command(name, help=command.__doc__)((lambda: None) if listed else command)
    return made


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"qnfacts {__version__}")
        raise typer.Exit


def top(
    ctx: typer.Context,
    form: FormatOption = None,
    json: JsonOption = False,
    columns: ColumnsOption = None,
    excel: ExcelOption = False,
    lang: LangOption = "en",
    registry_file: RegistryOption = None,
    _: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Published facts, each with the words that prove it.

    Without a command: what is in the registry.
    """
    if ctx.invoked_subcommand is None:
        from qnfacts.cli.about import overview

        overview(
            form=form, json=json, columns=columns, excel=excel, lang=lang, registry=registry_file
        )
        return
    for option, flag in _FLAGS.items():
        source = ctx.get_parameter_source(option)
        if source is not None and source.name == "COMMANDLINE":
            message = f"write it behind the command: qnfacts {ctx.invoked_subcommand} ..."
            raise typer.BadParameter(message, param_hint=flag)


_FLAGS = {
    "form": "--format",
    "json": "--json",
    "columns": "--columns",
    "excel": "--excel",
    "lang": "--lang",
    "registry_file": "--registry",
}

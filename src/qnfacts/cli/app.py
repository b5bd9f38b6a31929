"""The commands, put together."""

from collections.abc import Iterable
from importlib import import_module
from typing import Annotated, Any, Literal, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from qnfacts import __version__
from qnfacts.cli.choices import choice_of
from qnfacts.cli.output import Screen, show, write
from qnfacts.cli.shared import (
    ColourOption,
    ColumnsOption,
    ExcelOption,
    FormatOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    RegistryOption,
)
from qnfacts.terms import Language

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
    "explore": "exploring.explore",
    "compare": "comparing.compare",
    "reconcile": "reconciling.reconcile",
    "derive": "reconciling.derive",
    "timeline": "timeline.timeline",
    "scan": "scanning.scan",
    "audit": "auditing.audit",
    "export": "exporting.export",
    "fill": "filling.fill",
    "impact": "resting.impact",
    "diff": "resting.diff",
    "schema": "about.schema",
    "mcp": "serving.mcp",
    "check": "checking.check",
    "lock": "checking.lock",
    "review": "reviewing.review",
    "init": "beginning.init",
    "pin": "pinning.pin",
    "suggest": "suggesting.suggest",
    "add": "adding.add",
    "waive": "pinning.waive",
}
"""The function of each command; the groups in which help lists them are among its phrases."""


Shell = Literal["bash", "zsh", "fish"]

Abort = typer.Abort
UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises for any wrong call; it has no public name for it."""


class Reader(NamedTuple):
    """Who reads the help: in which language, and on what."""

    lang: Language
    screen: Screen = Screen()


class _Program(TyperGroup):
    def get_help(self, ctx: Any) -> str:
        """Show the page as any answer is shown, and end the call."""
        from qnfacts.cli.help import program_page

        show([program_page(ctx, ctx.obj.lang)], ctx.obj.screen)
        raise typer.Exit


class _Command(TyperCommand):
    def get_help(self, ctx: Any) -> str:
        """Show the page as any answer is shown, and end the call."""
        from qnfacts.cli.help import command_page

        show([command_page(ctx, ctx.obj.lang)], ctx.obj.screen)
        raise typer.Exit


def app(names: Iterable[str]) -> typer.Typer:
    """The program with the commands of these names: the modules of others are not imported.

    A `Reader` is the object of the context it is called with.
    """
    made = typer.Typer(
        cls=_Program,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback(cls=_Program, invoke_without_command=True)(top)
    for name in names:
        module, _, function = COMMANDS[name].partition(".")
        command = getattr(import_module(f"qnfacts.cli.commands.{module}"), function)
        made.command(name, cls=_Command)(command)
    return made


def _version(wanted: bool) -> None:
    if wanted:
        write([f"qnfacts {__version__}\n"])
        raise typer.Exit


def _completion(shell: str | None) -> None:
    if shell:
        from qnfacts.cli.shells import SCRIPTS

        write([SCRIPTS[shell]])
        raise typer.Exit


def _skill(ctx: typer.Context, wanted: bool) -> None:
    if wanted:
        from qnfacts.assistants.skill import skill

        write([skill(ctx.obj.lang)])
        raise typer.Exit


def top(
    ctx: typer.Context,
    form: FormatOption = None,
    json: JsonOption = False,
    columns: ColumnsOption = None,
    excel: ExcelOption = False,
    color: ColourOption = "auto",
    no_pager: NoPagerOption = False,
    lang: LangOption = "en",
    registry_file: RegistryOption = None,
    _: Annotated[bool, typer.Option("--version", "-V", callback=_version, is_eager=True)] = False,
    __: Annotated[
        Shell | None,
        typer.Option("--completion", metavar=choice_of(Shell), callback=_completion, is_eager=True),
    ] = None,
    ___: Annotated[bool, typer.Option("--skill", callback=_skill, is_eager=True)] = False,
) -> None:
    """Without a command: what is in the registry."""
    if ctx.invoked_subcommand is None:
        from qnfacts.cli.commands.about import overview

        overview(
            form=form,
            json=json,
            columns=columns,
            excel=excel,
            color=color,
            no_pager=no_pager,
            lang=lang,
            registry=registry_file,
        )

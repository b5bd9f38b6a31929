"""The commands, put together."""

from collections.abc import Callable
from typing import Annotated

import typer

from qnfacts import __version__
from qnfacts.cli import checking, comparing, facts, listing, registry, scanning
from qnfacts.cli.shared import FormatOption, JsonOption, LangOption, RegistryOption, printing
from qnfacts.render import Output

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_COMMANDS: dict[str, Callable[..., Output | str]] = {
    "policies": listing.policies,
    "figures": listing.figures,
    "targets": listing.targets,
    "events": listing.events,
    "initiatives": listing.initiatives,
    "products": listing.products,
    "statements": listing.statements,
    "ocop": facts.ocop,
    "list": listing.every,
    "show": facts.show,
    "cite": facts.cite,
    "search": facts.search,
    "sources": registry.sources,
    "compare": comparing.compare,
    "reconcile": comparing.reconcile,
    "derive": comparing.derive,
    "timeline": comparing.timeline,
    "scan": scanning.scan,
    "schema": registry.schema,
}

for name, command in _COMMANDS.items():
    app.command(name)(printing(command))
app.command("check")(checking.check)
app.command("lock")(checking.lock)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"qnfacts {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def top(
    ctx: typer.Context,
    form: FormatOption = None,
    json: JsonOption = False,
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
        printing(registry.overview)(form=form, json=json, lang=lang, registry=registry_file)
        return
    for option in ("form", "json", "lang", "registry_file"):
        source = ctx.get_parameter_source(option)
        if source is not None and source.name == "COMMANDLINE":
            message = f"write it behind the command: qnfacts {ctx.invoked_subcommand} ..."
            raise typer.BadParameter(message, param_hint=_FLAGS[option])


_FLAGS = {"form": "--format", "json": "--json", "lang": "--lang", "registry_file": "--registry"}

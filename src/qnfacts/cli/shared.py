"""The options that every command has which prints data."""

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from qnfacts.cli.output import emit, tell_lines, write_text
from qnfacts.cli.session import Session
from qnfacts.render import Format, Output, Text
from qnfacts.terms import Language


def named_path(given: str) -> Path:
    """The path that an option names. Refuses the call where it names nothing."""
    if not given:
        raise typer.BadParameter("the name is empty")
    return Path(given)


FormatOption = Annotated[
    Format | None, typer.Option("--format", help="How to print.", show_default="table")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
LangOption = Annotated[
    Language, typer.Option("--lang", envvar="QNFACTS_LANG", help="Language of what people read.")
]
RegistryOption = Annotated[
    Path | None,
    typer.Option(
        "--registry",
        envvar="QNFACTS_REGISTRY",
        parser=named_path,
        metavar="PATH",
        help="Registry to read, not the one shipped.",
    ),
]


def printing(command: Callable[..., Output | Text]) -> Callable[..., None]:
    """Make a function of (session, own options) a command with the shared options.

    What it returns is printed: an Output in the format asked for, a Text as it is.
    """
    asked = list(inspect.signature(command).parameters.values())[1:]
    shared = list(inspect.signature(_shared).parameters.values())

    @wraps(command)
    def run(
        *, form: Format | None, json: bool, lang: Language, registry: Path | None, **own: Any
    ) -> None:
        refuse_contradiction(form, json=json)
        session = Session(registry, lang, "json" if json else form)
        answer = command(session, **own)
        if isinstance(answer, Text):
            write_text(answer.text)
            tell_lines(answer.notice)
        else:
            emit(answer, session.form or "table")
        session.complain()
        if answer.code:
            raise typer.Exit(answer.code)

    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*asked, *shared)]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run


def refuse_contradiction(form: str | None, *, json: bool) -> None:
    """Refuse a call that asks for JSON and for another format."""
    if json and form not in (None, "json"):
        raise typer.BadParameter(f"--json contradicts --format {form}", param_hint="--json")


def _shared(
    form: FormatOption = None,
    json: JsonOption = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
) -> None:
    """Only its signature counts."""

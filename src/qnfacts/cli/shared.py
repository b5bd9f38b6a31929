"""The options that every command has which prints data."""

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from qnfacts.cli.choices import choice_of
from qnfacts.cli.columns import in_columns
from qnfacts.cli.output import Colour, Screen, emit, show_text, tell_lines
from qnfacts.cli.session import Session
from qnfacts.cli.wrong_call import wrong
from qnfacts.registry.named import NamedRegistry, named_by_variable, named_registry
from qnfacts.render import Form, Format, Output, Text
from qnfacts.terms import Language


def named_path(given: str) -> Path:
    """The path that an option names. Refuses the call where it names nothing."""
    if not given:
        raise wrong("empty name")
    return Path(given)


def _named_registry(given: str) -> NamedRegistry:
    if not given:
        raise wrong("empty name")
    return named_registry(given)


def _or_by_variable(given: list[NamedRegistry] | None) -> list[NamedRegistry]:
    return given or named_by_variable()


FormatOption = Annotated[Format | None, typer.Option("--format", "-f", metavar=choice_of(Format))]
JsonOption = Annotated[bool, typer.Option("--json", "-j")]
ColumnsOption = Annotated[str | None, typer.Option("--columns", metavar="A,B,C")]
ExcelOption = Annotated[bool, typer.Option("--excel")]
LangOption = Annotated[
    Language, typer.Option("--lang", "-l", metavar=choice_of(Language), envvar="QNFACTS_LANG")
]
ColourOption = Annotated[Colour, typer.Option("--color", metavar=choice_of(Colour))]
NoPagerOption = Annotated[bool, typer.Option("--no-pager")]
RegistryOption = Annotated[
    list[NamedRegistry] | None,
    typer.Option(
        "--registry", "-r", parser=_named_registry, callback=_or_by_variable, metavar="PATH"
    ),
]
SourcesOption = Annotated[
    Path | None,
    typer.Option("--sources", envvar="QNFACTS_SOURCES", parser=named_path, metavar="DIR"),
]


def printing(command: Callable[..., Output | Text]) -> Callable[..., None]:
    """Make a function of (session, own options) a command with the shared options.

    What it returns is printed: an Output in the format asked for, a Text as it is.
    """
    name = command.__name__.removesuffix("_")

    @wraps(command)
    def run(
        *,
        form: Format | None,
        json: bool,
        columns: str | None,
        excel: bool,
        color: Colour,
        no_pager: bool,
        lang: Language,
        registry: list[NamedRegistry],
        **own: Any,
    ) -> None:
        session = Session(registry, lang, asked_form(form, json=json, excel=excel))
        answer = command(session, **own)
        if isinstance(answer, Output) and (columns is not None or session.form in _IN_COLUMNS):
            answer = in_columns(answer, session, name, columns)
        _print(answer, session.form, columns, Screen(color, paged=not no_pager))
        session.complain()
        if answer.code:
            raise typer.Exit(answer.code)

    return _with_options(run, command, _shared)


def writing(command: Callable[..., None]) -> Callable[..., None]:
    """Make a function of (session, own options), which writes by itself, a command.

    Of the shared options it has the language and the registry.
    """

    @wraps(command)
    def run(*, lang: Language, registry: list[NamedRegistry], **own: Any) -> None:
        session = Session(registry, lang)
        command(session, **own)
        session.complain()

    return _with_options(run, command, _of_reading)


def _with_options(
    run: Callable[..., None], command: Callable[..., Any], added: Callable[..., None]
) -> Callable[..., None]:
    """`run` with the options of a command, but for its session, and those of `added`."""
    own = list(inspect.signature(command).parameters.values())[1:]
    shared = inspect.signature(added).parameters.values()
    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *shared)]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run


def asked_form(form: Format | None, *, json: bool, excel: bool) -> Form | None:
    """The form that a call names, if it does. Refuses a call that names two."""
    refuse_contradiction(form, json=json)
    if not excel:
        return "json" if json else form
    if json or form not in {None, "csv"}:
        other = "--json" if json else f"--format {form}"
        raise wrong("excel is csv", "--excel", other=other)
    return "excel"


def refuse_contradiction(form: str | None, *, json: bool) -> None:
    """Refuse a call that asks for JSON and for another format."""
    if json and form not in (None, "json"):
        raise wrong("contradiction", "--json", one="--json", other=f"--format {form}")


def _print(answer: Output | Text, form: Form | None, columns: str | None, screen: Screen) -> None:
    if isinstance(answer, Output):
        emit(answer, form or "table", screen)
    elif columns is not None:
        raise wrong("no columns", "--columns")
    else:
        show_text(answer.text, screen)
        tell_lines(answer.notice)


def _shared(
    form: FormatOption = None,
    json: JsonOption = False,
    columns: ColumnsOption = None,
    excel: ExcelOption = False,
    color: ColourOption = "auto",
    no_pager: NoPagerOption = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
) -> None:
    """Only its signature counts."""


def _of_reading(lang: LangOption = "en", registry: RegistryOption = None) -> None:
    """Only its signature counts."""


_IN_COLUMNS = frozenset({"csv", "tsv", "excel"})

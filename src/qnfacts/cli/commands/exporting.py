"""The command `export`: facts as files for other programs."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import choice_of, known_words
from qnfacts.cli.commands.listing import KindOption, left_out
from qnfacts.cli.filters import Filters, filtered, in_order, selection
from qnfacts.cli.output import Screen, show_text, tell, tell_lines
from qnfacts.cli.overwriting import refuse_what_is_read
from qnfacts.cli.session import Session
from qnfacts.cli.shared import named_path, writing
from qnfacts.cli.wrong_call import needing, wrong
from qnfacts.phrases import say
from qnfacts.terms import ExportFormat, Kind

if TYPE_CHECKING:
    from qnfacts.formats.exports import Files, Selected

ToOption = Annotated[ExportFormat, typer.Option("--to", metavar=choice_of(ExportFormat))]
OutputOption = Annotated[str | None, typer.Option("--output", "-o", metavar="PATH")]


@writing
@filtered
def export(
    session: Session,
    chosen: Filters,
    to: ToOption,
    output: OutputOption = None,
    kind: KindOption = None,
) -> None:
    """Facts as files for other programs."""
    from qnfacts.formats.exports import Selected

    wanted = selection(session, chosen, kind=known_words(kind, Kind, "--kind"))
    path = _path(output, to)
    if path is not None:
        refuse_what_is_read(path, session)
    found = session.store.select(wanted)
    facts = in_order(list(found), chosen.sort, session.lang)[: chosen.limit or None]
    selected = Selected(session.store, facts, session.lang)
    made = _made(selected, to)
    if path is None:
        show_text(str(made), Screen())
    else:
        told = "replaced" if _holds_something(path) else "exported"
        _write(made, path)
        tell(say(told, session.lang, count=len(facts), path=path))
    tell_lines(left_out(session, wanted, len(facts), len(found)))
    if to == "annotations":
        tell_lines(_not_looked_up(selected))


def _not_looked_up(selected: "Selected") -> str:
    """That annotations may lead nowhere, where texts are not at hand."""
    from qnfacts.formats.annotations import unseen

    count = unseen(selected)
    return say("quotations not looked up", selected.lang, count=count) if count else ""


def _path(output: str | None, form: ExportFormat) -> Path | None:
    """Where to write, None for stdout; refuses what holds what this would lose."""
    from qnfacts.formats.exports import not_exported

    if output in (None, "-"):
        if form in _EXAMPLES:
            raise wrong("needs a path", "--to", form=form, example=_EXAMPLES[form])
        return None
    path = named_path(output)
    if form not in _FOLDERS:
        if path.is_dir() or output.endswith(os.sep):
            raise wrong("is a folder", "--output", form=form, path=output)
        return path
    if path.exists() and not path.is_dir():
        raise wrong("no folder", "--output", form=form, path=path)
    for name in not_exported(path):
        raise wrong("other files", "--output", path=path, file=name)
    return path


def _made(selected: "Selected", form: ExportFormat) -> "str | bytes | Files":
    """What is to be written; refuses a format whose extra is not installed."""
    from qnfacts.library.exporting import exported

    extra, module = _EXTRAS.get(form, ("", ""))
    with needing(module, extra, form, "--to"):
        return exported(selected, form)


def _holds_something(path: Path) -> bool:
    return any(path.iterdir()) if path.is_dir() else path.is_file()


def _write(made: "str | bytes | Files", path: Path) -> None:
    from qnfacts.formats.exports import sealed
    from qnfacts.registry.replacing import replace_file, replace_folder

    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(made, str | bytes):
        replace_file(path, made.encode() if isinstance(made, str) else made)
    else:
        replace_folder(path, sealed(made))


_EXAMPLES: dict[ExportFormat, str] = {
    "site": "site",
    "csv": "facts",
    "xlsx": "facts.xlsx",
    "parquet": "facts",
    "sqlite": "facts",
}
"""What is no text, and what it could be called."""

_FOLDERS = {"site", "csv", "parquet", "sqlite"}

_EXTRAS: dict[ExportFormat, tuple[str, str]] = {
    "html": ("html", "jinja2"),
    "site": ("html", "jinja2"),
    "xlsx": ("xlsx", "xlsxwriter"),
    "parquet": ("parquet", "pyarrow"),
}
"""What needs an extra, with the module that comes with it."""

"""The command `export`: facts as files for other programs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import choice_of, known_words
from qnfacts.cli.filters import Filters, filtered, in_order, selection
from qnfacts.cli.listing import KindOption, left_out
from qnfacts.cli.output import Screen, show_text, tell, tell_lines
from qnfacts.cli.refusal import wrong
from qnfacts.cli.session import Session
from qnfacts.cli.shared import named_path, writing
from qnfacts.phrases import say
from qnfacts.terms import ExportFormat, Kind

if TYPE_CHECKING:
    from qnfacts.formats.exports import Files

ToOption = Annotated[ExportFormat, typer.Option("--to", metavar=choice_of(ExportFormat))]
OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", parser=named_path, metavar="PATH")
]


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
    from qnfacts.library.exporting import exported

    wanted = selection(session, chosen, kind=known_words(kind, Kind, "--kind"))
    if output is None and to in _EXAMPLES:
        raise wrong("needs a path", "--to", form=to, example=_EXAMPLES[to])
    found = session.store.select(wanted)
    facts = in_order(list(found), chosen.sort, session.lang)[: chosen.limit or None]
    try:
        made = exported(Selected(session.store, facts, session.lang), to)
    except ModuleNotFoundError as error:
        module = str(error.name).partition(".")[0]
        if module != _EXTRAS.get(to):
            raise
        raise wrong("missing extra", "--to", form=to, module=module) from None
    if output is None:
        show_text(str(made), Screen())
    else:
        _written(made, output, to)
        tell(say("exported", session.lang, count=len(facts), path=output))
    tell_lines(left_out(session, wanted, len(facts), len(found)))


def _written(made: "str | bytes | Files", path: Path, form: ExportFormat) -> None:
    """Write to a file, or a folder which holds nothing that this does not replace."""
    from qnfacts.registry.replacing import replace_file, replace_folder

    if isinstance(made, str | bytes):
        replace_file(path, made.encode() if isinstance(made, str) else made)
        return
    if path.exists() and not path.is_dir():
        raise wrong("no folder", "--output", form=form, path=path)
    there = (file.relative_to(path).as_posix() for file in path.rglob("*") if not file.is_dir())
    if any(name not in made for name in there):
        raise wrong("other files", "--output", path=path)
    replace_folder(path, made)


_EXAMPLES: dict[ExportFormat, str] = {
    "csv": "facts",
    "xlsx": "facts.xlsx",
    "parquet": "facts",
    "sqlite": "facts",
}
"""What is no text, and what it could be called."""

_EXTRAS: dict[ExportFormat, str] = {"xlsx": "xlsxwriter", "parquet": "pyarrow", "html": "jinja2"}
"""The modules that come with an extra, which is called as the format is."""

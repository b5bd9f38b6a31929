"""The command `scan`: what a text states in numbers."""

from typing import Annotated

import typer

from qnfacts.cli.session import Session
from qnfacts.cli.texts import read_text
from qnfacts.phrases import say
from qnfacts.render import Output

FileArgument = Annotated[
    str | None,
    typer.Argument(metavar="[FILE|-]", help="A text in UTF-8; - for stdin."),
]


def scan(session: Session, file: FileArgument = None) -> Output:
    """Quantities, dates and document numbers in any text."""
    from qnfacts.readings import reading_records
    from qnfacts.views.readings import readings_page

    records = reading_records(read_text(file), session.units)
    notice = "" if records else say("no readings", session.lang)
    return Output(records, readings_page(records, session.units, session.lang), notice)

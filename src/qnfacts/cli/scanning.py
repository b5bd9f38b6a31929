"""The command `scan`: what a text states in numbers."""

from itertools import chain, islice
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import Language

if TYPE_CHECKING:
    from qnfacts.render.pages import Page

FileArgument = Annotated[
    str | None,
    typer.Argument(metavar="[FILE|-]", help="A text in UTF-8; - for stdin."),
]
LanguageOption = Annotated[
    Language | None,
    typer.Option("--language", help="The language of the text; guessed by passage without."),
]


@printing
def scan(session: Session, file: FileArgument = None, language: LanguageOption = None) -> Output:
    """Quantities, dates and document numbers in any text."""
    from qnfacts.cli.texts import read_text
    from qnfacts.records.readings import reading_records

    text, units = read_text(file), session.catalogue.units
    found = reading_records(text, units, language)
    first = list(islice(found, 1))
    records = chain(first, found)

    def page() -> "Page":
        from qnfacts.views.readings_page import readings_page

        return readings_page(list(records), units, session.lang)

    return Output(records, page, "" if first else say("no readings", session.lang))

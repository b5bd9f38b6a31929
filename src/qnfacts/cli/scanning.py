"""The command `scan`: what a text states in numbers."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import Language

if TYPE_CHECKING:
    from qnfacts.quantities import Reading, Unread
    from qnfacts.records import Record
    from qnfacts.render.pages import Page

    Found = list[Reading | Unread]

FileArgument = Annotated[
    str | None,
    typer.Argument(metavar="[FILE|-]", help="A text in UTF-8; - for stdin."),
]
LanguageOption = Annotated[
    Language | None,
    typer.Option("--language", help="The language of the text; guessed by passage without."),
]
ExplainOption = Annotated[
    bool, typer.Option("--explain", help="Say how each number is read, or why it is not.")
]
LineOption = Annotated[
    int | None, typer.Option("--line", metavar="N", min=1, help="Only what stands in line N.")
]


@printing
def scan(
    session: Session,
    file: FileArgument = None,
    language: LanguageOption = None,
    explain: ExplainOption = False,
    line: LineOption = None,
) -> Output:
    """Quantities, dates and document numbers in any text."""
    from qnfacts.cli.texts import line_of, read_text
    from qnfacts.quantities import Reading
    from qnfacts.records.readings import readings

    text, units = read_text(file), session.catalogue.units
    start, end = line_of(text, line) if line else (0, len(text))
    found = [
        each for each in readings(text, units, language) if each.start < end and start < each.end
    ]
    if explain:
        return _explained(session, text, found, line)
    from qnfacts.records.readings import reading_record

    records = [reading_record(each) for each in found if isinstance(each, Reading)]

    def page() -> "Page":
        from qnfacts.views.readings_page import readings_page

        return readings_page(records, units, session.lang)

    notice = _unread(found, session.lang) or _nothing(records, line, session.lang)
    return Output(records, page, notice)


def _explained(session: Session, text: str, found: "Found", line: int | None) -> Output:
    from qnfacts.explore.explanations import COLUMNS, explanations

    units = session.catalogue.units
    records = list(explanations(found, text, units))

    def page() -> "Page":
        from qnfacts.views.readings_page import explanations_page

        return explanations_page(records, units, session.lang)

    return Output(records, page, _nothing(records, line, session.lang), columns=COLUMNS)


def _nothing(records: "list[Record]", line: int | None, lang: Language) -> str:
    """What is said where nothing is found."""
    if records:
        return ""
    return say("no readings in line" if line else "no readings", lang)


def _unread(found: "Found", lang: Language) -> str:
    """How many numbers are not read; nothing of words that are other words as well ("one")."""
    from qnfacts.quantities import Reason, Unread

    unread = [each for each in found if isinstance(each, Unread)]
    count = sum(each.reason is not Reason.LONE_WORD for each in unread)
    return say("unread", lang, count=count) if count else ""

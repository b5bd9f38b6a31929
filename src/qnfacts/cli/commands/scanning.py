"""The command `scan`: what a text states in numbers."""

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import choice_of
from qnfacts.cli.filters import titled
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qnfacts.quantities import Reading, Unread
    from qnfacts.render.pages import Page

    Found = Reading | Unread

FileArgument = Annotated[
    str | None,
    typer.Argument(metavar="[FILE|-]"),
]
LanguageOption = Annotated[Language | None, typer.Option("--language", metavar=choice_of(Language))]
ExplainOption = Annotated[bool, typer.Option("--explain")]
LineOption = Annotated[int | None, typer.Option("--line", metavar="N", min=1)]


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

    text, units, lang = read_text(file), session.catalogue.units, session.lang
    start, end = line_of(text, line) if line else (0, len(text))
    counts: Counter[str] = Counter()
    found = _counted(
        (each for each in readings(text, units, language) if each.start < end and start < each.end),
        counts,
    )
    if explain:
        return _explained(session, text, found)._replace(
            notice=lambda: _nothing(counts.total(), line, lang),
            title=titled("number", counts.total, lang),
        )
    from qnfacts.records.readings import reading_record

    records = (reading_record(each) for each in found if isinstance(each, Reading))

    def page() -> "Page":
        from qnfacts.views.readings_page import readings_page

        return readings_page(list(records), units, lang)

    return Output(
        records,
        page,
        lambda: _unread(counts, lang) or _nothing(counts["read"], line, lang),
        title=titled("reading", lambda: counts["read"], lang),
    )


def _explained(session: Session, text: str, found: "Iterable[Found]") -> Output:
    from qnfacts.explore.explanations import COLUMNS, explanations

    units, lang = session.catalogue.units, session.lang
    records = explanations(found, text, units)

    def page() -> "Page":
        from qnfacts.views.readings_page import explanations_page

        return explanations_page(list(records), units, lang)

    return Output(records, page, columns=COLUMNS)


def _counted(found: "Iterable[Found]", counts: Counter[str]) -> "Iterator[Found]":
    """The same, counted as they pass: as "read", or under the reason why not."""
    from qnfacts.quantities import Unread

    for each in found:
        counts[each.reason if isinstance(each, Unread) else "read"] += 1
        yield each


def _nothing(found: int, line: int | None, lang: Language) -> str:
    """What is said where nothing is found."""
    if found:
        return ""
    return say("no readings in line" if line else "no readings", lang)


def _unread(counts: Counter[str], lang: Language) -> str:
    """How many numbers are not read; nothing of words that are other words as well ("one")."""
    from qnfacts.quantities import Reason

    count = counts.total() - counts["read"] - counts[Reason.LONE_WORD]
    return say("unread", lang, count=count) if count else ""

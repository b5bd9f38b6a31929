"""The command `cite`: quotations with their references, for a text or a reference manager."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import Named, choice_of, known_facts, known_words
from qnfacts.cli.commands.listing import KindOption, left_out
from qnfacts.cli.exit_codes import DONE, UNREADABLE
from qnfacts.cli.filters import Filters, filtered, in_order, selection
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.phrases.citation import Wording
from qnfacts.render import Output, Text, render
from qnfacts.terms import Kind, Language, Style

if TYPE_CHECKING:
    from qnfacts.records import Record
    from qnfacts.render.pages import Page
    from qnfacts.store import Selection

IdsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID...]"),
]
StyleOption = Annotated[Style | None, typer.Option("--style", metavar=choice_of(Style))]
TranslationOption = Annotated[
    bool | None,
    typer.Option("--translation/--no-translation"),
]
CopyOption = Annotated[bool, typer.Option("--copy")]


@printing
@filtered
def cite(
    session: Session,
    chosen: Filters,
    ids: IdsArgument = None,
    kind: KindOption = None,
    style: StyleOption = None,
    translation: TranslationOption = None,
    copy: CopyOption = False,
) -> Output | Text:
    """The quotation, its translation and its reference."""
    _refuse_contradiction(session, style, translation, copy=copy)
    facts, notice, code = _cited(session, chosen, ids, kind)
    wording = Wording(session.lang, translation)
    output = _output(session, facts, wording)._replace(notice=notice, code=code)
    if session.form in {None, "table"}:
        from qnfacts.library.exporting import citations

        text = citations(facts, session.catalogue, style or "plain", wording)
        return _copied(text, notice, code, session.lang) if copy else Text(text, notice, code)
    if not copy:
        return output
    text = render(output, "markdown")
    return _copied(text, notice, code, session.lang)


def _refuse_contradiction(
    session: Session, style: Style | None, translation: bool | None, *, copy: bool
) -> None:
    form = session.form
    if form and style and (form, style) != ("table", "plain"):
        raise wrong("style and format", f"--style {style}", form=form)
    if form in {None, "table", "markdown"}:
        return
    if translation is not None:
        raise wrong("always translated", "--translation", form=form)
    if copy:
        raise wrong("not copied as", "--copy", form=form)


def _cited(
    session: Session, chosen: Filters, ids: list[str] | None, kind: list[str] | None
) -> Named:
    """The facts to cite, and what is left out: of those named, what the filters leave."""
    wanted = selection(session, chosen, kind=known_words(kind, Kind, "--kind"))
    facts, notice, code = (
        _named(session, ids, wanted) if ids else Named(session.store.select(wanted))
    )
    shown = in_order(facts, chosen.sort, session.lang)[: chosen.limit or None]
    notice = _lines(notice, left_out(session, wanted, len(shown), len(facts)))
    return Named(shown, notice, code)


def _named(session: Session, ids: list[str], wanted: "Selection") -> Named:
    """The facts with these ids that are wanted; where all are, no other is looked at."""
    from qnfacts.store.selection import EVERYTHING

    named = known_facts(session, ids)
    if wanted == EVERYTHING:
        return named
    among = {fact["id"] for fact in session.store.select(wanted)}
    return named._replace(facts=[fact for fact in named.facts if fact["id"] in among])


def _output(session: Session, facts: "list[Record]", wording: Wording) -> Output:
    from qnfacts.formats.csl import citation_record

    def page() -> "Page":
        from qnfacts.views.citation_page import citation_pages

        return citation_pages(facts, session.catalogue, wording)

    return Output((citation_record(fact, session.catalogue) for fact in facts), page)


def _copied(text: str, notice: str, code: int, lang: Language) -> Text:
    """The text, which is copied, and the notice with what became of the copy."""
    from qnfacts.cli.clipboard import TERMINAL, copied

    taken = copied(text)
    by = ", ".join(each for each in taken if each != TERMINAL)
    said = "copied" if by else "sent to be copied" if taken else "not copied"
    told = _lines(notice, say(said, lang, by=by))
    return Text(text, told, code or (DONE if taken else UNREADABLE))


def _lines(*told: str) -> str:
    return "\n".join(filter(None, told))

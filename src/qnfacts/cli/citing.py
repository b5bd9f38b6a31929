"""The command `cite`: quotations with their references, for a text or a reference manager."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli import DONE, UNREADABLE
from qnfacts.cli.choices import known_facts, known_words
from qnfacts.cli.complete import complete_ids
from qnfacts.cli.filters import Filters, filtered, in_order, selection
from qnfacts.cli.listing import KindOption, left_out
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.phrases.citation import Wording
from qnfacts.render import Output, Text, render
from qnfacts.terms import Kind, Language, Style

if TYPE_CHECKING:
    from qnfacts.records import Record
    from qnfacts.render.pages import Page
    from qnfacts.store import Selection, Store

IdsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ID...]",
        autocompletion=complete_ids,
        help="Ids of facts; without any, all that the filters leave.",
    ),
]
StyleOption = Annotated[
    Style | None,
    typer.Option(
        "--style",
        show_default="plain",
        help="plain: text to paste anywhere. markdown: block quotes. footnote: each claim with its "
        "marker, and the Markdown notes. bibtex: for LaTeX with BibTeX. biblatex: for LaTeX with "
        "biber. csl-json: for pandoc and Zotero. ris: for Zotero, EndNote and Mendeley. html: for "
        "a web page, or to copy from a browser.",
    ),
]
TranslationOption = Annotated[
    bool | None,
    typer.Option(
        "--translation/--no-translation",
        show_default="where the source is in another language",
        help="Whether quotations stand with their translation.",
    ),
]
CopyOption = Annotated[
    bool, typer.Option("--copy", help="Put what is printed on the clipboard, too.")
]


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
    facts, notice = _cited(session, chosen, ids, kind)
    wording = Wording(session.lang, translation)
    output = _output(session, facts, wording)._replace(notice=notice)
    if session.form in {None, "table"}:
        from qnfacts.library import citations

        text = citations(facts, session.catalogue, style or "plain", wording)
        return Text(text, *_copied(text, notice, session.lang) if copy else (notice,))
    if not copy:
        return output
    text = render(output, "markdown")
    return Text(text, *_copied(text, notice, session.lang))


def _refuse_contradiction(
    session: Session, style: Style | None, translation: bool | None, *, copy: bool
) -> None:
    form = session.form
    if form and style and (form, style) != ("table", "plain"):
        message = f"a style is a form of its own, and contradicts the format {form}"
        raise typer.BadParameter(message, param_hint=f"--style {style}")
    if form in {None, "table", "markdown"}:
        return
    if translation is not None:
        message = f"the format {form} always has the translation"
        raise typer.BadParameter(message, param_hint="--translation")
    if copy:
        message = f"it copies what people read, a style or Markdown, and not {form}"
        raise typer.BadParameter(message, param_hint="--copy")


def _cited(
    session: Session, chosen: Filters, ids: list[str] | None, kind: list[str] | None
) -> "tuple[list[Record], str]":
    """The facts to cite, and what is left out: of those named, what the filters leave."""
    wanted = selection(session, chosen, kind=known_words(kind, Kind, "--kind"))
    facts = _named(session.store, ids, wanted) if ids else session.store.select(wanted)
    shown = in_order(facts, chosen.sort, session.lang)[: chosen.limit or None]
    return shown, left_out(session, wanted, len(shown), len(facts))


def _named(store: "Store", ids: list[str], wanted: "Selection") -> "list[Record]":
    """The facts with these ids that are wanted; where all are, no other is looked at."""
    from qnfacts.store.selection import EVERYTHING

    named = known_facts(store, ids)
    if wanted == EVERYTHING:
        return named
    among = {fact["id"] for fact in store.select(wanted)}
    return [fact for fact in named if fact["id"] in among]


def _output(session: Session, facts: "list[Record]", wording: Wording) -> Output:
    from qnfacts.formats.csl import citation_record

    def page() -> "Page":
        from qnfacts.views.citation_page import citation_pages

        return citation_pages(facts, session.catalogue, wording)

    return Output((citation_record(fact, session.catalogue) for fact in facts), page)


def _copied(text: str, notice: str, lang: Language) -> tuple[str, int]:
    """The notice with what became of the copy, and the exit code."""
    from qnfacts.cli.clipboard import TERMINAL, copied

    by = [say("the terminal", lang) if each == TERMINAL else each for each in copied(text)]
    said = say("copied", lang, by=", ".join(by)) if by else say("not copied", lang)
    return "\n".join(filter(None, (notice, said))), DONE if by else UNREADABLE

"""The commands that look closer: one fact, a citation, a search, the OCOP tiers."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts import views
from qnfacts.cli.choices import find_facts
from qnfacts.cli.complete import complete_ids
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import HIGHEST_TIER, LOWEST_TIER, Language, Style

if TYPE_CHECKING:
    from qnfacts.index import Found

IdsArgument = Annotated[
    list[str], typer.Argument(metavar="ID...", autocompletion=complete_ids, help="Ids of facts.")
]


@printing
def show(session: Session, ids: IdsArgument) -> Output:
    """Everything about a fact."""
    facts = find_facts(session.index, ids)
    return Output(facts, lambda: views.fact_pages(facts, session.catalogue, session.lang))


@printing
def cite(
    session: Session,
    ids: IdsArgument,
    style: Annotated[Style, typer.Option("--style", help="How the citation is set.")] = "plain",
) -> Output | str:
    """The quotation, its translation and its reference."""
    from qnfacts.cite import citation_record, citation_text

    facts, catalogue, lang = find_facts(session.index, ids), session.catalogue, session.lang
    if style != "plain":
        return citation_text(facts, catalogue, style, lang)
    records = [citation_record(fact, catalogue) for fact in facts]
    return Output(records, lambda: views.citation_pages(facts, catalogue, lang))


@printing
def search(
    session: Session,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words, or beginnings.")],
    limit: Annotated[
        int, typer.Option("--limit", min=0, help="How many facts at most; 0 for all.")
    ] = 100,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Tell how many were found, and how many ranked.")
    ] = False,
) -> Output:
    """Find facts, with or without diacritics, in Vietnamese or English."""
    from qnfacts.search import search_record

    found = session.index.search(" ".join(words), limit or None)
    records = [search_record(hit) for hit in found.hits]
    notice = "\n".join(_notices(found, session.lang, verbose=verbose))
    return Output(records, lambda: views.search_page(found.hits, session.lang), notice)


@printing
def ocop(
    session: Session,
    stars: Annotated[
        int | None,
        typer.Option("--stars", min=LOWEST_TIER, max=HIGHEST_TIER, help="One tier."),
    ] = None,
) -> Output:
    """The OCOP tiers with their counts and shares, and the named products."""
    from qnfacts.ocop import tiers

    records = tiers(session.index.tiered(), stars)
    absent = "none" if stars is None else "no tier"
    return Output(
        records,
        lambda: views.ocop_page(records, session.catalogue, session.lang),
        "" if records else say(absent, session.lang, stars=stars),
    )


def _notices(found: "Found", lang: Language, *, verbose: bool) -> Iterator[str]:
    total = f"{found.total}+" if found.more else str(found.total)
    if not found.hits:
        yield say("none", lang)
    elif len(found.hits) < found.total:
        yield say("first hits", lang, shown=len(found.hits), total=total)
    if verbose and found.hits:
        yield say("ranked", lang, ranked=found.ranked, total=total)

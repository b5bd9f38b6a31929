"""The commands that look closer: one fact, a citation, a search, the OCOP tiers."""

from typing import Annotated

import typer

from qnfacts import cite as citing
from qnfacts.cite import Style
from qnfacts.cli.choices import find_facts
from qnfacts.cli.complete import complete_ids
from qnfacts.cli.session import Session
from qnfacts.ocop import HIGHEST_TIER, LOWEST_TIER, tiers
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.render.records import json_text
from qnfacts.search import search as find
from qnfacts.search import search_record
from qnfacts.views.fact import citation_page, fact_page
from qnfacts.views.ocop import ocop_page
from qnfacts.views.search import search_page

IdsArgument = Annotated[
    list[str], typer.Argument(metavar="ID...", autocompletion=complete_ids, help="Ids of facts.")
]


def show(session: Session, ids: IdsArgument) -> Output:
    """Everything about a fact."""
    facts = _facts(session, ids)
    pages = [fact_page(fact, session.catalogue, session.lang) for fact in facts]
    return Output(facts, tuple(block for page in pages for block in page))


def cite(
    session: Session,
    ids: IdsArgument,
    style: Annotated[Style, typer.Option("--style", help="How the citation is set.")] = "plain",
) -> Output | str:
    """The quotation, its translation and its reference."""
    facts, catalogue, lang = _facts(session, ids), session.catalogue, session.lang
    if style == "plain":
        pages = [citation_page(fact, catalogue, lang) for fact in facts]
        records = [citing.citation_record(fact, catalogue) for fact in facts]
        return Output(records, tuple(block for page in pages for block in page))
    cited = citing.cite(facts, catalogue, style, lang)
    return cited if isinstance(cited, str) else json_text(cited)


def search(
    session: Session,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words, or beginnings.")],
) -> Output:
    """Find facts, with or without diacritics, in Vietnamese or English."""
    hits = find(session.catalogue.facts, " ".join(words))
    notice = "" if hits else say("none", session.lang)
    return Output([search_record(hit) for hit in hits], search_page(hits, session.lang), notice)


def ocop(
    session: Session,
    stars: Annotated[
        int | None,
        typer.Option("--stars", min=LOWEST_TIER, max=HIGHEST_TIER, help="One tier."),
    ] = None,
) -> Output:
    """The OCOP tiers with their counts and shares, and the named products."""
    records = tiers(session.catalogue, stars)
    page = ocop_page(records, session.catalogue, session.lang)
    absent = "none" if stars is None else "no tier"
    notice = "" if records else say(absent, session.lang, stars=stars)
    return Output(records, page, notice)


def _facts(session: Session, ids: list[str]) -> list[dict[str, object]]:
    return find_facts({fact["id"]: fact for fact in session.catalogue.facts}, ids)

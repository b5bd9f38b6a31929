"""The commands about the registry itself: overview, sources, terms, schemas."""

from typing import TYPE_CHECKING, Annotated, get_args

import typer

from qnfacts.cli.choices import choice_of, known_name
from qnfacts.cli.filters import titled
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output, Text
from qnfacts.terms import Vocabulary

if TYPE_CHECKING:
    from qnfacts.render.pages import Page


_FEW = 4
"""Words of a label that are enough to find it by."""


@printing
def overview(session: Session) -> Output:
    """What is in the registry."""
    from qnfacts.explore.overview import overview as of_kinds

    records = of_kinds(session.store.counts())

    def page() -> "Page":
        from qnfacts.views.overview_page import overview_page

        asked = [{**each, "command": f"{each['command']}{session.option}"} for each in records]
        return overview_page(asked, session.catalogue, _calls(session), session.lang)

    return Output(records, page)


def _calls(session: Session) -> list[str]:
    """Calls that have something to show in this registry."""
    from qnfacts.store.query import words_of

    calls = ["sources"] if session.catalogue.sources else []
    for id_, fact in session.store.facts(session.store.ids()[:1]).items():
        words = " ".join(words_of(fact["label"][session.lang])[:_FEW])
        tiers = ["ocop"] if session.store.tiered() else []
        calls = [f"show {id_}", *tiers, f'search "{words}"']
    return [f"qnfacts {call}{session.option}" for call in calls]


@printing
def sources(session: Session, update: Annotated[bool, typer.Option("--update")] = False) -> Output:
    """The sources, and how much of each is covered; or the texts that have changed, pinned anew."""
    if update:
        from qnfacts.cli.commands.repinning import repin_texts

        repin_texts(session)
    records = session.store.sources()

    def page() -> "Page":
        from qnfacts.views.sources_page import sources_page

        return sources_page(records, session.lang)

    covered = all(record["coverage"] for record in records)
    notice = "" if covered else say("coverage unknown", session.lang)
    title = titled("source", len(records), session.lang)
    return Output(records, page, notice, title=title)


@printing
def terms(
    session: Session,
    vocabulary: Annotated[
        str | None,
        typer.Argument(metavar=choice_of(Vocabulary)),
    ] = None,
) -> Output:
    """The topics, areas, indicators, units and agents, and how many facts name each."""
    wanted = get_args(Vocabulary)
    if vocabulary is not None:
        wanted = (known_name(vocabulary, wanted, "vocabulary", "VOCABULARY"),)
    records = [record for name in wanted for record in session.store.terms(name)]

    def page() -> "Page":
        from qnfacts.views.terms_page import terms_page

        return terms_page(records, session.catalogue, session.lang)

    title = titled((vocabulary and wanted[0]) or "term", len(records), session.lang)
    return Output(records, page, "" if records else say("none", session.lang), title=title)


@printing
def schema(
    session: Session,
    name: Annotated[str | None, typer.Argument()] = None,
) -> Output | Text:
    """JSON Schemas of the registry and of every output."""
    from qnfacts.records.schemas import SCHEMAS, json_schema
    from qnfacts.render.records import json_object

    if name is not None:
        return Text(json_object(json_schema(known_name(name, SCHEMAS, "schema", "NAME"))))
    records = [{"name": name, "describes": what} for name, what in SCHEMAS.items()]

    def page() -> "Page":
        from qnfacts.views.program_page import schemas_page

        return schemas_page(records, session.lang)

    return Output(records, page, title=titled("schema", len(records), session.lang))

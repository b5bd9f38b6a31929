"""The commands that list facts."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import known_id, read_day
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import DocumentType, InitiativeType, Kind, StatementType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record
    from qnfacts.render.pages import Page
    from qnfacts.store import Selection

TopicOption = Annotated[str | None, typer.Option("--topic", help="Only of this topic.")]
AreaOption = Annotated[str | None, typer.Option("--area", help="Only of this area and inside it.")]
YearOption = Annotated[int | None, typer.Option("--year", help="Only what touches this year.")]
KindOption = Annotated[Kind | None, typer.Option("--kind", help="Only of this kind.")]
SourceOption = Annotated[str | None, typer.Option("--source", help="Only from this source.")]
IndicatorOption = Annotated[str | None, typer.Option("--indicator", help="Only of this indicator.")]


@printing
def policies(
    session: Session,
    issuer: Annotated[str | None, typer.Option("--issuer", help="Only of this issuer.")] = None,
    document_type: Annotated[
        DocumentType | None, typer.Option("--type", help="Only of this type.")
    ] = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    year: YearOption = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            help="Say whether the horizon is past, current or to come on this day, or today. "
            "Not the legal force: the sources do not state it.",
        ),
    ] = None,
) -> Output:
    """Policy documents and schemes: number, issue, horizon."""
    day = read_day(on, "--as-of")
    agent = known_id(session.catalogue.agents, issuer, "--issuer")
    facts = _select(session, "policy", topic, area, year=year, type=document_type, agent=agent)
    if day:
        from qnfacts.explore.horizon import as_of

        facts = [as_of(fact, day) for fact in facts]
    return _listed(session, facts, "policy")


@printing
def figures(
    session: Session,
    indicator: IndicatorOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    year: YearOption = None,
) -> Output:
    """Reported values, each as hedged as its source."""
    return _of_indicator(session, "figure", indicator, topic, area, year)


@printing
def targets(
    session: Session,
    indicator: IndicatorOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    year: YearOption = None,
) -> Output:
    """Aims: a value of an indicator, or a goal in words."""
    return _of_indicator(session, "target", indicator, topic, area, year)


@printing
def events(
    session: Session,
    topic: TopicOption = None,
    area: AreaOption = None,
    year: YearOption = None,
) -> Output:
    """What took place, when, where, and how many came."""
    return _listed(session, _select(session, "event", topic, area, year=year), "event")


@printing
def initiatives(
    session: Session,
    type_: Annotated[
        InitiativeType | None, typer.Option("--type", help="Only of this type.")
    ] = None,
    run_by: Annotated[str | None, typer.Option("--run-by", help="Only run by this one.")] = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    year: YearOption = None,
) -> Output:
    """Programmes, projects, start-ups, apps, centres, clubs."""
    agent = known_id(session.catalogue.agents, run_by, "--run-by")
    facts = _select(session, "initiative", topic, area, year=year, type=type_, agent=agent)
    return _listed(session, facts, "initiative")


@printing
def products(
    session: Session,
    stars: Annotated[int | None, typer.Option("--stars", min=1, max=5, help="OCOP grade.")] = None,
    topic: TopicOption = None,
    area: AreaOption = None,
) -> Output:
    """Named OCOP and local products."""
    return _listed(session, _select(session, "product", topic, area, stars=stars), "product")


@printing
def statements(
    session: Session,
    type_: Annotated[
        StatementType | None, typer.Option("--type", help="Only of this type.")
    ] = None,
    speaker: Annotated[str | None, typer.Option("--speaker", help="Only by this one.")] = None,
    topic: TopicOption = None,
    area: AreaOption = None,
) -> Output:
    """Who said what: assertions, rankings, challenges, solutions."""
    agent = known_id(session.catalogue.agents, speaker, "--speaker")
    facts = _select(session, "statement", topic, area, type=type_, agent=agent)
    return _listed(session, facts, "statement")


@printing
def every(
    session: Session,
    kind: KindOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
    year: YearOption = None,
) -> Output:
    """All facts."""
    origin = known_id(session.catalogue.sources, source, "--source")
    facts = _select(session, kind, topic, area, year=year, source=origin)
    return _listed(session, facts, None)


def _of_indicator(
    session: Session,
    kind: Kind,
    indicator: str | None,
    topic: str | None,
    area: str | None,
    year: int | None,
) -> Output:
    chosen = known_id(session.catalogue.indicators, indicator, "--indicator")
    facts = _select(session, kind, topic, area, year=year, indicator=chosen)
    return _listed(session, facts, kind)


def _select(
    session: Session,
    kind: Kind | None,
    topic: str | None,
    area: str | None,
    **rest: str | int | None,
) -> "list[Record]":
    return session.store.select(selection(session, topic, area, kind=kind, **rest))


def selection(
    session: Session, topic: str | None, area: str | None, **rest: str | int | None
) -> "Selection":
    """What the options ask for; a topic and an area are named or given by id."""
    from qnfacts.store import Selection

    return Selection(
        topic=known_id(session.catalogue.topics, topic, "--topic"),
        area=known_id(session.catalogue.areas, area, "--area"),
        **rest,  # type: ignore[arg-type]
    )


def _listed(session: Session, facts: "Sequence[Record]", kind: Kind | None) -> Output:
    def page() -> "Page":
        from qnfacts.views.list_page import list_page

        return list_page(facts, session.catalogue, session.lang, kind)

    return Output(facts, page, "" if facts else say("none", session.lang))

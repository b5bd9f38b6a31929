"""The commands that list facts."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from qnfacts.cli.choices import choice_of, known_words
from qnfacts.cli.dates import read_day
from qnfacts.cli.filters import Filters, filtered, in_order, selection, titled
from qnfacts.cli.naming import known_agents, known_ids
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.render import Output
from qnfacts.terms import DocumentType, InitiativeType, Kind, StatementType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qnfacts.records import Record
    from qnfacts.render.pages import Page
    from qnfacts.store import Selection

IndicatorOption = Annotated[list[str] | None, typer.Option("--indicator", "-i", metavar="NAME")]
KindOption = Annotated[list[str] | None, typer.Option("--kind", "-k", metavar=choice_of(Kind))]


@printing
@filtered
def policies(
    session: Session,
    chosen: Filters,
    issuer: Annotated[list[str] | None, typer.Option("--issuer", metavar="NAME")] = None,
    document_type: Annotated[
        list[str] | None, typer.Option("--type", metavar=choice_of(DocumentType))
    ] = None,
    on: Annotated[str | None, typer.Option("--as-of", metavar="DATE")] = None,
) -> Output:
    """Policy documents and schemes: number, issue, horizon."""
    day = read_day(on, "--as-of", session.lang)
    agents = known_agents(session.store, issuer, "--issuer", "policy")
    wanted = selection(
        session,
        chosen,
        kind=("policy",),
        type=known_words(document_type, DocumentType, "--type"),
        **agents,
    )
    facts = session.store.select(wanted)
    if day:
        from qnfacts.explore.horizon import as_of

        facts = [as_of(fact, day, session.catalogue.sources) for fact in facts]
    lang = session.lang
    seen = say("as of", lang, date=phrase_period(day.isoformat(), lang)) if day else ""
    caution = say("not legal", lang) if day else ""
    return _listed(session, chosen, wanted, facts, "policy", seen, caution)


@printing
@filtered
def figures(
    session: Session,
    chosen: Filters,
    indicator: IndicatorOption = None,
    according_to: Annotated[
        list[str] | None, typer.Option("--according-to", metavar="NAME")
    ] = None,
) -> Output:
    """Reported values, each as hedged as its source."""
    agents = known_agents(session.store, according_to, "--according-to", "figure")
    return _of_indicator(session, chosen, "figure", indicator, **agents)


@printing
@filtered
def targets(
    session: Session,
    chosen: Filters,
    indicator: IndicatorOption = None,
    set_by: Annotated[list[str] | None, typer.Option("--set-by", metavar="NAME")] = None,
) -> Output:
    """Aims: a value of an indicator, or a goal in words."""
    agents = known_agents(session.store, set_by, "--set-by", "target")
    return _of_indicator(session, chosen, "target", indicator, **agents)


@printing
@filtered
def events(session: Session, chosen: Filters) -> Output:
    """What took place, when, where, and how many came."""
    return _of_kind(session, chosen, "event")


@printing
@filtered
def initiatives(
    session: Session,
    chosen: Filters,
    type_: Annotated[
        list[str] | None, typer.Option("--type", metavar=choice_of(InitiativeType))
    ] = None,
    run_by: Annotated[list[str] | None, typer.Option("--run-by", metavar="NAME")] = None,
) -> Output:
    """Programmes, projects, start-ups, apps, centres, clubs."""
    agents = known_agents(session.store, run_by, "--run-by", "initiative")
    return _of_kind(
        session, chosen, "initiative", type=known_words(type_, InitiativeType, "--type"), **agents
    )


@printing
@filtered
def products(
    session: Session,
    chosen: Filters,
    stars: Annotated[list[int] | None, typer.Option("--stars", min=1, max=5, metavar="N")] = None,
) -> Output:
    """Named OCOP and local products."""
    return _of_kind(session, chosen, "product", stars=tuple(stars or ()))


@printing
@filtered
def statements(
    session: Session,
    chosen: Filters,
    type_: Annotated[
        list[str] | None, typer.Option("--type", metavar=choice_of(StatementType))
    ] = None,
    speaker: Annotated[list[str] | None, typer.Option("--speaker", metavar="NAME")] = None,
) -> Output:
    """Who said what: assertions, rankings, challenges, solutions."""
    agents = known_agents(session.store, speaker, "--speaker", "statement")
    return _of_kind(
        session, chosen, "statement", type=known_words(type_, StatementType, "--type"), **agents
    )


@printing
@filtered
def list_(session: Session, chosen: Filters, kind: KindOption = None) -> Output:
    """All facts."""
    wanted = selection(session, chosen, kind=known_words(kind, Kind, "--kind"))
    return _listed(session, chosen, wanted, session.store.select(wanted), None)


def _of_indicator(
    session: Session, chosen: Filters, kind: Kind, indicator: list[str] | None, **rest: Any
) -> Output:
    named = known_ids(session.catalogue.indicators, indicator, "--indicator")
    return _of_kind(session, chosen, kind, indicator=named, **rest)


def _of_kind(session: Session, chosen: Filters, kind: Kind, **rest: Any) -> Output:
    wanted = selection(session, chosen, kind=(kind,), **rest)
    return _listed(session, chosen, wanted, session.store.select(wanted), kind)


def _listed(
    session: Session,
    chosen: Filters,
    wanted: "Selection",
    facts: "Sequence[Record]",
    kind: Kind | None,
    besides: str = "",
    caution: str = "",
) -> Output:
    shown = in_order(list(facts), chosen.sort, session.lang)[: chosen.limit or None]

    def page() -> "Page":
        from qnfacts.views.list_page import list_page

        return list_page(shown, session.catalogue, session.lang, kind)

    notice = "\n".join(filter(None, (left_out(session, wanted, len(shown), len(facts)), caution)))
    asked = wanted._replace(kind=()) if kind else wanted
    told = (besides,) if besides else ()
    title = titled(
        kind or "fact",
        len(shown),
        session.lang,
        asked,
        session.catalogue,
        total=len(facts),
        besides=told,
    )
    return Output(shown, page, notice, title=title)


def _each_alone(session: Session, wanted: "Selection") -> "Iterator[str]":
    """Where several filters leave nothing, how much each of them would leave alone."""
    from qnfacts.store import Selection

    asked = {field: getattr(wanted, field) for field in _NARROWING if getattr(wanted, field)}
    if len(asked) > 1:
        for field, names in asked.items():
            alone = session.store.select(Selection(kind=wanted.kind, **{field: names}))
            yield say("alone", session.lang, option=f"--{field}", count=len(alone))


def left_out(session: Session, wanted: "Selection", shown: int, total: int) -> str:
    """What the list leaves out: facts without a date, and those beyond the limit."""
    told = [] if total else [say("none", session.lang), *_each_alone(session, wanted)]
    if shown < total:
        told.append(say("first hits", session.lang, shown=shown, total=total))
    if wanted.year and not wanted.undated:
        undated = session.store.select(wanted._replace(year=(), undated=True))
        if undated:
            told.append(say("not dated", session.lang, count=len(undated)))
    return "\n".join(told)


_NARROWING = ("topic", "area", "source", "year", "type", "indicator", "stars")
"""The fields of a selection that are options by the same names."""

"""The commands that set facts beside each other: compare, reconcile, derive, timeline."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from qnfacts.cli import DONE, FOUND_WRONG
from qnfacts.cli.choices import known_facts, named_ids, read_day, read_span
from qnfacts.cli.complete import complete_ids
from qnfacts.cli.filters import AreaOption, Filters, SourceOption, TopicOption, selection
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output

if TYPE_CHECKING:
    from qnfacts.records import Record
    from qnfacts.render.pages import Page

OutcomeOption = Annotated[
    Literal["met", "not-met", "undetermined"] | None,
    typer.Option("--outcome", help="Only the targets with this outcome."),
]


AsOfOption = Annotated[
    str,
    typer.Option("--as-of", metavar="DATE", help="The day that the time left is counted from."),
]
TargetsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[TARGET...]",
        autocompletion=complete_ids,
        help="Ids or names of targets to show with all that is known of them; none for all.",
    ),
]


@printing
def compare(
    session: Session,
    ids: TargetsArgument = None,
    outcome: OutcomeOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    as_of: AsOfOption = "today",
    own: Annotated[
        str | None,
        typer.Option("--with", metavar="VALUE", help="Hold a figure of your own against one ID."),
    ] = None,
    at: Annotated[
        str | None, typer.Option("--at", metavar="DATE", help="When your own figure holds.")
    ] = None,
    chart: Annotated[
        bool, typer.Option("--chart", help="Draw each target and its figures on one scale.")
    ] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if a target that is listed is not met.")
    ] = False,
) -> Output:
    """Targets against figures: met, not met or undetermined, and why."""
    from qnfacts.explore.compare import compare as compared

    catalogue, lang = session.catalogue, session.lang
    day = read_day(as_of, "--as-of") or date.today()
    targets = _targets(session, ids, topic, area)
    figures = _figures(session, targets) if ids else None
    if own is not None:
        figures = [_own(session, targets, own, at)]
    records = compared(catalogue, day, targets, figures)
    wanted = outcome and outcome.replace("-", " ")
    listed = [record for record in records if wanted in (None, record["outcome"])]
    failed = exit_code and any(record["outcome"] == "not met" for record in listed)

    def page() -> "Page":
        if chart:
            from qnfacts.views.scale_page import scale_page

            return scale_page(listed, catalogue, lang)
        if ids:
            from qnfacts.views.comparison_page import comparison_pages

            return comparison_pages(listed, catalogue, lang)
        from qnfacts.views.comparisons_page import comparisons_page

        return comparisons_page(listed, catalogue, lang)

    notice = "" if listed else say("none", lang)
    return Output(listed, page, notice, FOUND_WRONG if failed else DONE)


@printing
def reconcile(session: Session, topic: TopicOption = None, area: AreaOption = None) -> Output:
    """What the sources say about the same thing, side by side."""
    from qnfacts.explore.reconcile import reconcile as reconciled

    chosen = _chosen(session, topic, area)
    found = reconciled(session.catalogue)
    records = [record for record in found if chosen.intersection(record["ids"])]

    def page() -> "Page":
        from qnfacts.views.reconciliations_page import reconciliations_page

        return reconciliations_page(records, session.catalogue, session.lang)

    return Output(records, page, "" if records else say("none", session.lang))


@printing
def derive(session: Session, topic: TopicOption = None, area: AreaOption = None) -> Output:
    """Values that no source states, but that follow from stated ones."""
    from qnfacts.explore.derive import derive as derived

    chosen = _chosen(session, topic, area)
    records = [
        record
        for record in derived(session.catalogue)
        if chosen.intersection(figure["id"] for figure in record["follows_from"])
    ]

    def page() -> "Page":
        from qnfacts.views.derived_page import derived_page

        return derived_page(records, session.catalogue, session.lang)

    return Output(records, page, "" if records else say("none", session.lang))


@printing
def timeline(
    session: Session,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
    start: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Only what touches the time since.")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Only what touches the time until.")
    ] = None,
) -> Output:
    """Policies, events and targets in order of time."""
    from qnfacts.explore import timeline as of_time

    first, last = read_span(start, "--from").first, read_span(end, "--to").last
    if first and last and first > last:
        raise typer.BadParameter(f"{end} is before {start}", param_hint="--to")
    facts = session.store.select(selection(session, Filters(topic, area, source)))
    entries = of_time.timeline(facts, first, last)
    missing = ", ".join(fact["id"] for fact in of_time.undated(facts))
    notice = say("undated facts", session.lang, ids=missing) if missing else ""
    empty = "" if entries else say("none", session.lang)

    def page() -> "Page":
        from qnfacts.views.timeline_page import timeline_page

        return timeline_page(entries, session.catalogue, session.lang)

    return Output(entries, page, empty or notice)


def _own(session: Session, targets: "list[Record]", own: str, at: str | None) -> "Record":
    """The reader's own figure, for the one target that is asked for."""
    from qnfacts.explore.compare.own_figure import own_figure

    if len(targets) != 1:
        raise typer.BadParameter("name one target to hold it against", param_hint="--with")
    if at is None:
        raise typer.BadParameter("say when it holds, as 2025", param_hint="--at")
    read_span(at, "--at")
    try:
        return own_figure(targets[0], own, at, session.catalogue)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--with") from None


def _figures(session: Session, targets: "list[Record]") -> "list[Record]":
    """The figures that a few targets can be compared with, or that share their topics."""
    from qnfacts.store import Selection

    indicators = {target["indicator"]["id"] for target in targets if target["indicator"]}
    asked = [
        *(Selection(kind=("figure",), indicator=(indicator,)) for indicator in indicators),
        *(Selection(kind=("figure",), topic=(t,)) for target in targets for t in target["topics"]),
    ]
    found = {fact["id"]: fact for each in asked for fact in session.store.select(each)}
    return list(found.values())


def _targets(
    session: Session, ids: list[str] | None, topic: list[str] | None, area: list[str] | None
) -> "list[Record]":
    targets = session.store.select(selection(session, Filters(topic, area), kind=("target",)))
    if not ids:
        return targets
    by_id = {target["id"]: target for target in targets}
    named = {id_: None for given in ids for id_ in _named(session, by_id, given)}
    return [by_id[id_] for id_ in named if id_ in by_id]


def _named(session: Session, targets: "dict[str, Record]", given: str) -> list[str]:
    """The targets that an id or a name stands for; what measures them is a name, too."""
    indicators = {id_: of for id_, each in targets.items() if (of := each["indicator"])}
    if named := named_ids(targets, given) or named_ids(indicators, given):
        return named
    (fact,) = known_facts(session.store, [given])
    if fact["kind"] != "target":
        message = f"{given!r} is no target but of kind {fact['kind']}"
        raise typer.BadParameter(message, param_hint="TARGET")
    return []


def _chosen(session: Session, topic: list[str] | None, area: list[str] | None) -> set[str]:
    return {fact["id"] for fact in session.store.select(selection(session, Filters(topic, area)))}

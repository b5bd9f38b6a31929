"""The commands that hold facts against each other: compare, reconcile, derive, timeline."""

from datetime import date
from typing import Annotated, Literal

import typer

from qnfacts.cli import DONE, FOUND_WRONG
from qnfacts.cli.choices import find_day, find_facts, find_id, find_span
from qnfacts.cli.complete import complete_ids
from qnfacts.cli.listing import AreaOption, TopicOption
from qnfacts.cli.session import Session
from qnfacts.comparison import compare as compare_targets
from qnfacts.derive import derive as derive_values
from qnfacts.phrases import say
from qnfacts.query import Selection, select
from qnfacts.reconcile import reconcile as reconcile_facts
from qnfacts.records import Record
from qnfacts.render import Output
from qnfacts.timeline import timeline as order_in_time
from qnfacts.timeline import undated
from qnfacts.views.comparison import comparison_page
from qnfacts.views.comparisons import comparisons_page
from qnfacts.views.derived import derived_page
from qnfacts.views.reconcile import reconciliations_page
from qnfacts.views.timeline import timeline_page

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
        metavar="[ID...]",
        autocompletion=complete_ids,
        help="Targets to show with all that is known of them; none for a table of all.",
    ),
]


def compare(
    session: Session,
    ids: TargetsArgument = None,
    outcome: OutcomeOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    as_of: AsOfOption = "today",
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if a target that is listed is not met.")
    ] = False,
) -> Output:
    """Targets against figures: met, not met or undetermined, and why."""
    catalogue, lang = session.catalogue, session.lang
    day = find_day(as_of, "--as-of") or date.today()
    records = compare_targets(catalogue, day, _targets(session, ids, topic, area))
    wanted = outcome and outcome.replace("-", " ")
    listed = [record for record in records if wanted in (None, record["outcome"])]
    pages = [comparison_page(record, catalogue, lang) for record in listed] if ids else []
    page = tuple(block for page in pages for block in page)
    failed = exit_code and any(record["outcome"] == "not met" for record in listed)
    return Output(
        listed,
        page or comparisons_page(listed, catalogue, lang),
        "" if listed else say("none", lang),
        FOUND_WRONG if failed else DONE,
    )


def reconcile(session: Session, topic: TopicOption = None, area: AreaOption = None) -> Output:
    """What the sources say about the same thing, side by side."""
    chosen = _chosen(session, topic, area)
    records = [
        record
        for record in reconcile_facts(session.catalogue)
        if chosen.intersection(record["ids"])
    ]
    page = reconciliations_page(records, session.catalogue, session.lang)
    return Output(records, page, "" if records else say("none", session.lang))


def derive(session: Session, topic: TopicOption = None, area: AreaOption = None) -> Output:
    """Values that no source states, but that follow from stated ones."""
    chosen = _chosen(session, topic, area)
    records = [
        record
        for record in derive_values(session.catalogue)
        if chosen.intersection(figure["id"] for figure in record["follows_from"])
    ]
    page = derived_page(records, session.catalogue, session.lang)
    return Output(records, page, "" if records else say("none", session.lang))


def timeline(
    session: Session,
    topic: TopicOption = None,
    area: AreaOption = None,
    start: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Only what touches the time since.")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Only what touches the time until.")
    ] = None,
) -> Output:
    """Policies, events and targets in order of time."""
    first, last = find_span(start, "--from").first, find_span(end, "--to").last
    if first and last and first > last:
        raise typer.BadParameter(f"{end} is before {start}", param_hint="--to")
    facts = select(session.catalogue, _selection(session, topic, area))
    entries = order_in_time(facts, first, last)
    missing = ", ".join(fact["id"] for fact in undated(facts))
    notice = say("undated facts", session.lang, ids=missing) if missing else ""
    empty = "" if entries else say("none", session.lang)
    return Output(entries, timeline_page(entries, session.lang), empty or notice)


def _targets(
    session: Session, ids: list[str] | None, topic: str | None, area: str | None
) -> list[Record]:
    selection = _selection(session, topic, area, kind="target")
    targets = select(session.catalogue, selection)
    if not ids:
        return targets
    named = find_facts({fact["id"]: fact for fact in session.catalogue.facts}, ids)
    for fact in named:
        if fact["kind"] != "target":
            message = f"{fact['id']!r} is no target but of kind {fact['kind']}"
            raise typer.BadParameter(message, param_hint="ID")
    return [target for target in named if target in targets]


def _chosen(session: Session, topic: str | None, area: str | None) -> set[str]:
    selection = _selection(session, topic, area)
    return {fact["id"] for fact in select(session.catalogue, selection)}


def _selection(
    session: Session, topic: str | None, area: str | None, kind: str | None = None
) -> Selection:
    catalogue = session.catalogue
    return Selection(
        kind=kind,
        topic=find_id(catalogue.topics, topic, "--topic"),
        area=find_id(catalogue.areas, area, "--area"),
    )

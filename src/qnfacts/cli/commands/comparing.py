"""The command `compare`: targets against figures."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from qnfacts.cli.choices import Named, choice_of, known_facts, known_words
from qnfacts.cli.dates import read_day, read_period
from qnfacts.cli.exit_codes import DONE, FOUND_WRONG, WRONG_CALL
from qnfacts.cli.filters import (
    AreaOption,
    Filters,
    SourceOption,
    TopicOption,
    selection,
    titled,
)
from qnfacts.cli.naming import named_ids
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.cli.wrong_call import WrongCall, wrong
from qnfacts.phrases import say
from qnfacts.render import Output

if TYPE_CHECKING:
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import ComparisonRecord
    from qnfacts.render.pages import Page
    from qnfacts.terms import Kind, Language

Outcome = Literal["met", "not-met", "undetermined"]
OutcomeOption = Annotated[str | None, typer.Option("--outcome", metavar=choice_of(Outcome))]


AsOfOption = Annotated[str, typer.Option("--as-of", metavar="DATE")]
TargetsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TARGET...]"),
]


@printing
def compare(
    session: Session,
    ids: TargetsArgument = None,
    outcome: OutcomeOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
    as_of: AsOfOption = "today",
    own: Annotated[str | None, typer.Option("--with", metavar="VALUE")] = None,
    at: Annotated[str | None, typer.Option("--at", metavar="DATE")] = None,
    chart: Annotated[bool, typer.Option("--chart")] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code")] = False,
) -> Output:
    """Targets against figures: met, not met or undetermined, and why."""
    from qnfacts.explore.compare import compare as compared
    from qnfacts.values.today import today

    catalogue, lang = session.catalogue, session.lang
    day = read_day(as_of, "--as-of", lang) or today()
    chosen = Filters(topic, area, source)
    targets, told, code = _targets(session, ids, chosen)
    figures = _compared_with(session, targets, own, at, named=bool(ids))
    records = compared(catalogue, day, targets, figures)
    (wanted,) = known_words([outcome], Outcome, "--outcome") if outcome else (None,)
    wanted = wanted and wanted.replace("-", " ")
    listed = [record for record in records if wanted in (None, record["outcome"])]
    failed = exit_code and any(record["outcome"] == "not met" for record in listed)

    def page() -> "Page":
        return _drawn(listed, catalogue, lang, chart=chart, whole=bool(ids))

    besides = (say(wanted, lang),) if wanted else ()
    title = titled(
        "target", len(listed), lang, selection(session, chosen), session.catalogue, besides=besides
    )
    notice = told or ("" if listed else say("none", lang))
    code = code or (FOUND_WRONG if failed else DONE)
    return Output(listed, page, notice, code, title=None if ids else title)


def _drawn(
    listed: "list[ComparisonRecord]", catalogue: "Catalogue", lang: "Language", **wanted: bool
) -> "Page":
    """Each on its scale, or with all that is known of it, or else all in a table."""
    if wanted["chart"]:
        from qnfacts.views.scale_page import scale_page

        return scale_page(listed, catalogue, lang)
    if wanted["whole"]:
        from qnfacts.views.comparison_page import comparison_pages

        return comparison_pages(listed, catalogue, lang)
    from qnfacts.views.comparisons_page import comparisons_page

    return comparisons_page(listed, catalogue, lang)


def _compared_with(
    session: Session, targets: "list[Record]", own: str | None, at: str | None, *, named: bool
) -> "list[Record] | None":
    """The reader's own figure, or those that can measure the targets; None for all."""
    if own is not None:
        return [_own(session, targets, own, at)]
    if at is not None:
        raise wrong("date of nothing", "--at")
    return _figures(session, targets) if named else None


def _own(session: Session, targets: "list[Record]", own: str, at: str | None) -> "Record":
    """The reader's own figure, for the one target that is asked for."""
    from qnfacts.explore.compare.own_figure import own_figure
    from qnfacts.phrases.problems import message_in

    if len(targets) != 1:
        raise wrong("one target", "--with")
    if at is None:
        raise wrong("no time", "--at")
    period = read_period(at, "--at", session.lang)
    try:
        return own_figure(targets[0], own, period, session.catalogue, session.lang)
    except ValueError as error:
        raise WrongCall(partial(message_in, error.args[0]), "--with") from None


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


def _targets(session: Session, ids: list[str] | None, chosen: Filters) -> Named:
    targets = session.store.select(selection(session, chosen, kind=("target",)))
    if not ids:
        return Named(targets)
    by_id = {target["id"]: target for target in targets}
    named: dict[str, None] = {}
    refused: list[WrongCall] = []
    for given in ids:
        try:
            named |= dict.fromkeys(_named(session, by_id, given))
        except WrongCall as refusal:
            refused.append(refusal)
    if refused and not named:
        raise WrongCall(partial(_each_why, refused), "TARGET")
    notice = say("wrong", session.lang, why=_each_why(refused, session.lang)) if refused else ""
    return Named([by_id[id_] for id_ in named], notice, WRONG_CALL if refused else DONE)


def _no_target(given: str, kind: "Kind", lang: "Language") -> str:
    return say("no target", lang, given=given, kind=say(kind, lang))


def _each_why(refused: list[WrongCall], lang: "Language") -> str:
    return "; ".join(refusal.why(lang) for refusal in refused)


def _named(session: Session, targets: "dict[str, Record]", given: str) -> list[str]:
    """The targets that an id or a name stands for; what measures them is a name, too."""
    indicators = {id_: of for id_, each in targets.items() if (of := each["indicator"])}
    if named := named_ids(targets, given) or named_ids(indicators, given):
        return named
    ((fact,), *_) = known_facts(session, [given])
    if fact["kind"] != "target":
        raise WrongCall(partial(_no_target, given, fact["kind"]), "TARGET")
    return []

"""The command `timeline`: what has a date, in order of time."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.dates import read_period
from qnfacts.cli.filters import (
    AreaOption,
    Filters,
    SourceOption,
    TopicOption,
    YearOption,
    selection,
    titled,
)
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.render import Output

if TYPE_CHECKING:
    from qnfacts.render.pages import Page


@printing
def timeline(
    session: Session,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
    year: YearOption = None,
    start: Annotated[str | None, typer.Option("--from", metavar="DATE")] = None,
    end: Annotated[str | None, typer.Option("--to", metavar="DATE")] = None,
) -> Output:
    """Policies, events and targets in order of time."""
    from qnfacts.explore import timeline as of_time
    from qnfacts.values.edtf import parse_edtf

    lang, wanted = session.lang, selection(session, Filters(topic, area, source, year))
    since = None if start is None else read_period(start, "--from", lang)
    until = None if end is None else read_period(end, "--to", lang)
    first = parse_edtf(since).first if since else None
    last = parse_edtf(until).last if until else None
    if first and last and first > last:
        raise wrong("end before start", "--to", end=end, start=start)
    facts = session.store.select(wanted)
    entries = of_time.timeline(facts, session.catalogue.sources, first, last, years=year or ())
    missing = ", ".join(fact["id"] for fact in of_time.undated(facts))
    notice = say("undated facts", lang, ids=missing) if missing else ""
    empty = "" if entries else say("none", lang)

    def page() -> "Page":
        from qnfacts.views.timeline_page import timeline_page

        return timeline_page(entries, facts, session.catalogue, lang)

    ends = (
        since and say("from day", lang, date=phrase_period(since, lang)),
        until and say("to day", lang, date=phrase_period(until, lang)),
    )
    title = titled(
        "date", len(entries), lang, wanted, session.catalogue, besides=tuple(filter(None, ends))
    )
    return Output(entries, page, empty or notice, title=title)

"""The commands that set sources beside each other: reconcile, and derive from them."""

from typing import TYPE_CHECKING

from qnfacts.cli.filters import (
    AreaOption,
    Filters,
    SourceOption,
    TopicOption,
    selection,
    titled,
)
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output

if TYPE_CHECKING:
    from qnfacts.render.pages import Page
    from qnfacts.store import Selection


@printing
def reconcile(
    session: Session,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
) -> Output:
    """What the sources say about the same thing, with no winner."""
    from qnfacts.explore.reconcile import reconcile as reconciled

    wanted = selection(session, Filters(topic, area, source))
    chosen = _ids(session, wanted)
    found = reconciled(session.catalogue)
    records = [record for record in found if chosen.intersection(record["ids"])]

    def page() -> "Page":
        from qnfacts.views.reconciliations_page import reconciliations_page

        return reconciliations_page(records, session.catalogue, session.lang)

    title = titled("group", len(records), session.lang, wanted, session.catalogue)
    return Output(records, page, "" if records else say("none", session.lang), title=title)


@printing
def derive(
    session: Session,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
) -> Output:
    """Values that no source states, but that follow from stated ones."""
    from qnfacts.explore.derive import derive as derived

    wanted = selection(session, Filters(topic, area, source))
    chosen = _ids(session, wanted)
    records = [
        record
        for record in derived(session.catalogue)
        if chosen.intersection(figure["id"] for figure in record["follows_from"])
    ]

    def page() -> "Page":
        from qnfacts.views.derived_page import derived_page

        return derived_page(records, session.catalogue, session.lang)

    title = titled("derived", len(records), session.lang, wanted, session.catalogue)
    return Output(records, page, "" if records else say("none", session.lang), title=title)


def _ids(session: Session, wanted: "Selection") -> set[str]:
    return {fact["id"] for fact in session.store.select(wanted)}

"""The commands that tell what drafts rest on: impact and diff."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import known_facts
from qnfacts.cli.drafts import DRAFTS, read_drafts
from qnfacts.cli.exit_codes import DONE, FOUND_WRONG
from qnfacts.cli.filters import titled
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output

if TYPE_CHECKING:
    from qnfacts.drafts.impact import Known
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import ChangeRecord
    from qnfacts.registry.model import Registry
    from qnfacts.render.pages import Page


@printing
def impact(
    session: Session,
    id_: Annotated[str, typer.Argument(metavar="ID")],
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH...]")] = None,
) -> Output:
    """Which lines of which drafts rest on a fact."""
    from qnfacts.drafts.impact import resting
    from qnfacts.registry.loading import load

    (fact,) = known_facts(session, [id_]).facts
    known = _known(load(session.path), session.catalogue)
    drafts = [draft for draft, *_ in read_drafts(paths or ["."], endings=DRAFTS)]
    records = [each for draft in drafts for each in resting(draft, {fact["id"]}, known)]

    def page() -> "Page":
        from qnfacts.views.impact_page import impact_page

        return impact_page(records, session.lang)

    notice = "" if records else say("rests nowhere", session.lang)
    return Output(records, page, notice, title=titled("place", len(records), session.lang))


@printing
def diff(
    session: Session,
    old: Annotated[str, typer.Argument(metavar="OLD")],
    new: Annotated[str | None, typer.Argument(metavar="[NEW]")] = None,
    affects: Annotated[list[str] | None, typer.Option("--affects", metavar="PATH")] = None,
) -> Output:
    """Facts added, removed or changed in meaning, and the lines that this makes stale."""
    from qnfacts.cli.commands.revisions import registry_at
    from qnfacts.explore.changes import changes
    from qnfacts.records.publish import publish
    from qnfacts.registry.loading import load

    with registry_at(old, session.path, "OLD") as path:
        before = load(path)
    with registry_at(new or str(session.path), session.path, "NEW") as path:
        after = load(path)
    catalogues = publish(before, {}), publish(after, {})
    records = list(changes(*catalogues))
    if affects:
        records = _affecting(
            records, affects, _known(before, catalogues[0]), _known(after, catalogues[1])
        )
    is_stale = any(record["stale"] for record in records)

    def page() -> "Page":
        from qnfacts.views.changes_page import changes_page

        return changes_page(records, catalogues, session.lang)

    notice = "" if records else say("nothing changed", session.lang)
    title = titled("change", len(records), session.lang)
    return Output(records, page, notice, FOUND_WRONG if is_stale else DONE, title=title)


def _known(registry: "Registry", catalogue: "Catalogue") -> "Known":
    """The registry for drafts."""
    from qnfacts.audit.judging import Knowledge
    from qnfacts.drafts.impact import Known
    from qnfacts.drafts.saying import Facts

    return Known(Knowledge.of(registry), Facts.of(catalogue))


def _affecting(
    records: "list[ChangeRecord]", paths: list[str], old: "Known", new: "Known"
) -> "list[ChangeRecord]":
    """The records, each with what it makes stale in the drafts."""
    from qnfacts.drafts.impact import stale

    changed = {record["id"] for record in records}
    found = [
        each
        for draft, *_ in read_drafts(paths, endings=DRAFTS)
        for each in stale(draft, changed, old, new)
    ]
    return [
        {**record, "stale": [each for each in found if each["fact"] == record["id"]]}
        for record in records
    ]

"""The commands about the registry itself: overview, sources, schemas."""

from typing import Annotated

import typer

from qnfacts.blocks import Cell, table
from qnfacts.cli.choices import find_facts
from qnfacts.cli.session import Session
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.render.records import json_object
from qnfacts.views.overview import overview_page, overview_records
from qnfacts.views.sources import source_records, sources_page


def overview(session: Session) -> Output:
    """What is in the registry."""
    catalogue = session.catalogue
    return Output(overview_records(catalogue), overview_page(catalogue, session.lang))


def sources(session: Session) -> Output:
    """The sources, and how much of each is covered."""
    records = source_records(session.catalogue, session.coverage)
    return Output(records, sources_page(records, session.lang))


def schema(
    session: Session,
    name: Annotated[
        str | None, typer.Argument(help="The schema to print; none lists them.")
    ] = None,
) -> Output | str:
    """JSON Schemas of the registry and of every output."""
    from qnfacts.schemas import SCHEMAS, json_schema

    if name is not None:
        find_facts(SCHEMAS, [name])
        return json_object(json_schema(name))
    records = [{"name": name, "describes": what} for name, what in SCHEMAS.items()]
    rows = ((Cell(name, "id"), Cell(what)) for name, what in SCHEMAS.items())
    return Output(records, (table((say(h, session.lang) for h in ("name", "schema")), rows),))

"""The commands about the registry itself: overview, sources, schemas."""

from typing import Annotated

import typer

from qnfacts import views
from qnfacts.cli.choices import find_known
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.render import Output


@printing
def overview(session: Session) -> Output:
    """What is in the registry."""
    from qnfacts.overview import overview_records

    records = overview_records(session.index.counts())
    return Output(records, lambda: views.overview_page(records, session.catalogue, session.lang))


@printing
def sources(session: Session) -> Output:
    """The sources, and how much of each is covered."""
    records = session.index.sources()
    return Output(records, lambda: views.sources_page(records, session.lang))


@printing
def schema(
    session: Session,
    name: Annotated[
        str | None, typer.Argument(help="The schema to print; none lists them.")
    ] = None,
) -> Output | str:
    """JSON Schemas of the registry and of every output."""
    from qnfacts.render.records import json_object
    from qnfacts.schemas import SCHEMAS, json_schema

    if name is not None:
        return json_object(json_schema(find_known(name, SCHEMAS, "schema", "NAME")))
    records = [{"name": name, "describes": what} for name, what in SCHEMAS.items()]
    return Output(records, lambda: views.schemas_page(records, session.lang))

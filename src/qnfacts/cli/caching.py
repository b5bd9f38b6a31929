"""The command `cache`: the indexes and proofs that are kept."""

from typing import Annotated

import typer

from qnfacts import views
from qnfacts.cli.session import Session
from qnfacts.cli.shared import printing
from qnfacts.phrases import say
from qnfacts.render import Output


@printing
def cache(
    session: Session,
    clear: Annotated[bool, typer.Option("--clear", help="Remove them, and list what is gone.")] = (
        False
    ),
) -> Output:
    """What is kept to answer faster: indexes, and what was proven. Nothing is lost without it."""
    from qnfacts.cachefolder import cache_folder
    from qnfacts.index import manage

    files = manage.clear() if clear else manage.kept()
    records = [manage.kept_record(each) for each in files]
    notice = "" if records else say("nothing kept", session.lang, folder=cache_folder())
    return Output(records, lambda: views.cache_page(records, session.lang), notice)

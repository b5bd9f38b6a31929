"""An answer as rows with columns, all of them or those that were asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qnfacts.cli.wrong_call import WrongCall, wrong
from qnfacts.phrases.unknown import no_such_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qnfacts.cli.session import Session
    from qnfacts.records import Record
    from qnfacts.render import Output
    from qnfacts.render.pages import Page


def in_columns(answer: Output, session: Session, command: str, asked: str | None) -> Output:
    """The answer with the columns of the command that are asked for, or all. Refuses others."""
    from qnfacts.formats.tables import columns_of, with_added

    if asked is not None and session.form in {"json", "ndjson", "yaml"}:
        raise wrong("whole records", "--columns", form=session.form)
    known = answer.columns or columns_of(command)
    columns = known if asked is None else _chosen(asked, known)
    records = with_added(answer.records, lambda: session.catalogue)
    if session.form in {"csv", "tsv", "excel"}:
        return answer._replace(records=records, columns=columns)
    return answer._replace(page=lambda: _page(records, columns))


def _chosen(asked: str, known: Sequence[str]) -> list[str]:
    """The columns that the names stand for: one each, or all that begin with it and a dot."""
    found: list[str] = []
    for name in (part.strip() for part in asked.split(",")):
        meant = [name] if name in known else [c for c in known if c.startswith(f"{name}.")]
        if not meant:
            raise WrongCall(partial(no_such_among, "column", name, known), "--columns")
        found += meant
    return found


def _page(records: Iterable[Record], columns: Sequence[str]) -> Page:
    from qnfacts.render.delimited import row
    from qnfacts.render.pages import Cell, table

    cells = ([Cell(text) for text in row(record, columns)] for record in records)
    return (table(columns, cells),)

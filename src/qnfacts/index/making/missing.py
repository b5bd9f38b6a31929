"""Filling in the values that stand in other pieces."""

from collections.abc import Iterable

from qnfacts.index.database import Database
from qnfacts.index.making.told import Told
from qnfacts.index.notation import restored, stored


def fill_in(connection: Database, chapters: Iterable[tuple[int, bool, Told]]) -> None:
    """Write the values of figures of one chapter into the facts of another that name them.

    Of each chapter its first number is given, whether it was there before, and what is told of it.
    What was there before has the values of all others that were.
    """
    together = list(chapters)
    new = {id_ for _, there, told in together if not there
           for id_ in told.outline.facts.get("figure", ())}  # fmt: skip
    for first, there, told in together:
        for number, field, figure in told.missing:
            if not there or figure in new:
                _fill_in(connection, first + number, field, figure)


def _fill_in(connection: Database, number: int, field: str, figure: str) -> None:
    (other,) = connection.execute("SELECT json FROM fact WHERE id = ?", (figure,)).fetchone()
    (text,) = connection.execute("SELECT json FROM fact WHERE number = ?", (number,)).fetchone()
    fact = restored(text)
    fact[field]["value"] = restored(other)["value"]
    connection.execute("UPDATE fact SET json = ? WHERE number = ?", (stored(fact), number))

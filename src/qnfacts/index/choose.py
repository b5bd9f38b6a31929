"""A selection as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qnfacts.index.database import Database
    from qnfacts.index.selection import Selection

FIELDS = ("kind", "type", "topic", "area", "source", "agent", "indicator", "stars")

Condition = tuple[str, list[Any]]
"""What stands behind `WHERE`, and its parameters."""

Demand = tuple[str, str, list[Any]]
"""A table with a column `fact`, the condition on it, and the condition's parameters."""

NOTHING: Condition = ("FALSE", [])


def condition(connection: Database, wanted: Selection) -> Condition:
    """What holds of the rows of `fact` that meet every demand.

    The demand that the fewest facts meet leads to them; the others are then asked of each.
    """
    asked = {field: getattr(wanted, field) for field in FIELDS}
    terms = [_term(connection, *each) for each in asked.items() if each[1] is not None]
    found = sorted(term for term in terms if term is not None)
    if len(found) < len(terms):
        return NOTHING
    demands: list[Demand] = [("has", "term = ?", [number]) for _, number in found]
    if wanted.year is not None:
        if not 1 <= wanted.year <= 9999:
            return NOTHING
        demands.append(("years", "? BETWEEN first AND last", [wanted.year]))
    return _joined(demands)


def _term(connection: Database, field: str, value: object) -> tuple[int, int] | None:
    """How many facts have the value, and the term's number."""
    if isinstance(value, str) and not value.isascii():  # no id
        return None
    asked = "SELECT facts, number FROM term WHERE field = ? AND value = ?"
    found: tuple[int, int] | None = connection.execute(asked, (field, value)).fetchone()
    return found


def _joined(demands: list[Demand]) -> Condition:
    if not demands:
        return "TRUE", []
    table, test, _ = demands[0]
    tests = [f"number IN (SELECT fact FROM {table} WHERE {test})"]  # noqa: S608
    for table, test, _ in demands[1:]:
        tests.append(f"EXISTS (SELECT 1 FROM {table} WHERE {test} AND fact = number)")  # noqa: S608
    return " AND ".join(tests), [value for *_, values in demands for value in values]

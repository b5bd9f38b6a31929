"""A quantity as a grammar finds it."""

from typing import NamedTuple

from qnfacts.values.value import Value


class Quantity(NamedTuple):
    """A value with its unit, and the token that its words begin with."""

    value: Value
    unit: str | None
    start: int

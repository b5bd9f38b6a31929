"""What facts are asked for."""

from typing import NamedTuple


class Selection(NamedTuple):
    """What a fact must have; None asks nothing.

    An area stands for all areas inside it. A year is met by any date of the fact that touches
    it; an open end reaches no further than the year it names.
    """

    kind: str | None = None
    topic: str | None = None
    area: str | None = None
    source: str | None = None
    year: int | None = None
    type: str | None = None
    agent: str | None = None
    indicator: str | None = None
    stars: int | None = None

"""What facts are asked for, and the same in SQL."""

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


EVERYTHING = Selection()


def condition(wanted: Selection) -> tuple[str, list[str]]:
    """What holds of the rows of `fact` that meet every demand, and its parameters."""
    asked = {field: str(value) for field, value in wanted._asdict().items() if value is not None}
    return " AND ".join(_TESTS[field] for field in asked) or "TRUE", list(asked.values())


_INSIDE = """
WITH RECURSIVE inside (id) AS (
    SELECT ? UNION SELECT area.id FROM area JOIN inside ON area.part_of = inside.id
) SELECT id FROM inside
"""
_TOUCHES = """
SELECT 1 FROM fact_date WHERE fact = number AND CAST(? AS REAL) BETWEEN
    substr(coalesce(first, last), 1, 4) + 0 AND substr(coalesce(last, first), 1, 4) + 0
"""
_TESTS = {
    "kind": "likelihood(kind = ?, 0.9)",  # of a few kinds: any other demand narrows more
    "topic": "number IN (SELECT fact FROM fact_topic WHERE topic = ?)",
    "area": f"area IN ({_INSIDE})",
    "source": "number IN (SELECT fact FROM quote WHERE source = ?)",
    "year": f"EXISTS ({_TOUCHES})",
    "type": "type = ?",
    "agent": "number IN (SELECT fact FROM fact_agent WHERE agent = ?)",
    "indicator": "indicator = ?",
    "stars": "stars = ?",
}

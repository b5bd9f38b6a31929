"""What facts are asked for, and the same in SQL."""

from typing import Any, NamedTuple


class Selection(NamedTuple):
    """What a fact must have: any of the values of each field that has some.

    An area stands for all areas inside it. A year is met by any date of the fact that touches
    it; how far an open end reaches `days_of` says. `unattributed` adds facts without an
    agent to those of the agents asked for; `undated` asks for facts without a date.
    """

    kind: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    area: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    year: tuple[int, ...] = ()
    type: tuple[str, ...] = ()
    agent: tuple[str, ...] = ()
    indicator: tuple[str, ...] = ()
    stars: tuple[int, ...] = ()
    unattributed: bool = False
    undated: bool = False


EVERYTHING = Selection()


def condition(wanted: Selection) -> tuple[str, list[str]]:
    """What holds of the rows of `fact` that meet every demand, and its parameters."""
    tests: list[str] = []
    values: list[str] = []
    for field, test in _TESTS.items():
        asked: tuple[Any, ...] = getattr(wanted, field)
        alone = _WITHOUT_AGENT if field == "agent" and wanted.unattributed else ""
        if asked or alone:
            tests.append(f"({' OR '.join(filter(None, (_filled(test, asked), alone)))})")
            values += map(str, asked)
    if wanted.undated:
        tests.append(_UNDATED)
    return " AND ".join(tests) or "TRUE", values


def _filled(test: str, asked: tuple[Any, ...]) -> str:
    """The test with a mark for each value; none without values."""
    marks = ", ".join("?" for _ in asked)
    return test.format(marks=marks, rows=marks.replace("?", "(?)")) if asked else ""


_INSIDE = """
number IN (
    WITH RECURSIVE inside (id) AS (
        VALUES {rows} UNION SELECT area.id FROM area JOIN inside ON area.part_of = inside.id
    ) SELECT fact FROM fact_area JOIN inside ON area = inside.id
)
"""
_TOUCHES = """
SELECT 1 FROM fact_date, (SELECT CAST(column1 AS REAL) AS year FROM (VALUES {rows}))
WHERE fact = number AND year BETWEEN substr(first, 1, 4) + 0 AND substr(last, 1, 4) + 0
"""
_WITHOUT_AGENT = "number NOT IN (SELECT fact FROM fact_agent)"
_UNDATED = "NOT EXISTS (SELECT 1 FROM fact_date WHERE fact = number)"
_TESTS = {
    "kind": "likelihood(kind IN ({marks}), 0.9)",  # any other demand narrows more
    "topic": "number IN (SELECT fact FROM fact_topic WHERE topic IN ({marks}))",
    "area": _INSIDE,
    "source": "number IN (SELECT fact FROM quote WHERE source IN ({marks}))",
    "year": f"EXISTS ({_TOUCHES})",
    "type": "type IN ({marks})",
    "agent": "number IN (SELECT fact FROM fact_agent WHERE agent IN ({marks}))",
    "indicator": "indicator IN ({marks})",
    "stars": "stars IN ({marks})",
}

"""The line a problem stands in, cut to what fits beside its number."""

from qnfacts.render.escaping import one_line
from qnfacts.render.width import display_width

WIDTH = 70
_BEFORE = 40


def excerpt(line: str, column: int) -> tuple[str, str]:
    """At most WIDTH characters around the column, counted from 1, and a caret to put below it."""
    at = column - 1
    start = max(0, at - _BEFORE)
    end = start + WIDTH
    before = ("…" if start else "") + one_line(line[start:at])
    after = one_line(line[at:end]) + ("…" if end < len(line) else "")
    return before + after, " " * display_width(before) + "^"

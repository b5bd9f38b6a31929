"""Long rows and columns of bare figures: what heads them stands too far away to be read."""

import re
from collections.abc import Iterable

Span = tuple[int, int]


def rows(text: str) -> list[Span]:
    """Where such rows stand, each without its last figure, which may have a unit behind it."""
    found = (row for row in _ROW.finditer(text) if row["long"])
    return [(row.start(), row.start() + len(row[0].rstrip())) for row in found]


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with the end of a sentence and spaces in their place, as long as before."""
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += text[done:start], ".".ljust(end - start)
        done = end
    return "".join((*parts, text[done:])) if parts else text


_MEMBER = r"""
    [0-9] (?<![\w.,%/$€£¥-].) [0-9.,]*+ (?>(?: [\s,;|()*_] | (?<=\s)[-–—](?=\s) )+) (?=[0-9])
    """
_MEMBERS = f"(?: {_MEMBER} )"
_ROW = re.compile(
    rf"{_MEMBER} (?: (?P<long> (?>{_MEMBERS}{{31,}}) ) | (?>{_MEMBERS}*) )", re.VERBOSE
)
"""Any row, so that none is gone over twice; written so that a search stops at digits alone."""

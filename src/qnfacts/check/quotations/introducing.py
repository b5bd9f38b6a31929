"""The line above a list, or above a paragraph, that says what the sentences below it are."""

import re

from qnfacts.check.quotations.layout import Layout
from qnfacts.check.words.turns import turns
from qnfacts.text.letters import legible


def introducing(layout: Layout, begun: int) -> str:
    """The line that introduces the sentence that begins at `begun`; nothing in most places.

    It ends with a colon or has no sign at its end, above the items of a list; or it is a heading
    that begins with an aim, above a paragraph.
    """
    text = layout.text.original
    while begun < len(text) and text[begun].isspace():
        begun += 1
    start = text.rfind("\n", 0, begun) + 1
    item = _ITEM.match(text, start)
    if not start or text[item.end() if item else start : begun].strip():
        return ""
    above = text[max(0, start - _FAR) : start].rstrip().split("\n")
    if not item:
        heading = legible(above[-1]).text.strip() if text.endswith("\n\n", 0, start) else ""
        return f"{heading}: " if _aims(heading, layout.language) else ""
    for line in reversed(above):
        shown = legible(line).text.strip()
        if shown.endswith(":") or (shown and not _ITEM.match(line) and shown[-1].isalnum()):
            return f"{shown.removesuffix(':')}: "
        if shown.endswith((".", "!", "?")) and not _ITEM.match(line):
            break
    return ""


def _aims(heading: str, language: str) -> bool:
    """Whether a line is a heading such as "Mục tiêu năm 2026"."""
    if not heading or not heading[-1].isalnum() or len(heading.split()) > _SHORT:
        return False
    first = next(turns(heading, language), None)
    return first is not None and first.start == 0 and first.sense in ("aim", "plan")


_FAR = 2000
_SHORT = 8
_ITEM = re.compile(r"\s*(?:[•*+·▪◦‣●○■□➢✓–—-]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)")

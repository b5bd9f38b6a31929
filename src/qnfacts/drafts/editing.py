"""Changes to a draft as written."""

from collections.abc import Iterable
from typing import NamedTuple

from qnfacts.audit.reading.draft import Draft, Edit


class Mended(NamedTuple):
    """A draft as written, and at how many places it was changed."""

    text: str
    places: int


def edited(given: str, draft: Draft, edits: Iterable[Edit]) -> str:
    """The draft as written, with the edits made; they may not overlap."""
    pieces, at = [], 0
    for span, new in sorted(edits):
        start, end = draft.letters.span(*span)
        pieces += [given[at:start], new]
        at = end
    return "".join([*pieces, given[at:]])

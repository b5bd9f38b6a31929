"""The cells of a table as passages: each with its row, its column's head and what it is part of."""

import re
from collections.abc import Iterator, Sequence

from qnfacts.audit.draft import Passage, Span


def table_passages(
    rows: Sequence[Sequence[Span]], text: str, lead: tuple[Span, ...], headings: tuple[Span, ...]
) -> Iterator[Passage]:
    """The cells that hold anything, below the first row, which is the head; others have no width.

    `lead` is what leads in to the table.
    """
    head, *body = rows or [[]]
    parent: Span | None = None
    for cells in body:
        labels = [cell for cell in cells if _WORDS.search(text, *cell)]
        is_part = bool(labels) and bool(_PART.match(text, labels[0].start))
        parent = parent if is_part else (labels[0] if labels else None)
        for number, cell in enumerate(cells):
            if cell.end > cell.start:
                others = [other for other in (*labels, *cells) if other != cell]
                yield Passage(
                    *cell,
                    row=tuple(dict.fromkeys(others)),
                    parent=(parent,) if is_part and parent else (),
                    column=tuple(head[number : number + 1]),
                    lead=lead,
                    headings=headings,
                )


_PART = re.compile(r"\s*(?:[-–—+•]|trong đó|of which|including|gồm)", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2}")

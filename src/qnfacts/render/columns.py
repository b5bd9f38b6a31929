"""How the columns of a table stand: which way they lean, and how they share a line."""

from collections.abc import Sequence

from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Bar, Table
from qnfacts.render.width import display_width


def right_aligned(table: Table) -> tuple[bool, ...]:
    """For each column, whether it holds numbers and nothing else."""
    return tuple(
        {row[at].role for row in table.rows if row[at].text} == {"number"}
        for at in range(len(table.header))
    )


def shared_out(natural: Sequence[int], least: Sequence[int], room: int) -> list[int] | None:
    """The widths of columns that together fit in `room`, or None if even the least do not.

    Each is between its least and its natural width. What is to spare goes to the narrowest
    that can use it.
    """
    widths = list(least)
    for _ in range(min(room, sum(natural)) - sum(least)):
        growing = [at for at, width in enumerate(widths) if width < natural[at]]
        widths[min(growing, key=widths.__getitem__)] += 1
    return widths if sum(widths) <= room else None


def bar_texts(bars: Sequence[Bar]) -> list[str]:
    """What stands beside the bars, equally wide: numbers and notes, both pushed to the right."""
    numbers = _flush([one_line(bar.text) for bar in bars])
    notes = _flush([one_line(bar.note) for bar in bars])
    return ["  ".join(filter(None, pair)) for pair in zip(numbers, notes, strict=True)]


def _flush(texts: Sequence[str]) -> list[str]:
    width = max(map(display_width, texts), default=0)
    return [" " * (width - display_width(text)) + text for text in texts]

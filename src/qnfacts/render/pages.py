"""What a view hands to a renderer: blocks of text, in the reader's language, without any style."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

Role = Literal["text", "name", "id", "number", "quote", "code", "faint", "good", "bad"]


class Link(NamedTuple):
    """An address on the web, and the passages of the page there that it leads to."""

    address: str
    passages: tuple[str, ...] = ()


class Cell(NamedTuple):
    """A piece of text. Ids and quotes are never shortened, and a line of code is never wrapped.

    `marks` are spans to highlight.
    """

    text: str
    role: Role = "text"
    marks: tuple[tuple[int, int], ...] = ()
    link: Link | None = None


class Heading(NamedTuple):
    """The title of what follows."""

    text: str


class Lines(NamedTuple):
    """Running text, a line to a cell; where one is wrapped, it goes on `hang` columns in."""

    cells: tuple[Cell, ...]
    hang: int = 0

    @classmethod
    def of(cls, *texts: str, role: Role = "text") -> "Lines":
        """Cells of one role."""
        return cls(tuple(Cell(text, role) for text in texts))


class Fields(NamedTuple):
    """Names with their values, one or more lines to a name."""

    pairs: tuple[tuple[str, tuple[Cell, ...]], ...]


class Table(NamedTuple):
    """Rows as long as the header.

    The last `beneath` columns may stand beneath the others, where there is too little room.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    beneath: int = 0


class Bar(NamedTuple):
    """One bar: `share` of the whole width, from 0 to 1; None where nothing can be drawn.

    `text` is the number it stands for, `note` what is said beside that, such as a percentage.
    """

    label: str
    text: str
    share: Fraction | None
    note: str = ""


class Bars(NamedTuple):
    """A bar chart."""

    bars: tuple[Bar, ...]


class Span(NamedTuple):
    """From the first to the last day, both included; an end that is not stated is open."""

    first: date
    last: date
    is_open: tuple[bool, bool] = (False, False)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        return self.first, self.last


class Extent(NamedTuple):
    """The numbers between two ends; None where an end is open to all that is beyond it.

    A vague one is named, and bounds nothing.
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False
    vague: bool = False


class Scale(NamedTuple):
    """A table whose rows are drawn as extents on one scale, one each, where there is room.

    The drawing stands beside the columns that need not stand beneath. `ticks` are the numbers
    that the scale names.
    """

    table: Table
    extents: tuple[Extent, ...]
    ticks: tuple[tuple[Fraction, str], ...]


class Timeline(NamedTuple):
    """A table whose rows are drawn as spans, one each, where there is room to draw.

    The drawing stands beside the columns that need not stand beneath.
    """

    table: Table
    spans: tuple[Span, ...]


Block = Heading | Lines | Fields | Table | Bars | Scale | Timeline
Page = tuple[Block, ...]


def table(header: Iterable[str], rows: Iterable[Iterable[Cell]], beneath: int = 0) -> Table:
    """A table out of any iterables."""
    return Table(tuple(header), tuple(tuple(row) for row in rows), beneath)

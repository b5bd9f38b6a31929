"""Words of a draft that can be right or wrong."""

from typing import Literal, NamedTuple

from qnfacts.audit.reading.draft import Span
from qnfacts.values.value import Value

Kind = Literal[
    "quantity",
    "one",
    "part",
    "date",
    "period",
    "document",
    "quotation",
    "ordinal",
    "grade",
    "claim",
]
"""A "part" is a number inside a ratio; "one" may be no number, but an article."""


class Mention(NamedTuple):
    """Words of a draft that say something that can be right or wrong.

    A quantity, an ordinal or a grade has a `value`; `is_ratio` says that it is so many of so many.
    A date or period has `edtf`, a document a `number`. `is_read` says that the reader reads it.
    """

    kind: Kind
    start: int
    end: int
    value: Value | None = None
    is_ratio: bool = False
    edtf: str = ""
    number: str = ""
    is_read: bool = False
    is_baseline: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

"""What the reader finds in a text."""

from typing import Literal, NamedTuple

from qnfacts.quantities.machine.reason import Reason
from qnfacts.values.value import Value

ReadingType = Literal["quantity", "date", "period", "document"]


class Reading(NamedTuple):
    """One quantity, date, period or document number, and where it stands.

    `text` is the source from `start` to `end`, in code points, with hedge and unit. A quantity
    has a `value`, a date or period an `edtf` string, a document a `number`.
    """

    type: ReadingType
    text: str
    start: int
    end: int
    value: Value | None = None
    edtf: str | None = None
    number: str | None = None
    mean: bool = False
    """For a quantity: "trung bình", "bình quân" or "average" stands beside it."""
    document_type: str | None = None
    """For a document: the type its number states, a key of DOCUMENT_TYPES."""
    document_name: str | None = None
    """For a document: the kind of document named before the number, as in DOCUMENT_TYPES."""
    is_baseline: bool = False
    """For a date: something is compared with it, as in "so với năm 2024"."""


class Unread(NamedTuple):
    """A number or date that is left unread: its words, where they stand, and why."""

    text: str
    start: int
    end: int
    reason: Reason
